import type { Language } from '../../platform/i18n/languages.js';
import { defineTexts } from '../../platform/i18n/texts.js';
import ar from './question-texts/ar.json' with { type: 'json' };
import en from './question-texts/en.json' with { type: 'json' };
import fa from './question-texts/fa.json' with { type: 'json' };
import nl from './question-texts/nl.json' with { type: 'json' };
import so from './question-texts/so.json' with { type: 'json' };
import ti from './question-texts/ti.json' with { type: 'json' };
import tr from './question-texts/tr.json' with { type: 'json' };
import type { Question, Section } from './question.js';
import { sectionKey } from './section-key.js';

const texts = defineTexts.forEverybody({ nl, en, ar, ti, tr, fa, so });
type Key = Parameters<ReturnType<typeof texts>>[0];

export const hasQuestionText = (key: string): key is Key => key in nl;

/** The words of the questions in a language. The configuration names the keys; that they exist is checked at the start. */
export function questionWords(language: Language) {
  const t = texts(language);
  return {
    section: ({ code }: Pick<Section, 'code'>) => t(sectionKey(code) as Key),
    question: ({ code }: Pick<Question, 'code'>) => t(code as Key),
    hint: ({ code }: Pick<Question, 'code'>) => (hasQuestionText(`${code}Hint`) ? t(`${code}Hint` as Key) : undefined),
    option: ({ words }: Pick<Question, 'words'>, code: string) => t(`${words}_${code}` as Key),
  };
}
