import { namesInSentence } from '../../../matching/names-in-sentence.js';
import type { Language } from '../../../platform/i18n/languages.js';
import type { PeopleById } from '../adjustment-previews.js';

/** First names for inside a sentence. */
export const namesOf = (ids: readonly string[], people: PeopleById, language: Language): string =>
  namesInSentence(
    ids.flatMap((id) => {
      const candidate = people.get(id);
      return candidate ? [{ candidate }] : [];
    }),
    language,
  );
