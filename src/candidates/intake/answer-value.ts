/** A period that begins and ends on ISO days, both included. */
export interface Period {
  from: string;
  until: string;
}

/**
 * An answer as it is kept: the code of one choice, codes of several (of locations: ids, best first), own words, euro cents a
 * month, or a period.
 */
export type AnswerValue = string | string[] | number | Period;
