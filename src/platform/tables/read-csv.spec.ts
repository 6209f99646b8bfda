import { text } from './cell-readers/text.js';
import { list } from './cell-readers/list.js';
import { optional, required } from './columns.js';
import { readTable } from './read-table.js';

const columns = { name: required(text(200), 'Naam'), tags: optional(list(text(20)), 'Labels') };
const read = (content: string | Buffer) => readTable(Buffer.from(content as string), 'mensen.csv', columns);
const names = async (content: string | Buffer) => {
  const { rows, problems } = await read(content);
  expect(problems).toEqual([]);
  return rows.map(({ line, values }) => [line, values.name, values.tags]);
};
const problemsOf = async (content: string | Buffer) =>
  (await read(content)).problems.map(({ line, column, code }) => [line, column, code]);

describe('a CSV file', () => {
  it.each([';', ',', '\t'])('may have %j between columns', async (delimiter) => {
    const csv = `Naam${delimiter}Labels\n"Zoë; de ,\tVries"${delimiter}a|b\nĀn${delimiter}\n`;
    expect(await names(csv)).toEqual([
      [2, 'Zoë; de ,\tVries', ['a', 'b']],
      [3, 'Ān', null],
    ]);
  });

  it('takes a comma between the items of a list, unless commas are between the columns', async () => {
    expect(await names('Naam;Labels\nA;x,y')).toEqual([[2, 'A', ['x', 'y']]]);
    expect(await names('Naam,Labels\nA,"x,y"')).toEqual([[2, 'A', ['x,y']]]);
  });

  it.each([
    ['UTF-8', Buffer.from('Naam\nZoë\n')],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFNaam\nZoë\n')],
    ['Windows-1252', Buffer.from('Naam\nZoë\n', 'latin1')],
    ['UTF-16 with a byte order mark', Buffer.from('\uFEFFNaam\nZoë\n', 'utf16le')],
    ['UTF-16 big-endian', Buffer.from('\uFEFFNaam\nZoë\n', 'utf16le').swap16()],
  ])('may be in %s', async (_, bytes) => {
    expect(await names(bytes)).toEqual([[2, 'Zoë', null]]);
  });

  it('reads the euro sign of Windows-1252', async () => {
    expect(await names(Buffer.from([...Buffer.from('Naam\n'), 0x80, 0x20, 0xeb]))).toEqual([[2, '€ ë', null]]);
  });

  it.each([
    ['UTF-16 without a byte order mark', Buffer.from('Naam\nZoë\n', 'utf16le'), 1, 'nulCharacters'],
    ['a NUL character', Buffer.from('Naam\nA\nB\0\n'), 3, 'nulCharacters'],
    ['bytes of no known encoding', Buffer.from([...Buffer.from('Naam\r\nA\r\n'), 0x81, 0xff]), 3, 'unknownEncoding'],
    ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x41]), null, 'unknownEncoding'],
  ])('refuses %s', async (_, bytes, line, code) => {
    expect(await problemsOf(bytes)).toEqual([[line, null, code]]);
  });

  it.each(['\u202Ereversed', 'iso\u2067late', '\u200B', 'A\u2060B'])(
    'refuses %j, which would show another text or none, but not the joiners of Persian',
    async (hidden) => {
      expect(await problemsOf(`Naam\n${hidden}\nنیم\u200Cفاصله\n`)).toEqual([[2, 'Naam', 'unreadableCharacters']]);
    },
  );

  it('names a cell with a character that an earlier program lost', async () => {
    expect(await problemsOf('Naam\nZo\uFFFD\nA\u0007b\n')).toEqual([
      [2, 'Naam', 'unreadableCharacters'],
      [3, 'Naam', 'unreadableCharacters'],
    ]);
  });

  it('counts lines as an editor does: mixed line ends, empty lines, line breaks in quotes', async () => {
    expect(await names('\nNaam\r\nA\n\rB\r\n"C\r\nc"\r\n;\r\nD')).toEqual([
      [3, 'A', null],
      [5, 'B', null],
      [6, 'C\nc', null],
      [9, 'D', null],
    ]);
  });

  it('reads doubled quotes, and says on which line a quote is wrong or never ends', async () => {
    expect(await names('Naam\n"De ""Hof"""\n')).toEqual([[2, 'De "Hof"', null]]);
    expect(await problemsOf('Naam;Labels\nA;x\nB;"y\nC;z\n')).toEqual([[3, null, 'unterminatedQuote']]);
    expect(await problemsOf('Naam;Labels\nA;x\nDe "Hof";y\n')).toEqual([[3, null, 'strayQuote']]);
    expect(await problemsOf('Naam;Labels\nA;x\n"De" Hof;y\n')).toEqual([[3, null, 'strayQuote']]);
  });

  it('names rows with too few or too many cells', async () => {
    expect(await problemsOf('Naam;Labels\nA\nB;x;y\nC;x;;\n')).toEqual([
      [2, null, 'tooFewCells'],
      [3, null, 'tooManyCells'],
    ]);
  });

  it('names formulas, but takes phone numbers and what our own export made safe', async () => {
    expect(await problemsOf('Naam\n=1+1\n@SUM(A1)\n+cmd|x\n')).toEqual([
      [2, 'Naam', 'formula'],
      [3, 'Naam', 'formula'],
      [4, 'Naam', 'formula'],
    ]);
    expect(await names("Naam\n+31 (0)6 00-12\n'=1+1\n't Hart\n-\n")).toEqual([
      [2, '+31 (0)6 00-12', null],
      [3, '=1+1', null],
      [4, "'t Hart", null],
      [5, '-', null],
    ]);
  });
});
