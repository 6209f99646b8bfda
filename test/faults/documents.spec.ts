import { join } from 'node:path';
import { DocumentError } from '../../src/platform/documents/document-error.js';
import type { Documents } from '../../src/platform/documents/documents.service.js';
import { LETTER_TEMPLATE, letterDocument } from '../../src/candidates/invitations/letter.js';
import { ROOT } from '../support/process.js';
import { readPdf } from '../support/read-pdf.js';

const AMINA = {
  name: 'Amina',
  reference: 'C-1',
  language: 'nl',
  code: '7KQ2M-X4DPA',
  link: 'https://huisklik.example.nl/sign-in/abc',
  expiresAt: new Date('2026-12-15T13:05:00Z'),
  baseUrl: 'https://huisklik.example.nl',
} as const;
const letterTo = (name: string) => letterDocument([{ ...AMINA, name }], '2026-12-01');

/** As built: the thread is a file of its own. */
async function builtDocuments(): Promise<Documents> {
  const file = join(ROOT, 'dist/platform/documents/documents.service.js');
  const built = (await import(file)) as typeof import('../../src/platform/documents/documents.service.js');
  return new built.Documents();
}

describe('documents', () => {
  let documents: Documents;

  beforeAll(async () => (documents = await builtDocuments()));
  afterAll(() => documents.onModuleDestroy());

  it('are made beside other work, and each asker gets their own', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const names = ['Amina', 'Yonas', 'Sanne'];
    const pdfs = await Promise.all(names.map(async (name) => documents.pdf(LETTER_TEMPLATE, await letterTo(name))));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
    const texts = await Promise.all(pdfs.map(async (pdf) => (await readPdf(pdf)).pages[0]!.text));
    names.forEach((name, i) => expect(texts[i]).toContain(`Beste ${name},`));
  });

  it('that fail say why, and the next one is made', async () => {
    const { letters, ...rest } = await letterTo('Amina');
    const failures = await Promise.allSettled([
      documents.pdf(LETTER_TEMPLATE, await letterTo('漢')),
      documents.pdf(LETTER_TEMPLATE, rest),
      documents.pdf('candidates/no-such-letter.typ', { letters }),
    ]);
    expect(failures).toEqual([
      { status: 'rejected', reason: expect.objectContaining({ code: 'missing-glyphs', characters: ['漢'] }) },
      { status: 'rejected', reason: expect.objectContaining({ code: 'template' }) },
      { status: 'rejected', reason: expect.objectContaining({ code: 'template' }) },
    ]);
    for (const failure of failures) expect(String((failure as { reason: unknown }).reason)).not.toContain('Amina');
    await expect(documents.pdf(LETTER_TEMPLATE, await letterTo('Amina'))).resolves.toBeInstanceOf(Buffer);
  });

  it('have a question mark for what can not be shown, also for what is not seen by itself, and are whole beside it', async () => {
    // A family that is held together, a bell, and the mark that begins some files.
    const pdf = await documents.pdfWithoutUnknown(LETTER_TEMPLATE, await letterTo('漢👨\u200d👧\u0007\ufeffAmina'));
    const { text } = (await readPdf(pdf)).pages[0]!;
    expect(text).toContain('Beste ??????Amina,');
    expect(text).toContain(AMINA.code);
  });

  it('that are being made when the process stops are told to their asker', async () => {
    const stopping = await builtDocuments();
    const making = stopping.pdf(LETTER_TEMPLATE, await letterTo('Amina'));
    const told = expect(making).rejects.toMatchObject({ code: 'stopped' } satisfies Partial<DocumentError>);
    await stopping.onModuleDestroy();
    await told;
  });
});
