import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { signInTexts } from '../sign-in-texts.js';
import { LanguageRow } from './language-row.js';

const MINUTE = 60_000;

/** Too many wrong codes came from this network: until when nobody there can sign in, and whom to ask. */
export function LockedPage({ page, until }: PageProps<{ until: Date }>) {
  const t = signInTexts(page.language);
  // The page shows whole minutes: a minute that has begun is still locked.
  const time = page.formats.dateTime(new Date(Math.ceil(until.getTime() / MINUTE) * MINUTE));
  return (
    <Layout page={page} title={t('locked')}>
      <LanguageRow />
      <PageHeader title={t('locked')} lead={t('lockedLead')} />
      <Card tone="sun">
        <p>
          <strong>{t('lockedUntil', { time })}</strong>
        </p>
        <p>{t('lockedAsk')}</p>
        <LinkButton href="/sign-in" icon="arrow-left">
          {t('back')}
        </LinkButton>
      </Card>
    </Layout>
  );
}
