import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { PersonName } from '../../platform/web/components/person.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import type { WayIn } from '../candidate-accounts.service.js';
import { fullNameOf } from '../candidate.entity.js';
import { candidatesTexts } from '../texts.js';

/** A way in for a candidate, shown once, to pass on. */
export function InvitationPage({ page, candidate, secret }: PageProps<WayIn>) {
  const t = candidatesTexts(page.language);
  const name = fullNameOf(candidate);
  const codePage = secret.link.slice(0, secret.link.lastIndexOf('/'));
  return (
    <Layout page={page} title={`${t('inviteTitle')} ${name}`}>
      <PageHeader
        title={
          <>
            {t('inviteTitle')} <PersonName name={name} />
          </>
        }
        lead={t('inviteLead', { until: page.formats.dateTime(secret.expiresAt) })}
      />
      <Card title={t('code')}>
        <p class="utrecht-heading-1">
          <code dir="ltr">{secret.code}</code>
        </p>
        <p>{t('codeHint', { address: codePage })}</p>
      </Card>
      <Card title={t('link')}>
        <p>
          <code dir="ltr">{secret.link}</code>
        </p>
      </Card>
      <LinkButton href={`/candidates/${candidate.id}`} icon="arrow-left">
        {t('backToCandidate')}
      </LinkButton>
    </Layout>
  );
}
