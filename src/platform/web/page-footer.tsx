import { isDraft } from '../i18n/catalogue-files.js';
import { SOURCE_LANGUAGE } from '../i18n/languages.js';
import { usePage } from './page-context.js';
import { withQuery } from './page-url.js';
import { webTexts } from './texts.js';
import { VERSION } from './version.js';

export function PageFooter() {
  const { language } = usePage();
  const t = webTexts(language);
  return (
    <footer class="page-footer">
      {isDraft(language) && <DraftNote />}
      <div class="page-footer__content">
        <a class="utrecht-link utrecht-link--html-a" href="/accessibility">
          {t('accessibility')}
        </a>
        <a class="utrecht-link utrecht-link--html-a" href="/privacy">
          {t('privacy')}
        </a>
        <a class="utrecht-link utrecht-link--html-a" href="/how-we-allocate">
          {t('howWeAllocate')}
        </a>
        <span>
          {t('productName')} · {t('version', { version: VERSION })}
        </span>
      </div>
    </footer>
  );
}

/** That no native speaker has read the translation yet, with the way to the text that counts. */
function DraftNote() {
  const { language, url } = usePage();
  const t = webTexts(language);
  return (
    <p class="page-footer__content">
      {t('draftText')}
      <a
        class="utrecht-link utrecht-link--html-a"
        href={withQuery(url, { lang: SOURCE_LANGUAGE })}
        hreflang={SOURCE_LANGUAGE}
      >
        {t('draftLink')}
      </a>
    </p>
  );
}
