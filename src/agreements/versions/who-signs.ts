import type { Candidate } from '../../candidates/candidate.entity.js';
import type { PlacementStatus } from '../../placements/placement-states.js';

/** Whether a resident signs: not who stopped before they had the key, nor somebody whose data were erased. */
export const signs = (
  { stoppedAt, erasedAt }: Pick<Candidate, 'stoppedAt' | 'erasedAt'>,
  status: PlacementStatus,
): boolean => !erasedAt && (!stoppedAt || status === 'handedOver');
