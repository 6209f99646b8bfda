import { LANGUAGES } from '../../platform/i18n/languages.js';
import { defineTexts } from '../../platform/i18n/texts.js';
import { DocumentError } from '../../platform/documents/document-error.js';
import { compilePdf } from '../../platform/documents/typst.js';
import { readPdf, type PdfPage } from '../../../test/support/read-pdf.js';
import nl from './letter-texts/nl.json' with { type: 'json' };
import { letterTexts } from './letter-texts.js';
import { LETTER_TEMPLATE, letterDocument, type LetterFacts } from './letter.js';

const MIDDLE = 595 / 2;
const AMINA: LetterFacts = {
  name: 'Amina Yusuf',
  reference: 'C-0142',
  language: 'nl',
  code: '7KQ2M-X4DPA',
  link: 'https://huisklik.example.nl/sign-in/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6',
  expiresAt: new Date('2026-12-15T13:05:00Z'),
  baseUrl: 'https://huisklik.example.nl',
};

/** A few words in other scripts; without لا, one glyph whose two letters readers of PDF take apart in either order. */
const SCRIPTS = {
  ar: { title: 'أنت مدعو إلى بيت مشترك', greeting: 'مرحبا {name}، تفضل', free: 'المشاركة مجانية' },
  ti: { title: 'ናብ ገዛ ተዓዲምካ', greeting: 'ሰላም {name}፡ እንቋዕ ደሓን መጻእካ', free: 'ምስታፍ ብነጻ እዩ።' },
  so: { title: 'Waa lagu casuumay', greeting: 'Salaan {name},', free: 'Ka qaybqaadashadu waa lacag la’aan.' },
};
const words = (script: keyof typeof SCRIPTS) => ({ ...nl, ...SCRIPTS[script] });
const inScripts = defineTexts({ nl, ar: words('ar'), ti: words('ti'), so: words('so') });

async function print(letters: Partial<LetterFacts>[], texts = letterTexts): Promise<Buffer> {
  const facts = letters.map((letter) => ({ ...AMINA, ...letter }));
  return compilePdf(LETTER_TEMPLATE, await letterDocument(facts, '2026-12-01', texts));
}

async function pageOf(letter: Partial<LetterFacts>, texts = letterTexts): Promise<PdfPage> {
  const { pages } = await readPdf(await print([letter], texts));
  expect(pages).toHaveLength(1);
  return pages[0]!;
}

/** The words of a page, each with its place. */
const pieceOf = (page: PdfPage, word: string) => {
  const found = page.pieces.find(({ text }) => text.includes(word));
  if (!found) throw new Error(`"${word}" is not on the page: ${page.text}`);
  return found;
};

async function failureOf(printing: Promise<Buffer>): Promise<DocumentError> {
  const failure: unknown = await printing.catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DocumentError);
  return failure as DocumentError;
}

describe('the letter of an invitation', () => {
  it('for somebody who speaks Dutch says all of it in Dutch alone, and can be read aloud', async () => {
    const { title, language, isTagged, pages } = await readPdf(await print([{}]));
    expect({ title, language, isTagged }).toEqual({ title: nl.title, language: 'nl', isTagged: true });
    const { text } = pages[0]!;
    for (const part of [nl.title, 'Beste Amina Yusuf,', nl.invited, nl.scan, nl.voluntary, nl.free, nl.secret])
      expect(text).toContain(part);
    expect(text).toContain('De code werkt tot 15 dec 2026, 14:05.');
    for (const part of ['7KQ2M-X4DPA', 'huisklik.example.nl/sign-in', 'C-0142']) expect(text).toContain(part);
    expect(text).not.toContain('invite');
  });

  it('for somebody who speaks English has Dutch on the left and English on the right', async () => {
    const page = await pageOf({ language: 'en', organisation: 'Pré Wonen' });
    expect(pieceOf(page, 'Dear').left).toBeGreaterThan(MIDDLE);
    expect(pieceOf(page, 'Beste').right).toBeLessThan(MIDDLE);
    expect(page.text).toContain('Pré Wonen nodigt je uit voor Huisklik.');
    expect(page.text).toContain('Pré Wonen invites you to Huisklik.');
  });

  it.each(['ar', 'ti', 'so'] as const)('in the script of %s keeps every word, in its direction', async (script) => {
    const page = await pageOf({ language: script, name: 'Amina (A.)' }, inScripts);
    const { title, greeting, free } = SCRIPTS[script];
    for (const word of `${title} ${greeting.replace('{name}', '')} ${free}`.split(' '))
      expect(page.text).toContain(word);
    const [first, second] = title.split(' ').map((word) => pieceOf(page, word));
    expect(first!.direction).toBe(script === 'ar' ? 'rtl' : 'ltr');
    if (script === 'ar') expect(first!.left).toBeGreaterThan(second!.right);
    expect(first!.right).toBeGreaterThan(MIDDLE);
    // Brackets and full stop stay with the name, and nothing invisible comes along when it is copied.
    expect(page.text.split('Amina (A.)')).toHaveLength(3);
    expect(page.text).not.toMatch(/[\u2066-\u2069]/);
  });

  it('falls back to Dutch for a language without texts', async () => {
    const onlyDutch = defineTexts({ nl });
    expect((await pageOf({ language: 'en' }, onlyDutch)).text).toBe((await pageOf({})).text);
  });

  it('comes in a pile: a page each, in order, and the same pile gives the same file', async () => {
    const pile: Partial<LetterFacts>[] = [
      { code: 'AAAAA-11111' },
      { code: 'BBBBB-22222', language: 'en' },
      { code: 'CCCCC-33333' },
    ];
    const pdf = await print(pile);
    const { pages } = await readPdf(pdf);
    expect(pages.map(({ text }) => /[A-Z]{5}-\d{5}/.exec(text)?.[0])).toEqual(pile.map(({ code }) => code));
    expect((await print(pile)).equals(pdf)).toBe(true);
  });

  it('takes a name as it is: nothing in it is markup', async () => {
    const name = '#panic("x") *b* $a$ `c` <d> @e';
    expect((await pageOf({ name })).text.replaceAll(' ', '')).toContain(`Beste${name.replaceAll(' ', '')},`);
  });

  it('does not go out with an empty box for a character that no font has', async () => {
    const failure = await failureOf(print([{ name: 'Amina 漢' }]));
    expect(failure).toMatchObject({ code: 'missing-glyphs', characters: ['漢'] });
    expect(failure.message).not.toContain('Amina');
  });

  it('does not go out when it is longer than its page', async () => {
    const failure = await failureOf(print([{}, { name: 'Een naam zonder einde '.repeat(80) }]));
    expect(failure).toMatchObject({
      code: 'template',
      message: expect.stringContaining('longer than a page') as string,
    });
  });

  it.each(LANGUAGES.filter((language) => letterTexts.has(language)))(
    'fits on a page in %s, with long names too',
    async (language) => {
      const name = 'Abdirahman Mohamed-Yusuf van den Heuvel-Groenewoud';
      const organisation = 'Woningbouwvereniging Haarlem en omstreken';
      await pageOf({ language, name, organisation, baseUrl: 'https://samenwonen.woningbouwvereniging.nl' });
    },
  );
});
