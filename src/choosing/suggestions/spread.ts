const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A number 0 … 1 that belongs to a viewer and who is shown (FNV-1a over both ids): it settles the order of equals, for each
 * viewer in another way and for one viewer always the same.
 */
export function spreadOf(viewerId: string, shownId: string): number {
  let hash = FNV_OFFSET;
  for (const text of [viewerId, shownId]) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  }
  // The last characters alone would decide the high bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
