/** Where a text stops being JSON (both count from 1), and what is the matter there. */
export interface JsonFault {
  line: number;
  column: number;
  message: string;
}

type Expected = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const SPACE = /[ \t\n\r]*/y;
const TEXT = /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*"/uy;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Finds the first fault; null when there is none. Needed because the messages of `JSON.parse` do not always name the place. */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (;;) {
    take(SPACE);
    if (at === text.length && expected === 'nothing') return null;
    const next = step(expected, text[at] ?? '', open, take);
    if (!next) return faultAt(text, at, wordsFor(expected, open));
    if (text[at] === next.sign) at += 1;
    expected = next.expected;
  }
}

/** What may come after the next sign or token, which is of the expected kind; null when it is not. */
function step(expected: Expected, sign: string, open: ('{' | '[')[], take: (pattern: RegExp) => boolean) {
  const after = (): Expected => (open.length > 0 ? 'commaOrEnd' : 'nothing');
  const ends = expected === 'commaOrEnd' || expected === 'valueOrEnd' || expected === 'nameOrEnd';
  if (ends && sign === (open.at(-1) === '{' ? '}' : ']')) {
    open.pop();
    return { sign, expected: after() };
  }
  switch (expected) {
    case 'value':
    case 'valueOrEnd':
      if (sign === '{' || sign === '[') {
        open.push(sign);
        return { sign, expected: sign === '{' ? ('nameOrEnd' as const) : ('valueOrEnd' as const) };
      }
      return take(TEXT) || take(PLAIN) ? { sign: null, expected: after() } : null;
    case 'name':
    case 'nameOrEnd':
      return take(TEXT) ? { sign: null, expected: 'colon' as const } : null;
    case 'colon':
      return sign === ':' ? { sign, expected: 'value' as const } : null;
    case 'commaOrEnd':
      return sign === ',' ? { sign, expected: open.at(-1) === '{' ? ('name' as const) : ('value' as const) } : null;
    case 'nothing':
      return null;
  }
}

function wordsFor(expected: Expected, open: readonly string[]): string {
  const closing = open.at(-1) === '{' ? '}' : ']';
  return {
    value: 'a value',
    valueOrEnd: 'a value or ]',
    name: 'a name in double quotes',
    nameOrEnd: 'a name in double quotes or }',
    colon: 'a colon (:)',
    commaOrEnd: `a comma or ${closing}`,
    nothing: 'nothing more',
  }[expected];
}

function faultAt(text: string, at: number, wanted: string): JsonFault {
  const before = text.slice(0, at).split('\n');
  const ended = at === text.length ? 'the file ends, but ' : '';
  return { line: before.length, column: before.at(-1)!.length + 1, message: `${ended}${wanted} is expected here` };
}
