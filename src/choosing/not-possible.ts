import { ConflictException } from '@nestjs/common';
import type { FitProblem } from './fit/fit-together.js';

/** Why an act of choosing can not be done; the pages have a kind sentence for each. None tells whose limit it is. */
export type NotPossibleReason =
  | 'notYet'
  | 'gone'
  | 'closed'
  | 'noContact'
  | 'together'
  | 'ended'
  | 'fullGroup'
  | 'notTwo'
  | 'waitForAnswer'
  | FitProblem;

/** An act of choosing that is not possible now: 409. */
export class NotPossible extends ConflictException {
  constructor(readonly reason: NotPossibleReason) {
    super({ type: `choosing-${reason}`, message: `This is not possible now: ${reason}.` });
  }
}
