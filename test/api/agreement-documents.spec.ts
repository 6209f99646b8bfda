import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AgreementPdf } from '../../src/agreements/document/agreement-pdf.js';
import { hashOfText, type AgreementText } from '../../src/agreements/versions/agreement-text.js';
import { LANGUAGES, type Language } from '../../src/platform/i18n/languages.js';
import { AgreementRows, textOf } from '../factories/agreements.js';
import { ProposalRows } from '../factories/proposals.js';
import { signInAs } from '../support/candidate-account.js';
import { ROOT } from '../support/process.js';
import { readPdf } from '../support/read-pdf.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

let service: Service;
let rows: ProposalRows;
let agreements: AgreementRows;
let location: string;

beforeAll(async () => {
  service = await startService();
  rows = new ProposalRows(service.db);
  agreements = new AgreementRows(service.db);
  location = await rows.location('Noorderhof');
});
afterAll(() => service?.close());

interface House {
  agreement: string;
  version: string;
  sanne: string;
  yonas: string;
}

async function house(text: AgreementText, names = { sanne: 'Sanne', yonas: 'ዮናስ' }): Promise<House> {
  const sanne = await rows.candidate(names.sanne, 'youngTenant');
  const yonas = await rows.candidate(names.yonas, 'statusHolder', { language: 'ti' });
  const home = await rows.home(location, 'Kerkstraat');
  const run = await rows.run(await rows.round());
  const placement = await rows.placement({ run, status: 'approved', home, people: [sanne, yonas] });
  const agreement = await agreements.agreement(placement);
  const signers = [
    { candidateId: sanne, firstName: names.sanne },
    { candidateId: yonas, firstName: names.yonas },
  ];
  return { agreement, version: await agreements.version({ agreement, text, signers }), sanne, yonas };
}

async function download(visitor: Visitor, path: string): Promise<Buffer> {
  const response = await fetch(service.url + path, { headers: { Cookie: visitor.cookie } });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return Buffer.from(await response.arrayBuffer());
}
const pathOf = ({ agreement }: House, language: string) =>
  `/agreements/${agreement}/versions/1.pdf?language=${language}`;
const printed = async (pdf: Buffer) => (await readPdf(pdf)).pages.map(({ text }) => text).join(' ');
/** Without spaces: where lines break is not the matter. */
const packed = (text: string) => text.replaceAll(/\s/g, '');

const QUIET: Record<Language, string> = {
  nl: 'Na tien uur is het stil in huis.',
  en: 'After ten it is quiet in the home.',
  ar: 'بعد الساعة العاشرة هدوء في البيت.',
  ti: 'ድሕሪ ሰዓት ዓሰርተ ኣብ ገዛ ህድኣት ይኸውን።',
  tr: 'Saat ondan sonra evde sessizlik olur.',
  fa: 'بعد از ساعت ده، خانه ساکت است.',
  so: 'Tobanka kadib guriga waa la aamusaa.',
};

/** What is read from a PDF comes in the order of the page: the last word of a line from right to left is the first. */
const asRead = (language: Language) =>
  ['ar', 'fa'].includes(language) ? QUIET[language].split(' ').reverse().join('') : QUIET[language];

describe('a version', () => {
  let home: House;
  let supervisor: Visitor;

  beforeAll(async () => {
    home = await house(textOf({ Geluid: QUIET }, { drafts: ['ti'] }));
    supervisor = await service.signIn('supervisor');
    await agreements.sign({ version: home.version, candidateId: home.sanne });
  });

  test.each(LANGUAGES)('is a document in %s beside Dutch, the same each time', async (language) => {
    const pdf = await download(supervisor, pathOf(home, language));
    expect((await download(supervisor, pathOf(home, language))).equals(pdf)).toBe(true);
    const read = await readPdf(pdf);
    expect([read.isTagged, read.title]).toEqual([true, 'Huisafspraken, Kerkstraat 12, Haarlem']);
    const text = await printed(pdf);
    expect(text).toContain('deze tekst telt');
    expect(packed(text)).toContain(packed(QUIET.nl));
    expect(packed(text)).toContain(packed(asRead(language)));
    expect(text).toContain('Getekend op 15 nov 2026');
    expect(text).toContain('Nog niet getekend');
    expect(text).toContain('ዮናስ');
    expect(text).toContain(hashOfText(textOf({ Geluid: QUIET }, { drafts: ['ti'] })));
    expect(text).toContain(`${service.url}/verify`);
  });

  test('has what is written from right to left at the right, and Dutch at the left', async () => {
    const { pages } = await readPdf(await download(supervisor, pathOf(home, 'fa')));
    const pieces = pages[0]!.pieces;
    const dutch = pieces.find(({ text }) => text.startsWith('Na tien uur'))!;
    const farsi = pieces.filter(({ direction, bottom }) => direction === 'rtl' && Math.abs(bottom - dutch.bottom) < 3);
    expect(dutch.left).toBeLessThan(80);
    expect(Math.max(...farsi.map(({ right }) => right))).toBeGreaterThan(520);
  });

  test('says what is a draft, and what is not translated', async () => {
    const tigrinya = await printed(await download(supervisor, pathOf(home, 'ti')));
    expect(tigrinya).toContain('een vertaling die nog niet is nagekeken');
    const turkish = await printed(await download(supervisor, pathOf(home, 'tr')));
    expect(turkish).toContain('De Nederlandse tekst telt');
    // The titles are there in Dutch only.
    expect(turkish).toContain('Bir bölüm henüz çevrilmedi.');
    expect(await printed(await download(supervisor, pathOf(home, 'nl')))).not.toContain('vertaling');
  });

  test('is other bytes once somebody signs, and those are remembered with who had signed', async () => {
    const other = await house(textOf({ Geluid: QUIET }));
    const before = await download(supervisor, pathOf(other, 'nl'));
    await agreements.sign({ version: other.version, candidateId: other.yonas, method: 'paper' });
    const after = await download(supervisor, pathOf(other, 'nl'));
    expect(after.equals(before)).toBe(false);
    expect(await printed(after)).toContain('op papier');
    await download(supervisor, pathOf(other, 'nl'));
    const issued = await service.db.query(
      'SELECT sha256, language, signatures FROM issued_document WHERE "versionId" = $1 ORDER BY signatures',
      [other.version],
    );
    const sha256 = (pdf: Buffer) => createHash('sha256').update(pdf).digest('hex');
    expect(issued.rows).toEqual([
      { sha256: sha256(before), language: 'nl', signatures: 0 },
      { sha256: sha256(after), language: 'nl', signatures: 1 },
    ]);
  });

  test('tells the witness, and keeps the place of who was erased without a name', async () => {
    const other = await house(textOf({ Geluid: QUIET }));
    const { accountId } = await service.ticket('supervisor');
    for (const candidateId of [other.sanne, other.yonas])
      await agreements.sign({ version: other.version, candidateId });
    await agreements.sign({ version: other.version, accountId });
    await service.db.query('DELETE FROM agreement_signer WHERE "candidateId" = $1', [other.yonas]);
    const text = await printed(await download(supervisor, pathOf(other, 'en')));
    expect(text).toContain('Test supervisor (getuige)');
    expect(text).toContain('iemand van wie de gegevens zijn gewist');
    expect(text).not.toContain('ዮናስ');
    expect(text).toContain('Signed by 2 of 2 residents');
  });

  test('is for who leads it and for who is asked to sign it, and a download by staff is recorded', async () => {
    const sanne = await signInAs(service, home.sanne);
    expect(packed(await printed(await download(sanne, '/my/agreement/versions/1.pdf?lang=so')))).toContain(
      packed(QUIET.so),
    );
    expect((await sanne.get('/my/agreement/versions/2.pdf')).status).toBe(404);
    expect((await sanne.get(pathOf(home, 'nl'))).status).toBe(403);
    const stranger = await service.signIn('candidate');
    expect((await stranger.get('/my/agreement/versions/1.pdf')).status).toBe(404);
    expect((await supervisor.get(`/agreements/${home.agreement}/versions/2.pdf`)).status).toBe(404);
    expect((await supervisor.get(pathOf(home, 'xx'))).status).toBe(400);
    const { accountId } = await service.ticket('supervisor');
    await service.db.query('UPDATE candidate SET "supervisorId" = $2 WHERE id = $1', [home.sanne, accountId]);
    expect((await supervisor.get(pathOf(home, 'nl'))).status).toBe(403);
    const api = await service.api(['agreements:lead']);
    expect((await api.get(`/api/v1/agreements/${home.agreement}/versions/1.pdf`)).status).toBe(200);
    const trail = await service.db.query<{ details: object }>(
      `SELECT details FROM audit_entry WHERE action = 'agreements:exported' AND "recordId" = $1`,
      [home.agreement],
    );
    expect(trail.rows).toContainEqual({ details: { version: 1, language: 'ar' } });
  });
});

describe('what people write', () => {
  const NASTY =
    '#panic("x") *b* _i_ $a$ `c` <l> @r [x] \\n // no /* comment */ <script>alert(1)</script> &amp; #read("/etc/passwd")';

  test('stands in the document as it was typed, in titles, clauses, names and the home', async () => {
    const clause = { nl: `${NASTY}\nTweede regel`, fa: `${NASTY} سلام` };
    const other = await house(textOf({ [NASTY]: clause }, { isOwn: true, home: NASTY }), {
      sanne: '#panic("n") *S*',
      yonas: '\u202eYonas\u2069',
    });
    const supervisor = await service.signIn('supervisor');
    const text = packed(await printed(await download(supervisor, pathOf(other, 'fa'))));
    expect(text.split(packed(NASTY)).length).toBeGreaterThan(4);
    expect(text).toContain('Tweederegel');
    expect(text).toContain('#panic("n")*S*');
    expect(text).toContain('Yonas');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('can’t turn the direction of the text: such characters are shown by their number', async () => {
    const other = await house(
      textOf({ Geluid: { nl: 'Huur \u202e005 orue\u202c is \u2066genoeg\u2069' } }, { isOwn: true }),
    );
    const supervisor = await service.signIn('supervisor');
    const text = packed(await printed(await download(supervisor, pathOf(other, 'ar'))));
    expect(text).toContain('Huur[U+202E]005orue[U+202C]is[U+2066]genoeg[U+2069]');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test.each([
    ['words', 'Wij praten erover. '.repeat(527).slice(0, 10_000)],
    ['one long word', 'a'.repeat(9_990) + ' het einde'],
  ])('may have 10,000 characters: %s', async (_, nl) => {
    const other = await house(textOf({ Geluid: { nl } }, { isOwn: true }));
    const supervisor = await service.signIn('supervisor');
    const pdf = await download(supervisor, pathOf(other, 'ti'));
    const { pages } = await readPdf(pdf);
    const text = pages.map((one) => one.text).join(' ');
    const needle = nl.slice(0, 1);
    const count = (haystack: string) => haystack.split(needle).length - 1;
    // Twice: it was not translated.
    expect(count(text)).toBeGreaterThanOrEqual(2 * count(nl));
    for (const { pieces } of pages) for (const { right } of pieces) expect(right).toBeLessThan(595 - 40);
  });

  test('that no font can show is found before it goes out, and is named', async () => {
    const pdf = await builtPdf();
    const text = textOf({ Geluid: { nl: 'Stil na tien uur', fa: 'سلام 漢' } }, { isOwn: true });
    await expect(pdf.check(text, ['nl', 'ti'])).resolves.toBeUndefined();
    await expect(pdf.check(text, ['nl', 'fa'])).rejects.toMatchObject({
      problem: 'text-not-printable',
      what: ['漢'],
      message: 'No font has some characters of the text. Write them in another way: 漢',
    });
  });
});

/** As built: the thread that makes documents is a file of its own. */
async function builtPdf(): Promise<AgreementPdf> {
  const load = <T>(file: string) => import(join(ROOT, 'dist', file)) as Promise<T>;
  const { Documents } = await load<{ Documents: new () => object }>('platform/documents/documents.service.js');
  const { AgreementPdf: Built } = await load<{ AgreementPdf: new (...parts: object[]) => AgreementPdf }>(
    'agreements/document/agreement-pdf.js',
  );
  return new Built(new Documents(), {}, { baseUrl: service.url }, { now: () => new Date() });
}
