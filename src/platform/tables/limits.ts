/** How much of a file is accepted. The figures protect the memory of the server; a housing association's own files stay far below. */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  /** All parts of an XLSX file together, unpacked. */
  inflatedBytes: 200 * 1024 * 1024,
  /** Parts (files) in an XLSX file. */
  zipEntries: 2_000,
  /** XML tags in an XLSX file, 4 to 6 for every cell: ExcelJS keeps up to 1 kB for a cell, also for an empty one with a colour. */
  workbookTags: 4_000_000,
  rows: 50_000,
  columns: 100,
  cellCharacters: 10_000,
  problems: 500,
} as const;
