import { Card } from '../../../platform/web/components/card.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { RoundSummary } from '../../rounds.queries.js';
import type { Blocker } from '../round-blockers.js';
import { endOfPhase, nextPhase } from '../round-phases.js';
import { phaseTexts } from '../texts.js';
import { BlockerList } from './blocker-list.js';
import { CloseRound } from './close-round.js';
import { MoveOn, type RefusedMove } from './move-on.js';
import { PhaseBar } from './phase-bar.js';

export interface RoundProgressProps {
  round: RoundSummary;
  blockers: readonly Blocker[];
  /** ISO */
  today: string;
  /** A move that was not made. */
  refused?: RefusedMove;
}

/** How far a round is, what stands in the way of its next phase, and the button to move it on. */
export function RoundProgress({ round, blockers, today, refused }: RoundProgressProps) {
  const { language, user } = usePage();
  const t = phaseTexts(language);
  const next = nextPhase(round.phase);
  const isOpen = round.status === 'open';
  const mayPlan = isOpen && user?.may('rounds:plan');
  const change = mayPlan && next && <TextLink href={`/rounds/${round.id}/plan`}>{t('changePlan')}</TextLink>;
  return (
    <Card title={t('howFar')} aside={change}>
      <PhaseBar round={round} />
      <p>{isOpen ? <Outlook round={round} today={today} /> : t('closedIn', { phase: t(round.phase) })}</p>
      {isOpen && <BlockerList roundId={round.id} blockers={blockers} />}
      {mayPlan && next && <MoveOn round={round} next={next} blockers={blockers} today={today} refused={refused} />}
      {mayPlan && !next && <CloseRound round={round} />}
    </Card>
  );
}

/** What happens next, and when. */
function Outlook({ round, today }: Pick<RoundProgressProps, 'round' | 'today'>) {
  const { language, formats } = usePage();
  const t = phaseTexts(language);
  const next = nextPhase(round.phase);
  if (!next) return <>{t('lastPhase')}</>;
  const end = endOfPhase(round.phase, round);
  if (!end) return <>{t('byHand')}</>;
  return <>{t(end > today ? 'endsOn' : 'overdue', { phase: t(next), date: formats.date(end) })}</>;
}
