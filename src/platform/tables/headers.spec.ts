import { text } from './cell-readers/text.js';
import { integer } from './cell-readers/integer.js';
import { optional, required } from './columns.js';
import { readTable } from './read-table.js';

const columns = {
  reference: required(text(20), 'Kenmerk', 'Nummer'),
  firstName: required(text(20), 'Voornaam'),
  rentPerPerson: optional(integer(0, 9999), 'Huur per persoon'),
};
const read = (csv: string) => readTable(Buffer.from(csv), 'woningen.csv', columns);

describe('the header of a table', () => {
  it.each([
    'Kenmerk;Voornaam;Huur per persoon',
    'KENMERK;voor_naam;Huur-per-persoon',
    'nummer;Vóórnaam; huur  per  persoon ',
    'reference;first name;RentPerPerson',
  ])('may be written as %s', async (header) => {
    const { rows, problems } = await read(`${header}\nA1;Zoë;412\n`);
    expect(problems).toEqual([]);
    expect(rows).toEqual([{ line: 2, values: { reference: 'A1', firstName: 'Zoë', rentPerPerson: 412 } }]);
  });

  it('may leave out a column that is not required, and may have any order', async () => {
    const { rows } = await read('Voornaam;Kenmerk\nZoë;A1\n');
    expect(rows[0]?.values).toEqual({ reference: 'A1', firstName: 'Zoë', rentPerPerson: null });
  });

  it('names all missing columns, unknown ones with what may be meant, and double ones', async () => {
    const { rows, problems } = await read('Voornamen;Huisnr;Huur per persoon;rentPerPerson\nZoë;12;412;412\n');
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      {
        file: 'woningen.csv',
        line: 1,
        column: 'rentPerPerson',
        code: 'duplicateColumn',
        values: { found: 'rentPerPerson', first: 'Huur per persoon' },
      },
      {
        file: 'woningen.csv',
        line: 1,
        column: 'Voornamen',
        code: 'unknownColumnNearest',
        values: { found: 'Voornamen', suggestion: 'Voornaam' },
      },
      { file: 'woningen.csv', line: 1, column: 'Huisnr', code: 'unknownColumn', values: { found: 'Huisnr' } },
      { file: 'woningen.csv', line: 1, column: null, code: 'missingColumn', values: { expected: 'Kenmerk' } },
      { file: 'woningen.csv', line: 1, column: null, code: 'missingColumn', values: { expected: 'Voornaam' } },
    ]);
  });

  it('still checks the rows when the header is wrong', async () => {
    const { problems } = await read('Kenmerk;Voornaam;Huur per persoon;Kleur\nA1;Zoë;veel;rood\n');
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [1, 'unknownColumn'],
      [2, 'notAnInteger'],
    ]);
  });

  it('is told to be missing when the file starts with data', async () => {
    const { problems } = await read('A1;Zoë;412\nA2;Bram;430\n');
    expect(problems).toMatchObject([
      { line: 1, code: 'noKnownColumns', values: { expected: 'Kenmerk, Voornaam, Huur per persoon' } },
    ]);
  });

  it('may have an empty name only above an empty column', async () => {
    expect((await read('Kenmerk;;Voornaam;;\nA1;;Zoë;;\n')).problems).toEqual([]);
    expect((await read('Kenmerk;;Voornaam\nA1;rood;Zoë\n')).problems).toMatchObject([
      { line: 2, code: 'columnWithoutHeader', values: { number: 2 } },
    ]);
  });
});

describe('the rows of a table', () => {
  it('are left out when something is wrong in them, with all that is wrong', async () => {
    const { rows, problems } = await read('Kenmerk;Voornaam;Huur per persoon\nA1;;x\nA2;Bram;430\n;Noa;-1\n');
    expect(rows).toEqual([{ line: 3, values: { reference: 'A2', firstName: 'Bram', rentPerPerson: 430 } }]);
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'Voornaam', 'cellEmpty'],
      [2, 'Huur per persoon', 'notAnInteger'],
      [4, 'Kenmerk', 'cellEmpty'],
      [4, 'Huur per persoon', 'outOfRange'],
    ]);
  });

  it('give at most 500 problems, and how many more', async () => {
    const { problems } = await read('Kenmerk;Voornaam\n' + 'A;\n'.repeat(700));
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toEqual({
      file: 'woningen.csv',
      line: null,
      column: null,
      code: 'moreProblems',
      values: { count: 200 },
    });
  });
});
