/** What is left of a name when case, spaces, underscores, hyphens, punctuation and diacritics don't count. */
export function simplify(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}
