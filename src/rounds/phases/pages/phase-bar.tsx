import { usePage } from '../../../platform/web/page-context.js';
import type { RoundSummary } from '../../rounds.queries.js';
import { DAY_OF, ROUND_PHASES, type RoundPhase } from '../round-phases.js';
import { phaseTexts } from '../texts.js';

type State = 'over' | 'now' | 'toCome' | 'closed' | 'never';

const WORDS = {
  over: 'phaseOver',
  now: 'phaseNow',
  toCome: 'phaseToCome',
  closed: 'phaseClosed',
  never: 'phaseNever',
} as const;

/** The phases of a round with their first days, and in words which of them is now. */
export function PhaseBar({ round }: { round: RoundSummary }) {
  const { language, formats } = usePage();
  const t = phaseTexts(language);
  return (
    <ol class="phases" aria-label={t('phases')}>
      {ROUND_PHASES.map((phase) => {
        const state = stateOf(phase, round);
        const day = firstDayOf(phase, round);
        const noDay = state === 'toCome' ? t('noDay') : null;
        const words = day ? t('from', { date: formats.date(day) }) : noDay;
        return (
          <li
            key={phase}
            class={`phases__step phases__step--${state}`}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <span class="phases__name">{t(phase)}</span>
            {words && <span class="phases__day">{words}</span>}
            <span class="phases__state">{t(WORDS[state])}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** Intake begins when the round is opened. */
const firstDayOf = (phase: RoundPhase, round: RoundSummary): string | Date | null =>
  phase === 'intake' ? round.createdAt : round[DAY_OF[phase]];

function stateOf(phase: RoundPhase, round: RoundSummary): State {
  const distance = ROUND_PHASES.indexOf(phase) - ROUND_PHASES.indexOf(round.phase);
  if (distance < 0) return 'over';
  if (round.status === 'closed') return distance === 0 ? 'closed' : 'never';
  return distance === 0 ? 'now' : 'toCome';
}
