import { localTimeOf } from './local-time.js';

/** The time, injected so that a test can set it. */
export abstract class Clock {
  abstract now(): Date;

  /** Today in the Netherlands as an ISO day: `2026-12-01`. */
  today(): string {
    return localTimeOf(this.now()).day;
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
