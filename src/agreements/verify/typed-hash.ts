/** SHA-256 as it was typed or pasted: with spaces, hyphens, line ends and capitals. Null when it can't be one. */
export function typedHash(typed: string): string | null {
  const digits = typed.replace(/[\s\p{Cf}:-]/gu, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(digits) ? digits : null;
}
