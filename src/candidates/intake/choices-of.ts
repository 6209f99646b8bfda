import type { Location } from '../../homes/location.entity.js';
import type { Language } from '../../platform/i18n/languages.js';
import type { Vocabulary } from '../vocabulary.js';
import { BINDINGS } from './bindings.js';
import type { Question } from './question.js';
import { questionWords } from './question-texts.js';

/** One thing that can be chosen, in the words of a language. */
export interface Choice {
  value: string;
  label: string;
  /** Pictogram, where there is one. */
  icon?: string;
  /** Language of the label, when it is another than the page's. */
  lang?: string;
}

export interface ChoiceSources {
  vocabulary: Vocabulary;
  locations: readonly Location[];
}

/** What can be chosen for a question, in the order in which it is shown; nothing for amounts and own words. */
export function choicesOf(question: Question, { vocabulary, locations }: ChoiceSources, language: Language): Choice[] {
  const source = question.field ? BINDINGS[question.field].source : undefined;
  switch (source) {
    // Who speaks a language finds it under its own name.
    case 'languages':
      return vocabulary.languages.map(({ code, name }) => ({ value: code, label: name ?? code, lang: code }));
    case 'interests':
      return vocabulary.interests.map(({ code, icon }) => ({
        value: code,
        label: vocabulary.interestName(code, language),
        icon,
      }));
    case 'locations':
      return locations.map(({ id, name }) => ({ value: id, label: name }));
    case undefined: {
      const words = questionWords(language);
      return question.options.map(({ code, icon }) => ({ value: code, label: words.option(question, code), icon }));
    }
  }
}
