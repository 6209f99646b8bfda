import { fault, shown, type CellReader } from '../cell.js';
import { simplify } from '../simplify.js';

/**
 * One of a few values, as its code. `choices` gives every code the words that may stand for it, the one for messages first; the
 * code itself is accepted too; case, spaces, `_`, `-` and diacritics don't matter.
 */
export function choice<Code extends string>(choices: Readonly<Record<Code, readonly string[]>>): CellReader<Code> {
  const entries = Object.entries(choices) as [Code, readonly string[]][];
  const codes = new Map<string, Code>();
  for (const [code, words] of entries) for (const word of [code, ...words]) codes.set(simplify(word), code);
  const expected = entries.map(([code, words]) => words[0] ?? code).join(', ');
  return (cell) => {
    const code = codes.get(simplify(String(cell)));
    return code === undefined ? fault('unknownChoice', { found: shown(cell), expected }) : { value: code };
  };
}
