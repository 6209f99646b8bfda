import type { Candidate } from '../candidates/candidate.entity.js';
import { isolated } from '../platform/i18n/isolated.js';
import { formatsFor } from '../platform/i18n/format.js';
import type { Language } from '../platform/i18n/languages.js';
import { webTexts } from '../platform/web/texts.js';

/** First names for inside a sentence: "Sanne, Yonas en Amina". Each keeps its own writing direction. */
export const namesInSentence = (members: readonly { candidate: Pick<Candidate, 'firstName'> }[], language: Language) =>
  formatsFor(language).list(
    members.map(({ candidate }) => isolated(candidate.firstName || webTexts(language)('erasedPerson'))),
  );
