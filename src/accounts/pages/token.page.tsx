import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Facts } from '../../platform/web/components/facts.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { accountsTexts } from '../accounts-texts.js';

/** A token that was just made: shown once, to copy. */
export function TokenPage({ page, secret }: PageProps<{ secret: string }>) {
  const t = accountsTexts(page.language);
  return (
    <Layout page={page} title={t('tokenTitle')}>
      <PageHeader title={t('tokenTitle')} lead={t('tokenLead')} />
      <Card>
        <Facts facts={[{ term: t('token'), value: <code dir="ltr">{secret}</code> }]} />
        <LinkButton href="/api-tokens" icon="arrow-left">
          {t('back')}
        </LinkButton>
      </Card>
    </Layout>
  );
}
