import { Actions } from '../../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { Candidate } from '../../candidate.entity.js';
import { ConsentLines } from '../../consent/pages/consent-lines.js';
import { consentTexts } from '../../consent/texts.js';
import type { IntakeSession } from '../../intake/intake-session.entity.js';
import { intakeTexts } from '../../intake/texts.js';

export interface ConsentTogetherPageProps {
  candidate: Candidate;
  session: IntakeSession;
  version: string;
  months: number;
}

/** What is asked and why, read together before anything is asked. */
export function ConsentTogetherPage({ page, candidate, session, ...text }: PageProps<ConsentTogetherPageProps>) {
  const t = consentTexts(page.language);
  return (
    <Layout page={{ ...page, user: null }} title={t('title')}>
      <PageHeader
        eyebrow={intakeTexts(page.language)('agreeHere', { name: candidate.firstName })}
        title={t('heading')}
        lead={t('lead')}
      />
      <Card>
        <ConsentLines {...text} />
        <Form action={`/candidates/${candidate.id}/together/${session.id}/consent`}>
          <Actions>
            <Button icon="check">{t('agree')}</Button>
            <LinkButton kind="subtle" href={`/candidates/${candidate.id}`}>
              {t('decline')}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
    </Layout>
  );
}
