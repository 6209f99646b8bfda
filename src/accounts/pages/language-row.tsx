import { LanguageName } from '../../platform/web/language-links.js';
import { usePage } from '../../platform/web/page-context.js';
import { withQuery } from '../../platform/web/page-url.js';
import { signInTexts } from '../sign-in-texts.js';

/** The first screen in every language, each under its own name, for who can't read this one; not for who is signed in. */
export function LanguageRow() {
  const { language, languages, url, user } = usePage();
  if (user) return null;
  return (
    <nav aria-label={signInTexts(language)('languages')}>
      <ul class="language-row">
        {languages.map((other) => (
          <li key={other}>
            <a
              class="language-row__link"
              href={withQuery(url, { lang: other })}
              hreflang={other}
              aria-current={other === language ? 'true' : undefined}
            >
              <LanguageName language={other} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
