import { usePage } from './page-context.js';
import { webTexts } from './texts.js';
import { VERSION } from './version.js';

export function PageFooter() {
  const t = webTexts(usePage().language);
  return (
    <footer class="page-footer">
      <div class="page-footer__content">
        <a class="utrecht-link utrecht-link--html-a" href="/accessibility">
          {t('accessibility')}
        </a>
        <a class="utrecht-link utrecht-link--html-a" href="/privacy">
          {t('privacy')}
        </a>
        <span>
          {t('productName')} · {t('version', { version: VERSION })}
        </span>
      </div>
    </footer>
  );
}
