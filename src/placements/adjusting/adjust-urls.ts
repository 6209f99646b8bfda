/** Where the people of a draft are chosen. */
export const choosingUrl = (
  placementId: string,
  chosen: { leaves?: readonly string[]; comes?: readonly string[] } = {},
) => withLists(`/placements/${placementId}/adjust`, { leaves: chosen.leaves ?? [], comes: chosen.comes ?? [] });

/** Where staff look at what an adjustment would do. */
export const previewUrl = (placementId: string, wish: { candidateIds: readonly string[]; swap: boolean }) =>
  withLists(`/placements/${placementId}/adjust/preview`, {
    candidateIds: wish.candidateIds,
    swap: wish.swap ? ['true'] : [],
  });

function withLists(path: string, lists: Record<string, readonly string[]>): string {
  const query = new URLSearchParams(
    Object.entries(lists).flatMap(([name, values]) => values.map((one) => [name, one])),
  );
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}
