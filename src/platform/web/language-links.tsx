import type { Language } from '../i18n/languages.js';
import { usePage } from './page-context.js';
import { withQuery } from './page-url.js';

export const LANGUAGE_NAMES: Record<Language, string> = { nl: 'Nederlands', en: 'English', ar: 'العربية' };

/** This page in its other languages, each under its own name. */
export function LanguageLinks() {
  const { language, languages, url } = usePage();
  return (
    <ul class="menu__list">
      {languages.map((other) => (
        <li key={other}>
          <a
            class="menu__link"
            href={withQuery(url, { lang: other })}
            lang={other}
            hreflang={other}
            aria-current={other === language ? 'true' : undefined}
          >
            {LANGUAGE_NAMES[other]}
          </a>
        </li>
      ))}
    </ul>
  );
}
