import { crc32, deflateRawSync } from 'node:zlib';
import { text } from './cell-readers/text.js';
import { required } from './columns.js';
import { readTable } from './read-table.js';

const columns = { name: required(text(50), 'Naam') };
const read = async (bytes: Buffer, fileName = 'lijst.xlsx') =>
  (await readTable(bytes, fileName, columns)).problems.map(({ line, code, values }) => [line, code, values]);

const workbook = '<workbook><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>';
const MEGABYTE = 1024 * 1024;

describe('an XLSX file that can’t be read', () => {
  it('is a ZIP with something else in it', async () => {
    expect(await read(zip([{ name: 'word/document.xml', content: Buffer.from('<a/>') }]))).toEqual([
      [null, 'notATable', { found: 'ZIP' }],
    ]);
  });

  it('was cut off', async () => {
    const whole = zip([{ name: 'xl/workbook.xml', content: Buffer.from(workbook) }]);
    expect(await read(whole.subarray(0, whole.length - 30))).toEqual([[null, 'fileDamaged', {}]]);
    expect(await read(Buffer.from('PK\x03\x04'))).toEqual([[null, 'fileDamaged', {}]]);
  });

  it('holds broken XML', async () => {
    const parts = [
      { name: 'xl/workbook.xml', content: Buffer.from(workbook) },
      { name: 'xl/worksheets/sheet1.xml', content: Buffer.from('<worksheet><sheetData><row r="1"><c r="A1"') },
    ];
    expect(await read(zip(parts))).toEqual([[null, 'fileDamaged', {}]]);
  });

  it('inflates to more than 200 MB, all parts together', async () => {
    const part = { name: 'xl/media/a.bin', content: Buffer.alloc(101 * MEGABYTE) };
    const bomb = zip([
      { name: 'xl/workbook.xml', content: Buffer.from(workbook) },
      part,
      { ...part, name: 'xl/media/b.bin' },
    ]);
    expect(bomb.length).toBeLessThan(MEGABYTE);
    expect(await read(bomb)).toEqual([[null, 'inflatesTooFar', { max: 200 }]]);
  });

  it('states a smaller size than it really has', async () => {
    const liar = zip([{ name: 'xl/workbook.xml', content: Buffer.alloc(300 * MEGABYTE), statedSize: 100 }]);
    expect(await read(liar)).toEqual([[null, 'fileDamaged', {}]]);
  });

  it('has more than 2,000 parts', async () => {
    const parts = Array.from({ length: 2001 }, (_, index) => ({ name: `xl/media/${index}`, content: Buffer.alloc(1) }));
    expect(await read(zip(parts))).toEqual([[null, 'inflatesTooFar', { max: 200 }]]);
  });

  it('has more cells than fit in memory', async () => {
    const sheet = `<worksheet><sheetData><row r="1">${'<c/>'.repeat(4_000_000)}</row></sheetData></worksheet>`;
    expect(await read(zip([{ name: 'xl/worksheets/sheet1.xml', content: Buffer.from(sheet) }]))).toEqual([
      [null, 'workbookTooFull', {}],
    ]);
  });
});

describe('an XLSX file with rules over the whole sheet', () => {
  const everything = 'A1:XFD1048576';
  const sheet =
    '<worksheet><cols><col min="1" max="16384" width="9"/></cols><sheetData>' +
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c></row>' +
    '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Zoë</t></is></c></row></sheetData>' +
    `<mergeCells><mergeCell ref="A2:XFD1048575"/></mergeCells>` +
    `<conditionalFormatting sqref="${everything}"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>` +
    `<dataValidations><dataValidation type="whole" sqref="${everything}"><formula1>1</formula1></dataValidation></dataValidations></worksheet>`;
  const names = '<definedNames><definedName name="alles">Blad1!$A$1:$XFD$1048576</definedName></definedNames>';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    'xl/workbook.xml': workbook.replace('</sheets>', `</sheets>${names}`),
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relation}/comments" Target="/xl/comments/comment1.xml"/></Relationships>`,
  };

  it('is read without writing them out cell by cell', async () => {
    const file = zip(Object.entries(parts).map(([name, content]) => ({ name, content: Buffer.from(content) })));
    const { rows, problems } = await readTable(file, 'lijst.xlsx', columns);
    expect(problems).toEqual([]);
    expect(rows).toEqual([{ line: 1_048_576, values: { name: 'Zoë' } }]);
  });
});

/** A ZIP file by hand, so that it can lie about itself. */
function zip(parts: { name: string; content: Buffer; statedSize?: number }[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, statedSize = content.length } of parts) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(statedSize, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
