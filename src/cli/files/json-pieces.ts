/**
 * An object as JSON text in pieces, so that a large one is never in memory as one text. Each member of a list that stands
 * directly in it gets a line of its own, which keeps the file readable and comparable line by line.
 */
export function* jsonPieces(record: object): Generator<string> {
  let separator = '{\n';
  for (const [name, value] of Object.entries(record) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${separator}${JSON.stringify(name)}: `;
    if (Array.isArray(value)) yield* listPieces(value);
    else yield JSON.stringify(value);
    separator = ',\n';
  }
  yield separator === '{\n' ? '{}\n' : '\n}\n';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  if (list.length === 0) {
    yield '[]';
    return;
  }
  for (const [i, item] of list.entries()) yield `${i === 0 ? '[\n' : ',\n'}  ${JSON.stringify(item)}`;
  yield '\n]';
}
