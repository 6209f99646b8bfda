import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Facts } from '../../platform/web/components/facts.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { accountsTexts } from '../accounts-texts.js';
import type { SignInSecret } from '../sign-in.service.js';

/** A way in that was just made: shown once, to pass on. */
export function SecretPage({ page, secret }: PageProps<{ secret: SignInSecret }>) {
  const t = accountsTexts(page.language);
  return (
    <Layout page={page} title={t('secretTitle')}>
      <PageHeader title={t('secretTitle')} lead={t('secretLead', { until: page.formats.dateTime(secret.expiresAt) })} />
      <Card>
        <Facts
          facts={[
            { term: t('code'), value: <code dir="ltr">{secret.code}</code> },
            { term: t('link'), value: <code dir="ltr">{secret.link}</code> },
          ]}
        />
        <LinkButton href="/accounts" icon="arrow-left">
          {t('back')}
        </LinkButton>
      </Card>
    </Layout>
  );
}
