import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  /** Its text in reading order. */
  text: string;
  /** Pieces of it with their place, in points from the left and the bottom. */
  pieces: { text: string; direction: string; left: number; right: number; bottom: number }[];
}

export interface ReadPdf {
  title: string;
  language: string;
  /** Made for screen readers: PDF/UA. */
  isTagged: boolean;
  pages: PdfPage[];
}

/** Reads a PDF as somebody else's program does. */
export async function readPdf(pdf: Buffer): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const info = (await document.getMetadata()).info as { Title?: string; Language?: string };
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const strings = items.flatMap((item) => ('str' in item ? [item] : []));
    const pieces = strings.filter(({ str }) => str.trim() !== '');
    pages.push({
      text: strings
        .map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str))
        .join('')
        .replace(/\s+/g, ' '),
      pieces: pieces.map(({ str, dir, width, transform }) => {
        const [left, bottom] = transform.slice(4) as [number, number];
        return { text: str, direction: dir, left, right: left + width, bottom };
      }),
    });
  }
  const marks = await document.getMarkInfo();
  await document.destroy();
  return { title: info.Title ?? '', language: info.Language ?? '', isTagged: marks?.Marked === true, pages };
}
