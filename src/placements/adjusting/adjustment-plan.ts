import { createHash } from 'node:crypto';

/** The people of a draft. */
export interface DraftGroup {
  placementId: string;
  candidateIds: readonly string[];
}

/** Who shall be in a draft. */
export interface Adjustment {
  placementId: string;
  candidateIds: readonly string[];
  /** Who leaves goes to the draft that the others come from. */
  swap: boolean;
}

/** What an adjustment does to one draft. */
export interface GroupChange {
  placementId: string;
  before: string[];
  after: string[];
}

/**
 * Why an adjustment can't be understood. `nothingChanges`: these are its people already. `swapUnclear`: who comes does not come
 * from one other draft, or nobody leaves. `draftEmpty`: a draft would be left without people; it can be withdrawn.
 */
export type UnclearAdjustment = 'nothingChanges' | 'swapUnclear' | 'draftEmpty';

/** What becomes of the draft and of those that people come from, the draft itself first. @param drafts all of the round */
export function changesOf(drafts: readonly DraftGroup[], wish: Adjustment): GroupChange[] | UnclearAdjustment {
  const { placementId, candidateIds, swap } = wish;
  const own = drafts.find((draft) => draft.placementId === placementId)?.candidateIds ?? [];
  const comes = candidateIds.filter((id) => !own.includes(id));
  const leaves = own.filter((id) => !candidateIds.includes(id));
  if (comes.length + leaves.length === 0) return 'nothingChanges';
  const sources = drafts.filter(
    (draft) => draft.placementId !== placementId && draft.candidateIds.some((id) => comes.includes(id)),
  );
  if (swap && !isSwap({ comes, leaves, sources })) return 'swapUnclear';
  const others = sources.map((source) => ({
    placementId: source.placementId,
    before: [...source.candidateIds],
    after: [...source.candidateIds.filter((id) => !comes.includes(id)), ...(swap ? leaves : [])],
  }));
  if (candidateIds.length === 0 || others.some(({ after }) => after.length === 0)) return 'draftEmpty';
  return [{ placementId, before: [...own], after: [...candidateIds] }, ...others];
}

interface Moved {
  comes: readonly string[];
  leaves: readonly string[];
  sources: readonly DraftGroup[];
}

const isSwap = ({ comes, leaves, sources: [source, ...more] }: Moved) =>
  source !== undefined &&
  more.length === 0 &&
  leaves.length > 0 &&
  comes.every((id) => source.candidateIds.includes(id));

/** Whether who leaves could go to the one draft that all the others come from. */
export function canSwap(drafts: readonly DraftGroup[], wish: Omit<Adjustment, 'swap'>): boolean {
  return changesOf(drafts, { ...wish, swap: true }) instanceof Array;
}

/** Tells whether the groups that an adjustment starts from are still those that somebody looked at. */
export function stampOf(changes: readonly GroupChange[]): string {
  const groups = changes.map(({ placementId, before }) => [placementId, ...[...before].sort()].join()).sort();
  return createHash('sha256').update(groups.join('\n')).digest('hex').slice(0, 16);
}
