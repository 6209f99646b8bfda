import { Button } from '../../../platform/web/components/button.js';
import { Form } from '../../../platform/web/components/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { RoundSummary } from '../../rounds.queries.js';
import { nextPhase } from '../round-phases.js';
import { phaseTexts } from '../texts.js';

/** Closes a round: after its last phase, or earlier, which the question says. */
export function CloseRound({ round: { id, phase } }: { round: Pick<RoundSummary, 'id' | 'phase'> }) {
  const t = phaseTexts(usePage().language);
  return (
    <Form action={`/rounds/${id}/close`} confirm={t(nextPhase(phase) ? 'closeEarlyQuestion' : 'closeQuestion')}>
      <Button kind="danger" icon="lock">
        {t('closeRound')}
      </Button>
    </Form>
  );
}
