/** A piece of a letter; names and addresses in its texts stand between isolates (`isolated`). */
export type LetterPart =
  | { as: 'text'; text: string }
  | { as: 'list'; items: string[] }
  /** What a member of staff wrote, line by line, in whatever language. */
  | { as: 'quote'; lines: string[] }
  /** Where to write to. */
  | { as: 'address'; text: string }
  /** Address of a page. */
  | { as: 'link'; text: string };

export interface LetterSection {
  title: string;
  parts: LetterPart[];
}

/** The parts of a letter that differ by decision. */
export interface LetterBody {
  title: string;
  what: LetterPart[];
  why: LetterPart[];
  rule: LetterPart[];
  next: LetterPart[];
}

export const text = (...texts: string[]): LetterPart[] => texts.map((one) => ({ as: 'text', text: one }));
