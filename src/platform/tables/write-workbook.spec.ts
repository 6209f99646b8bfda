import ExcelJS from 'exceljs';
import { writeWorkbook } from './write-workbook.js';

async function reread(...sheets: Parameters<typeof writeWorkbook>[0]) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeWorkbook(sheets)) as unknown as ExcelJS.Buffer);
  return workbook.worksheets;
}

test('a workbook has a sheet for each table, with headings, numbers as numbers and their format', async () => {
  const [first, second] = await reread(
    { name: 'Wachttijd', columns: [{ header: 'Groep' }, { header: 'Aandeel', format: '0%' }], rows: [['Allen', 0.5]] },
    { name: 'Redenen', columns: [{ header: 'Reden' }], rows: [[null]] },
  );
  expect(first!.name).toBe('Wachttijd');
  expect(first!.getRow(1).values).toEqual([undefined, 'Groep', 'Aandeel']);
  expect(first!.getCell('B2').value).toBe(0.5);
  expect(first!.getCell('B2').numFmt).toBe('0%');
  expect(second!.getCell('A2').value).toBeNull();
});

test('no text runs as a formula', async () => {
  const [sheet] = await reread({ name: 'Tekst', columns: [{ header: '=1+1' }], rows: [['=HYPERLINK("x")']] });
  expect([sheet!.getCell('A1').value, sheet!.getCell('A2').value]).toEqual(['=1+1', '=HYPERLINK("x")']);
});

test('a name that Excel would not take is shortened and cleaned', async () => {
  const [sheet] = await reread({ name: 'Waarom [nee]: een veel te lange naam', columns: [], rows: [] });
  expect(sheet!.name).toBe('Waarom  nee   een veel te lange');
});
