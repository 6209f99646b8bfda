import { text } from './cell-readers/text.js';
import { integer } from './cell-readers/integer.js';
import { optional, required, type Columns } from './columns.js';
import { readTable } from './read-table.js';

const columns = { name: required(text(20_000), 'Naam') };
const problemsOf = async (content: string | Uint8Array, fileName = 'lijst.csv') =>
  (await readTable(Buffer.from(content as string), fileName, columns)).problems.map(({ line, code, values }) => [
    line,
    code,
    values,
  ]);

describe('a file that is no table', () => {
  it.each([
    ['an empty file', '', 'fileEmpty'],
    ['only a byte order mark', '\uFEFF', 'fileEmpty'],
    ['blank lines', ' \r\n\r\n', 'fileEmpty'],
    ['lines of delimiters', ';;\r\n;;\r\n', 'fileEmpty'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'oldExcelFile'],
  ])('%s gives a clear problem', async (_, content, code) => {
    expect(await problemsOf(content)).toEqual([[null, code, {}]]);
  });

  it('says that there is only a header', async () => {
    expect(await problemsOf('Naam\r\n')).toEqual([[null, 'noRows', {}]]);
  });

  it('recognises a workbook with a password', async () => {
    const protectedFile = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(900),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await problemsOf(protectedFile, 'lijst.xlsx')).toEqual([[null, 'passwordProtected', {}]]);
  });

  it.each([
    ['PDF', '%PDF-1.7\n'],
    ['PNG', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['JPEG', Buffer.from('ffd8ffe000104a46', 'hex')],
    ['HTML', '\uFEFF\n<!DOCTYPE html><table><tr><td>Naam'],
    ['HTML', '<table><tr><td>Naam'],
    ['XML', '<?xml version="1.0"?><Workbook/>'],
    ['GZIP', Buffer.from('1f8b0800', 'hex')],
  ])('recognises %s under another name', async (found, content) => {
    expect(await problemsOf(content, 'lijst.xlsx')).toEqual([[null, 'notATable', { found }]]);
    expect(await problemsOf(content, 'lijst.csv')).toEqual([[null, 'notATable', { found }]]);
  });

  it('says so when a .xlsx is text', async () => {
    expect(await problemsOf('Naam\nZoë\n', 'lijst.XLSX')).toEqual([[null, 'notAnExcelFile', {}]]);
  });
});

describe('the limits of a file', () => {
  it('are 20 MB', async () => {
    expect(await problemsOf(Buffer.alloc(20 * 1024 * 1024 + 1, 'a\n'))).toEqual([[null, 'fileTooLarge', { max: 20 }]]);
  });

  it('are 50,000 rows below the header', async () => {
    const full = 'Naam\n' + 'A\n'.repeat(50_000);
    expect(await problemsOf(full)).toEqual([]);
    expect(await problemsOf(full + 'A\n')).toEqual([[null, 'tooManyRows', { max: 50_000 }]]);
  });

  it('are 100 columns', async () => {
    const header = Array.from({ length: 101 }, (_, index) => `Kolom ${index}`).join(';');
    expect(await problemsOf(`${header}\nA\n`)).toEqual([[1, 'tooManyColumns', { found: 101, max: 100 }]]);
  });

  it('are 10,000 characters in a cell', async () => {
    expect(await problemsOf(`Naam\n${'a'.repeat(10_000)}\n`)).toEqual([]);
    expect(await problemsOf(`Naam\n${'a'.repeat(10_001)}\n`)).toEqual([
      [2, 'cellTooLong', { length: 10_001, max: 10_000 }],
    ]);
  });

  it('leave room for 10,000 candidates of 35 columns', async () => {
    const wide: Columns = Object.fromEntries(
      Array.from({ length: 35 }, (_, index) => [`c${index}`, optional(integer(0, 99), `Kolom ${index}`)]),
    );
    const csv = `${Object.keys(wide).join(';')}\n${`${Array(35).fill('12').join(';')}\n`.repeat(10_000)}`;
    const { rows, problems } = await readTable(Buffer.from(csv), 'kandidaten.csv', wide);
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(10_000);
  });
});
