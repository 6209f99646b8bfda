import { REASON_LENGTH } from '../../../candidates/given-reason.js';
import { Actions } from '../../../platform/web/components/actions.js';
import { Alert } from '../../../platform/web/components/alert.js';
import { Button } from '../../../platform/web/components/button.js';
import { Form } from '../../../platform/web/components/form.js';
import { TextArea } from '../../../platform/web/components/text-area.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { RoundSummary } from '../../rounds.queries.js';
import type { Blocker } from '../round-blockers.js';
import type { LaterPhase } from '../round-phases.js';
import { phaseTexts } from '../texts.js';

/** What was written, and what is wrong with it. */
export interface RefusedMove {
  reason: string;
  problem: 'reasonMissing' | 'reasonHasCitizenNumber';
}

export interface MoveOnProps {
  round: RoundSummary;
  next: LaterPhase;
  blockers: readonly Blocker[];
  /** ISO */
  today: string;
  refused?: RefusedMove;
}

/** Moves a round to its next phase by hand; with a reason when something stops it. */
export function MoveOn({ round, next, blockers, today, refused }: MoveOnProps) {
  const t = phaseTexts(usePage().language);
  const isStopped = blockers.some(({ kind }) => kind.stops);
  const closesChoosing = next === 'matching' && round.choosingClosesOn !== null && round.choosingClosesOn > today;
  return (
    <Form action={`/rounds/${round.id}/phase`} confirm={t('moveQuestion')}>
      <input type="hidden" name="to" value={next} />
      {closesChoosing && <Alert kind="warning">{t('closesChoosing')}</Alert>}
      {(isStopped || refused) && (
        <TextArea
          name="reason"
          label={t('reason')}
          hint={t('reasonHint')}
          value={refused?.reason}
          error={refused && t(refused.problem)}
          maxLength={REASON_LENGTH}
          required
        />
      )}
      <Actions>
        <Button kind="secondary" icon="arrow-right">
          {t('moveOn', { phase: t(next) })}
        </Button>
      </Actions>
    </Form>
  );
}
