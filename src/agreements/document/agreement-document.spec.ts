import type { AgreementText } from '../versions/agreement-text.js';
import { agreementDocument } from './agreement-document.js';
import type { AgreementFacts } from './agreement-facts.js';
import { plainName, printedLines } from './printed-text.js';

const text: AgreementText = {
  home: 'Kerkstraat 12, Haarlem',
  template: 1,
  drafts: ['ar'],
  topics: [
    {
      code: 'noise',
      icon: 'volume',
      title: { nl: 'Geluid', ar: 'الصوت' },
      clauses: [
        {
          code: 'quiet',
          title: { nl: 'Stilte', ar: 'الهدوء' },
          text: { nl: 'Stil na tien.', ar: 'هدوء.' },
          isOwn: false,
        },
        { code: 'own', title: { nl: 'Bellen', ar: 'الهاتف' }, text: { nl: 'Kort\nسلام Kort' }, isOwn: true },
      ],
    },
  ],
};
const facts: AgreementFacts = {
  text,
  hash: 'a'.repeat(64),
  number: 2,
  sharedAt: new Date('2026-11-14T23:30:00Z'),
  signers: [{ name: 'Sanne', signature: null }],
  witness: null,
};
const BASE = 'https://huisklik.example.nl';

test('the document has the day on which it was shared here, then that of the last signature', async () => {
  expect((await agreementDocument(facts, 'nl', BASE)).date).toBe('2026-11-15');
  const signature = { signedAt: new Date('2026-11-20T08:00:00Z'), method: 'paper' } as const;
  const signed = await agreementDocument({ ...facts, signers: [{ name: 'Sanne', signature }] }, 'nl', BASE);
  expect([signed.date, signed.signers[0]!.dutch.how]).toEqual(['2026-11-20', 'Getekend op 20 nov 2026, op papier']);
});

test('a witness signs in Huisklik, without a code', async () => {
  const signature = { signedAt: new Date('2026-11-20T08:00:00Z'), method: 'code' } as const;
  const { witness } = await agreementDocument({ ...facts, witness: { name: 'Noor', signature } }, 'en', BASE);
  expect([witness!.dutch.how, witness!.own!.how]).toEqual([
    'Getekend als getuige op 20 nov 2026, in Huisklik',
    'Signed as a witness on 20 Nov 2026, in Huisklik',
  ]);
});

test('who reads Dutch gets Dutch alone, without notes about a translation', async () => {
  const { own, dutchNote, topics } = await agreementDocument(facts, 'nl', BASE);
  expect([own, dutchNote, topics[0]!.own, topics[0]!.clauses[0]!.own]).toEqual([null, null, null, null]);
});

test('another language stands beside it, with what it lacks in Dutch, and says both', async () => {
  const { own, dutchNote, topics } = await agreementDocument(facts, 'ar', BASE);
  expect(own!.note).toContain('لم يراجعها أحد بعد');
  expect(dutchNote).toContain('nog niet is nagekeken');
  expect(dutchNote).toContain('Een deel is nog niet vertaald');
  const [quiet, mine] = topics[0]!.clauses;
  expect(quiet!.own).toMatchObject({ language: 'ar', tag: '', isPlain: true });
  expect(mine!.own).toMatchObject({ language: 'nl', tag: 'بكلماتهم هم · بالهولندية', isPlain: false });
});

test('own words have the direction of their script, line by line; those of the template that of their language', () => {
  const directions = (own: boolean) => printedLines('Kort\nسلام Kort\n12', 'nl', own).map(({ direction }) => direction);
  expect(directions(true)).toEqual(['ltr', 'rtl', 'ltr']);
  expect(directions(false)).toEqual(['ltr', 'ltr', 'ltr']);
});

test('a word that is longer than a line comes in pieces that make it up', () => {
  const pieces = printedLines(`Zie ${'x'.repeat(100)} daar`, 'nl', true).flatMap((line) => line.pieces);
  expect(pieces.length).toBeGreaterThan(8);
  expect(pieces.join('')).toBe(`Zie ${'x'.repeat(100)} daar`);
});

test('what steers the direction is named in a text and left out of a name; joiners of Farsi stay', () => {
  expect(printedLines('a\u202eb می\u200cروم', 'fa', true)[0]!.pieces).toEqual(['a[U+202E]b می\u200cروم']);
  expect(plainName('\u200fأمينة\u202e ')).toBe('أمينة');
});
