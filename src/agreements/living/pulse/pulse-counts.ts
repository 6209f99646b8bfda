import { MOODS, type AgreementPulse, type Mood } from './agreement-pulse.entity.js';

/** From so many answers on a count does not tell who said what. */
const ENOUGH = 2;

/** How it goes with a topic, for staff: how many said what, and that somebody wants to talk. */
export interface TopicPulse {
  /** Null as long as too few answered. */
  counts: Record<Mood, number> | null;
  wantsTalk: boolean;
}

/** @param pulses of one topic, of who lives there now */
export function countPulses(pulses: readonly Pick<AgreementPulse, 'mood'>[]): TopicPulse {
  const count = (mood: Mood) => pulses.filter((one) => one.mood === mood).length;
  const counts = Object.fromEntries(MOODS.map((mood) => [mood, count(mood)])) as Record<Mood, number>;
  return { counts: pulses.length < ENOUGH ? null : counts, wantsTalk: counts.talk > 0 };
}
