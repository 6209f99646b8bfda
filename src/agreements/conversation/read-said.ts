import { readWords, type WordsProblem } from '../../placements/my-offer/question-words.js';
import { STANCES, type Stance } from '../agreement.entity.js';
import { UNSEEN_CHARACTERS } from '../words.js';

/** Most characters of a resident's own proposal. */
export const MOST_WORDS = 2000;

export type SaidProblem = 'stanceMissing' | WordsProblem;

/** What a resident sent about a topic, and what is wrong with each field. */
export interface ReadSaid {
  stance: Stance | null;
  words: string;
  revision: number;
  errors: { stance?: SaidProblem; words?: SaidProblem };
}

/** Reads the form of a topic. Characters that can't be seen are left out: they come from copying, and steer the direction of text. */
export function readSaid(body: Readonly<Record<string, unknown>>): ReadSaid {
  const stance = STANCES.find((one) => one === body.stance) ?? null;
  const { text: words, problem } = readWords(typeof body.words === 'string' ? seen(body.words) : '', MOST_WORDS);
  // Only a proposal needs words; whoever writes some anyway is not unheard.
  const wordsProblem = stance === 'proposal' || problem !== 'wordsMissing' ? problem : null;
  return {
    stance,
    words,
    revision: Number(body.revision) || 0,
    errors: { ...(!stance && { stance: 'stanceMissing' as const }), ...(wordsProblem && { words: wordsProblem }) },
  };
}

const seen = (text: string) =>
  [...text.replace(/\r\n?/g, '\n')]
    .filter((one) => one === '\n' || one === '\u200c' || one === '\u200d' || !UNSEEN_CHARACTERS.test(one))
    .join('');
