import { DataTable } from '../../../platform/web/components/data-table.js';
import { StatusBadge } from '../../../platform/web/components/status-badge.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../../platform/i18n/languages.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { TemplateContent } from '../template-content.js';
import { missingIn } from '../template-texts.js';
import { templateTexts } from '../texts.js';

/** How far each language is, and how many texts it misses. */
export function LanguageStates({ content }: { content: TemplateContent }) {
  const t = templateTexts(usePage().language);
  return (
    <>
      <DataTable
        caption={t('languages')}
        columns={[
          {
            key: 'language',
            header: t('language'),
            cell: (language) => (
              <span class="language-name" lang={language}>
                {LANGUAGE_NAMES[language]}
              </span>
            ),
          },
          {
            key: 'review',
            header: t('review'),
            cell: (language) => {
              const review = content.languages[language] ?? 'none';
              return <StatusBadge tone={TONES[review]}>{t(`review_${review}`)}</StatusBadge>;
            },
          },
          {
            key: 'missing',
            header: t('missing'),
            cell: (language) => t('missingCount', { count: missingIn(content.topics, language) }),
          },
        ]}
        rows={LANGUAGES}
        rowKey={(language) => language}
      />
      <p class="muted">{t('draftMeans')}</p>
    </>
  );
}

const TONES = { complete: 'success', draft: 'warning', none: 'neutral' } as const;
