import { LANGUAGE_NAMES, type Language } from '../i18n/languages.js';
import { usePage } from './page-context.js';
import { withQuery } from './page-url.js';

/** What a language calls itself, in a font of these names alone: a page in another script need not load a whole one. */
export function LanguageName({ language }: { language: Language }) {
  return (
    <span class="language-name" lang={language}>
      {LANGUAGE_NAMES[language]}
    </span>
  );
}

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
            hreflang={other}
            aria-current={other === language ? 'true' : undefined}
          >
            <LanguageName language={other} />
          </a>
        </li>
      ))}
    </ul>
  );
}
