import { Actions } from '../../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { RoundSummary } from '../../rounds.queries.js';
import type { PlanForm } from '../plan.form.js';
import { phasesAfter } from '../round-phases.js';
import { phaseTexts } from '../texts.js';
import { PhaseFields } from './phase-fields.js';
import { PhaseBar } from './phase-bar.js';

export interface PlanPageProps {
  round: RoundSummary;
  form: PlanForm;
  errors: FormErrors;
}

/** On which days the phases of a round begin. */
export function PlanPage({ page, round, form, errors }: PageProps<PlanPageProps>) {
  const t = phaseTexts(page.language);
  const back = `/rounds/${round.id}`;
  const hasFields = phasesAfter(round.phase).length > 0;
  return (
    <Layout page={page} title={t('plan')} width="wide">
      <ErrorSummary errors={errors} />
      <PageHeader
        eyebrow={<TextLink href={back}>{round.name}</TextLink>}
        title={t('plan')}
        lead={hasFields ? t('planLead') : t('lastPhase')}
      />
      <Card>
        <PhaseBar round={round} />
      </Card>
      {hasFields && (
        <Card>
          <Form action={`${back}/plan`}>
            <PhaseFields phase={round.phase} form={form} errors={errors} />
            <Actions>
              <Button icon="check">{t('savePlan')}</Button>
              <LinkButton href={back} kind="subtle">
                {t('cancel')}
              </LinkButton>
            </Actions>
          </Form>
        </Card>
      )}
    </Layout>
  );
}
