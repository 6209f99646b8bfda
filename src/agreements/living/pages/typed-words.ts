import type { WordsProblem } from '../../../placements/my-offer/question-words.js';
import type { ConflictStep } from '../conflict/conflict-note.entity.js';

/** A wish that was not right, as it was typed. */
export interface WishTyped {
  topic: string;
  words: string;
  isNamed: boolean;
  problem: WordsProblem;
}

/** A note that was not right, as it was typed. */
export interface NoteTyped {
  step: ConflictStep;
  words: string;
  isNamed: boolean;
  problem: WordsProblem;
}
