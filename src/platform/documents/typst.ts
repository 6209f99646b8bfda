import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { DocumentError } from './document-error.js';

/** Templates are named from here, in `src/` and in `dist/` alike. */
const WORKSPACE = join(import.meta.dirname, '../..');
const FAMILIES = ['noto-sans', 'noto-sans-ethiopic', 'vazirmatn'];
const WEIGHTS = ['400Regular', '700Bold'];
/** Readable by screen readers; it also refuses characters that the fonts have no glyph for, or that no document may have. */
const PDF_STANDARD = 'ua-1';
/** What it says of them: as they are, or by their number when they are not seen by themselves (`\u{200d}`). */
const REFUSED = /the text (?:contains the disallowed codepoint )?`\\?"(.+?)\\?"`/g;
const BY_NUMBER = /\\+u\{([\da-f]+)\}/g;

interface Diagnostic {
  message: string;
}

const { resolve } = createRequire(import.meta.filename);
let compiler: NodeCompiler | undefined;

/**
 * Compiles a template to PDF in this thread (10 to 20 ms a page). The template reads `json(bytes(sys.inputs.data))`, so
 * data never becomes markup; the same data gives the same bytes.
 * @param template from the source folder: `candidates/invitations/letter.typ`
 * @throws DocumentError
 */
export function compilePdf(template: string, data: object): Buffer {
  compiler ??= NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths: fontFolders() }] });
  try {
    const result = compiler.compile({
      mainFilePath: join(WORKSPACE, template),
      inputs: { data: JSON.stringify(data) },
    });
    // A warning is an unknown font, or text that does not fit: not for a reader's eyes.
    complain(compiler, template, result.takeError() ?? result.takeWarnings());
    return exportPdf(compiler, template, result.result!);
  } finally {
    // People's data is not kept.
    compiler.evictCache(0);
  }
}

function fontFolders(): string[] {
  return FAMILIES.flatMap((family) => {
    const folder = dirname(resolve(`@expo-google-fonts/${family}/package.json`));
    return WEIGHTS.map((weight) => join(folder, weight));
  });
}

function complain(typst: NodeCompiler, template: string, problem: NodeError | null): void {
  if (!problem) return;
  const messages = (typst.fetchDiagnostics(problem) as Diagnostic[]).map(({ message }) => message);
  throw new DocumentError('template', `${template}: ${messages.join('; ')}`);
}

function exportPdf(typst: NodeCompiler, template: string, document: Parameters<NodeCompiler['pdf']>[0]): Buffer {
  try {
    return typst.pdf(document, { pdfStandard: PDF_STANDARD });
  } catch (error) {
    // What the export finds is in `code`, as one text.
    const told = String((error as { code?: unknown }).code ?? error);
    const characters = refusedIn(told);
    if (characters.length === 0) throw new DocumentError('template', `${template}: ${told}`);
    const message = `${template}: no font has a glyph for ${characters.length} of its characters.`;
    throw new DocumentError('missing-glyphs', message, characters);
  }
}

function refusedIn(told: string): string[] {
  const characterOf = (_: string, number: string) => String.fromCodePoint(parseInt(number, 16));
  return [...new Set([...told.matchAll(REFUSED)].map(([, text]) => text!.replace(BY_NUMBER, characterOf)))];
}
