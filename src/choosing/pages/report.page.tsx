import type { PublicView } from '../../candidates/profile/public-view.js';
import { Alert } from '../../platform/web/components/alert.js';
import { Actions } from '../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Radios } from '../../platform/web/components/choices.js';
import { ErrorSummary } from '../../platform/web/components/error-summary.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { TextArea } from '../../platform/web/components/text-area.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { REPORT_REASONS } from '../contacts/person-report.entity.js';
import { LONGEST_WORDS, type TypedReport } from '../contacts/read-report.js';
import { chooserTexts } from '../my-texts.js';
import { ChoosingTabs } from './choosing-tabs.js';
import { WithName } from './with-name.js';

export interface ReportPageProps {
  person: PublicView;
  typed: TypedReport;
  errors: FormErrors;
}

/** Something is not right with somebody: told to the supervisor alone. */
export function ReportPage({ page, person, typed, errors }: PageProps<ReportPageProps>) {
  const t = chooserTexts(page.language);
  return (
    <Layout page={page} title={t('reportTitle')}>
      <ErrorSummary errors={errors} />
      <ChoosingTabs />
      <PageHeader title={t('reportTitle')} lead={<WithName text="reportLead" name={person.name} />} />
      <Alert kind="warning">
        <p>{t('reportUrgent')}</p>
      </Alert>
      <Card>
        <Form action={`/my/people/${person.id}/report`}>
          <Radios
            name="reason"
            label={t('reportReason')}
            options={REPORT_REASONS.map((reason) => ({ value: reason, label: t(`reason_${reason}`) }))}
            value={typed.reason}
            error={errors.reason}
            required
          />
          <TextArea
            name="words"
            label={t('reportWords')}
            hint={t('reportWordsHint')}
            value={typed.words}
            error={errors.words}
            maxLength={LONGEST_WORDS}
            rows={4}
          />
          <Actions>
            <Button icon="send">{t('reportSend')}</Button>
            <LinkButton kind="subtle" icon="arrow-left" href="/my/people">
              {t('back')}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
    </Layout>
  );
}
