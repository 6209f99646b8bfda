import type { Buffer as WorkbookFile, Workbook } from 'exceljs';

/** Parts of a worksheet that say nothing about its cells. Some name ranges that ExcelJS writes out cell by cell, millions of them. */
const IGNORED_NODES = [
  'cols',
  'mergeCells',
  'hyperlinks',
  'dataValidations',
  'conditionalFormatting',
  'drawing',
  'picture',
  'tableParts',
  'extLst',
];

/** The steps of ExcelJS 4.4 (the version is pinned) that are skipped here. */
interface WorkbookSteps {
  parseWorkbook(stream: unknown): Promise<object>;
  _processWorksheetRelsEntry(): Promise<void>;
}

/**
 * Loads an XLSX file with ExcelJS, the cells only. Named ranges and what belongs to a sheet (comments, drawings, tables) are skipped:
 * a named range over whole columns would fill the memory, and files of other programs with comments make ExcelJS fail.
 * @throws Error whatever ExcelJS throws on a damaged file
 */
export async function loadLeanWorkbook(file: Buffer): Promise<Workbook> {
  // Loaded when it is needed: it would make every process start a third of a second later.
  const { default: ExcelJS } = await import('exceljs');
  const { xlsx } = new ExcelJS.Workbook();
  const steps = xlsx as unknown as WorkbookSteps;
  const parseWorkbook = steps.parseWorkbook.bind(xlsx);
  steps.parseWorkbook = async (stream) => ({ ...(await parseWorkbook(stream)), definedNames: [] });
  steps._processWorksheetRelsEntry = () => Promise.resolve();
  return xlsx.load(file as unknown as WorkbookFile, { ignoreNodes: IGNORED_NODES });
}
