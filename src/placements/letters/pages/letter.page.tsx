import { fullNameOf } from '../../../candidates/candidate.entity.js';
import { languagesFor } from '../../../platform/i18n/languages.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { placementTexts } from '../../texts.js';
import { LetterSheets } from './letter-sheets.js';
import type { LetterPageProps } from './my-letter.page.js';

/** A letter as staff read it: exactly what the candidate reads. */
export function LetterPage({ page, letter, baseUrl }: PageProps<LetterPageProps>) {
  const { candidate, placementId, readAt } = letter;
  const t = placementTexts(page.language);
  const name = fullNameOf(candidate);
  return (
    <Layout page={page} title={t('letterTo', { name })} width="wide">
      <PageHeader
        eyebrow={placementId && <TextLink href={`/placements/${placementId}`}>{t('toPlacement')}</TextLink>}
        title={<PersonName name={name} />}
        lead={readAt ? t('letterRead', { date: page.formats.dateTime(readAt) }) : t('letterUnread')}
        actions={
          <LinkButton icon="download" href={`/letters/${letter.id}.pdf`} download>
            {t('letterDownload')}
          </LinkButton>
        }
      />
      <LetterSheets letter={letter} language={languagesFor(candidate.language)[0]} baseUrl={baseUrl} />
    </Layout>
  );
}
