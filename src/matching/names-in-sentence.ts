import type { Candidate } from '../candidates/candidate.entity.js';
import type { Formats } from '../platform/i18n/format.js';

/** First names for inside a sentence: "Sanne, Yonas en Amina". Each keeps its own writing direction (isolates of Unicode, UAX 9). */
export const namesInSentence = (members: readonly { candidate: Pick<Candidate, 'firstName'> }[], formats: Formats) =>
  formats.list(members.map(({ candidate }) => `\u2068${candidate.firstName}\u2069`));
