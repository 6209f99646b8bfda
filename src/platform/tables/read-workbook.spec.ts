import ExcelJS from 'exceljs';
import { date } from './cell-readers/date.js';
import { integer } from './cell-readers/integer.js';
import { list } from './cell-readers/list.js';
import { money } from './cell-readers/money.js';
import { text } from './cell-readers/text.js';
import { yesNo } from './cell-readers/yes-no.js';
import { optional, required } from './columns.js';
import { readTable } from './read-table.js';

const columns = {
  name: required(text(50), 'Naam'),
  born: optional(date(), 'Geboortedatum'),
  rent: optional(money(), 'Huur'),
  count: optional(integer(0, 9), 'Aantal'),
  smokes: optional(yesNo(), 'Rookt'),
  tags: optional(list(text(9)), 'Labels'),
};
const headers = ['Naam', 'Geboortedatum', 'Huur', 'Aantal', 'Rookt', 'Labels'];

async function read(fill: (workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return readTable(Buffer.from(await workbook.xlsx.writeBuffer()), 'mensen.xlsx', columns);
}

const readRows = (...rows: ExcelJS.CellValue[][]) =>
  read((workbook) => void workbook.addWorksheet('Blad1').addRows([headers, ...rows]));

describe('an XLSX file', () => {
  it('gives what its cells mean', async () => {
    const { rows, problems } = await readRows(
      ['Zoë', new Date('2001-05-31T00:00:00Z'), 412.5, 3, true, 'a, b|c'],
      ['Ān', '31-05-2001', '€ 1.412,50', '3', 'nee', null],
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        values: { name: 'Zoë', born: '2001-05-31', rent: 41250, count: 3, smokes: true, tags: ['a', 'b', 'c'] },
      },
      { line: 3, values: { name: 'Ān', born: '2001-05-31', rent: 141250, count: 3, smokes: false, tags: null } },
    ]);
  });

  it('gives the text of rich text, links and numbers', async () => {
    const { rows } = await readRows(
      [{ richText: [{ text: 'de ' }, { font: { bold: true }, text: 'Vries' }] }],
      [{ text: 'a@example.org', hyperlink: 'mailto:a@example.org' }],
      [2036],
    );
    expect(rows.map(({ values }) => values.name)).toEqual(['de Vries', 'a@example.org', '2036']);
  });

  it('names formulas, Excel errors and texts that became dates', async () => {
    const { rows, problems } = await readRows(
      [{ formula: 'A1', result: 'Naam' }],
      ['Zoë', { error: '#REF!' }],
      [new Date('2026-05-03T00:00:00Z')],
    );
    expect(rows).toEqual([]);
    expect(problems.map(({ line, column, code, values }) => [line, column, code, values])).toEqual([
      [2, 'Naam', 'formula', { found: '=A1' }],
      [3, 'Geboortedatum', 'cellError', { found: '#REF!' }],
      [4, 'Naam', 'textExpected', {}],
    ]);
  });

  it('is read from its first visible sheet with content, with the row numbers of the sheet', async () => {
    const { rows, problems } = await read((workbook) => {
      workbook.addWorksheet('Leeg');
      workbook.addWorksheet('Verborgen', { state: 'hidden' }).addRow(['niet dit']);
      const sheet = workbook.addWorksheet('Mensen');
      sheet.getRow(3).values = ['Naam'];
      sheet.getRow(7).values = ['Zoë'];
      workbook.addWorksheet('Later').addRow(['ook niet']);
    });
    expect(problems).toEqual([]);
    expect(rows.map(({ line, values }) => [line, values.name])).toEqual([[7, 'Zoë']]);
  });

  it('is empty when no sheet has content', async () => {
    expect((await read((workbook) => void workbook.addWorksheet('Leeg'))).problems).toMatchObject([
      { line: null, code: 'fileEmpty' },
    ]);
  });

  it('may hold merged cells, named ranges and rules over whole columns', async () => {
    const { rows } = await read((workbook) => {
      const sheet = workbook.addWorksheet('Blad1');
      sheet.addRows([['Naam'], ['Zoë']]);
      sheet.mergeCells('A2:C2');
      workbook.definedNames.model = [{ name: 'alles', ranges: ['Blad1!$A$1:$XFD$1'] }];
    });
    expect(rows.map(({ values }) => values.name)).toEqual(['Zoë']);
  });
});
