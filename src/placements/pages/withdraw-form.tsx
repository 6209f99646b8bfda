import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Form } from '../../platform/web/components/form.js';
import { TextArea } from '../../platform/web/components/text-area.js';
import { usePage } from '../../platform/web/page-context.js';
import { REASON_LENGTH } from '../placements.dto.js';
import { placementTexts } from '../texts.js';
import type { ProposalPageProps } from './proposal-page-props.js';

/** Takes an approval back, with what that brings about said first. */
export function WithdrawForm({ form, proposal: { proposal } }: ProposalPageProps) {
  const t = placementTexts(usePage().language);
  return (
    <Card title={t('withdrawTitle')}>
      <p>{t('withdrawingFrees')}</p>
      <Form action={`/proposals/${proposal.id}/withdraw`}>
        <TextArea
          name="reason"
          label={t('reason')}
          hint={t('withdrawHint')}
          value={form.reason}
          error={form.reasonProblem && t(form.reasonProblem)}
          maxLength={REASON_LENGTH}
          required
        />
        <Button kind="danger" icon="arrow-back-up">
          {t('withdraw')}
        </Button>
      </Form>
    </Card>
  );
}
