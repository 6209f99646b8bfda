import { LANGUAGE_NAMES, LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../../platform/i18n/languages.js';
import { withQuery } from '../../../platform/web/page-url.js';

interface LanguagePickerProps {
  url: string;
  /** Of the query that says the language. */
  name: string;
  current: Language;
  /** Every language but Dutch, which is there anyhow. */
  besides?: boolean;
}

/** A link for each language, in its own name. */
export function LanguagePicker({ url, name, current, besides = false }: LanguagePickerProps) {
  return (
    <ul class="chips">
      {LANGUAGES.filter((language) => !besides || language !== SOURCE_LANGUAGE).map((language) => (
        <li key={language} class={language === current ? 'chip chip--shared' : 'chip'}>
          <a
            class="utrecht-link utrecht-link--html-a"
            href={withQuery(url, { [name]: language })}
            aria-current={language === current ? 'true' : undefined}
          >
            <span class="language-name" lang={language}>
              {LANGUAGE_NAMES[language]}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
