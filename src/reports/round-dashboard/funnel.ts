import { OPEN_STATUSES } from '../../placements/placement-states.js';

/** The way of people through a round, in this order. */
export const FUNNEL = ['inRound', 'ready', ...OPEN_STATUSES] as const;
export type FunnelStage = (typeof FUNNEL)[number];
export type Funnel = Record<FunnelStage, number>;

/** People of a round by the status of their open placement in it; null: they have none. */
export interface PeopleInStatus {
  status: (typeof OPEN_STATUSES)[number] | null;
  people: number;
  /** Those of them whose answers are complete, and who take part still. */
  ready: number;
}

/** How many people came at least so far: whoever has the key was offered a home too. */
export function funnelOf(counts: readonly PeopleInStatus[]): Funnel {
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
  const stages = OPEN_STATUSES.map((stage, index) => {
    const beyond = counts.filter(({ status }) => status !== null && OPEN_STATUSES.indexOf(status) >= index);
    return [stage, sum(beyond.map(({ people }) => people))] as const;
  });
  return {
    inRound: sum(counts.map(({ people }) => people)),
    ready: sum(counts.map(({ ready }) => ready)),
    ...(Object.fromEntries(stages) as Record<(typeof OPEN_STATUSES)[number], number>),
  };
}
