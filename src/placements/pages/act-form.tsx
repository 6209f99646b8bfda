import { Button } from '../../platform/web/components/button.js';
import { DateField } from '../../platform/web/components/date-field.js';
import { Form } from '../../platform/web/components/form.js';
import { TextArea } from '../../platform/web/components/text-area.js';
import { usePage } from '../../platform/web/page-context.js';
import type { TooLate } from '../placement-conflict.js';
import { PLACEMENT_TRANSITIONS } from '../placement-states.js';
import { REASON_LENGTH } from '../../candidates/given-reason.js';
import { DECISION_ACTS, verbOf, type StaffAct } from '../staff-acts.js';
import { placementTexts } from '../texts.js';

/** What was filled in, and why it did not go through. */
export interface ActForm {
  act?: StaffAct;
  reason?: string;
  /** Of a tenancy that ends: ISO day. */
  lastDay?: string;
  isLastDayWrong?: boolean;
  /** What is wrong with the reason: the key of its text. */
  reasonProblem?: 'reasonMissing' | 'reasonHasCitizenNumber';
  tooLate?: TooLate | { type: 'changed-meanwhile' };
}

export interface StaffActFormProps {
  placementId: string;
  act: StaffAct;
  form: ActForm;
  /** Also for an act that may go without a reason. */
  asksReason?: boolean;
  /** Such an act needs one after all: what it decides departs from the mix rule. */
  departs?: boolean;
  isMain?: boolean;
}

const ICONS: Record<StaffAct, string> = {
  offer: 'send',
  approve: 'check',
  refuse: 'x',
  withdraw: 'arrow-back-up',
  agree: 'heart-handshake',
  'hand-over': 'key',
  end: 'door-exit',
};

/** One thing that staff can do now, with what that brings about said first. */
export function StaffActForm({
  placementId,
  act,
  form,
  asksReason = false,
  departs = false,
  isMain = false,
}: StaffActFormProps) {
  const t = placementTexts(usePage().language);
  const verb = verbOf(act);
  const kind = DECISION_ACTS.some((one) => one === act) ? 'decisions' : 'tenancy';
  const { needsReason } = PLACEMENT_TRANSITIONS[verb];
  const isOwn = form.act === act;
  return (
    <Form action={`/placements/${placementId}/${kind}/${act}`}>
      <p>{t(`${verb}Consequence`)}</p>
      {(needsReason || asksReason) && (
        <TextArea
          name="reason"
          id={`reason-${act}`}
          label={t('reason')}
          hint={t('reasonHint')}
          value={isOwn ? form.reason : ''}
          error={isOwn && form.reasonProblem ? t(form.reasonProblem) : undefined}
          maxLength={REASON_LENGTH}
          required={needsReason || departs}
          optional={!needsReason && !departs}
        />
      )}
      {act === 'end' && (
        <DateField
          name="lastDay"
          label={t('lastDay')}
          value={isOwn ? form.lastDay : ''}
          error={isOwn && form.isLastDayWrong ? t('lastDayWrong') : undefined}
          required
        />
      )}
      <Button icon={ICONS[act]} kind={needsReason ? 'danger' : isMain ? 'primary' : 'secondary'}>
        {t(verb)}
      </Button>
    </Form>
  );
}
