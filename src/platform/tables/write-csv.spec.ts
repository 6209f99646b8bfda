import fc from 'fast-check';
import { text } from './cell-readers/text.js';
import { integer } from './cell-readers/integer.js';
import { optional } from './columns.js';
import { readTable } from './read-table.js';
import { writeCsv } from './write-csv.js';

describe('a CSV file for a spreadsheet', () => {
  it('has a byte order mark, semicolons, CRLF and quotes where needed', () => {
    expect(
      writeCsv(
        ['Naam', 'Huur'],
        [
          ['de "Hof"; Oost', '412,50'],
          ['twee\nregels', null],
          [' x', true],
        ],
      ),
    ).toBe('\uFEFFNaam;Huur\r\n"de ""Hof""; Oost";412,50\r\n"twee\nregels";\r\n" x";true\r\n');
  });

  it.each(['=1+1', '+31 6', '-cmd', '@SUM(A1)', '\tx'])(
    'puts an apostrophe before %j, which would run as a formula',
    (value) => {
      expect(writeCsv(['a'], [[value]])).toContain(`'${value}`);
    },
  );

  it('leaves negative numbers alone', () => {
    expect(writeCsv(['a'], [[-5]])).toBe('\uFEFFa\r\n-5\r\n');
  });

  it('is read back exactly as it was written', async () => {
    const columns = {
      name: optional(text(1000), 'Naam'),
      note: optional(text(1000), 'Notitie'),
      count: optional(integer(-1e9, 1e9), 'Aantal'),
    };
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...`=+-@'";|,\n a1é`) }));
    const cell = fc.option(
      value.map((written) => written.normalize('NFC').trim()).filter((written) => written !== '' && isTyped(written)),
    );
    const row = fc.tuple(cell, cell, fc.integer({ min: -1e9, max: 1e9 }));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const { problems, rows: read } = await readTable(
          Buffer.from(writeCsv(['Naam', 'note', 'AANTAL'], rows)),
          'x.csv',
          columns,
        );
        expect(problems).toEqual([]);
        expect(read.map(({ values }) => [values.name, values.note, values.count])).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });
});

/** What people type: no control characters but a line break. */
function isTyped(written: string): boolean {
  return !/(?!\n)[\p{Control}\uFFFD\uFEFF]/u.test(written);
}
