import { hashOfText } from '../../src/agreements/versions/agreement-text.js';
import { LANGUAGES } from '../../src/platform/i18n/languages.js';
import { AgreementRows, textOf } from '../factories/agreements.js';
import { ProposalRows } from '../factories/proposals.js';
import { signInAs } from '../support/candidate-account.js';
import { startService, type Service } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

const TEXT = textOf({ Bezoek: { nl: 'Bezoek is welkom.' } }, { home: 'Geheimstraat 99, Haarlem' });
const HASH = hashOfText(TEXT);

let service: Service;
let agreements: AgreementRows;
let version: string;
let sanne: string;
let guest: Visitor;

beforeAll(async () => {
  service = await startService({ behindProxy: true });
  const rows = new ProposalRows(service.db);
  agreements = new AgreementRows(service.db);
  sanne = await rows.candidate('Sanne', 'youngTenant');
  const yonas = await rows.candidate('Yonas', 'statusHolder', { language: 'ti' });
  const home = await rows.home(await rows.location('Noorderhof'), 'Geheimstraat');
  const run = await rows.run(await rows.round());
  const placement = await rows.placement({ run, status: 'approved', home, people: [sanne, yonas] });
  version = await agreements.version({
    agreement: await agreements.agreement(placement),
    text: TEXT,
    number: 2,
    signers: [
      { candidateId: sanne, firstName: 'Sanne' },
      { candidateId: yonas, firstName: 'Yonas' },
    ],
  });
  await agreements.sign({ version, candidateId: sanne });
});
afterAll(() => service?.close());
beforeEach(() => (guest = new Visitor(service.url)));

const read = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '').replaceAll('\u00a0', ' ');
const check = async (hash: string) => {
  const { status, text } = await guest.post('/verify', { hash }, '/verify?lang=nl');
  return { status, text: read(text) };
};

async function ownPdf(): Promise<Buffer> {
  const visitor = await signInAs(service, sanne);
  const response = await fetch(`${service.url}/my/agreement/versions/2.pdf`, { headers: { Cookie: visitor.cookie } });
  return Buffer.from(await response.arrayBuffer());
}

test.each(LANGUAGES)('the page is there in %s for whoever is not signed in', async (language) => {
  const { status, text } = await guest.get(`/verify?lang=${language}`);
  expect(status).toBe(200);
  expect(text).toContain(`<html lang="${language}"`);
  expect(text).toContain('name="file"');
});

test('a text is known by its hash, however it was typed, without a name or an address', async () => {
  const typed = ` ${HASH.toUpperCase().replaceAll(/(.{8})/g, '$1 ')}\u200e`;
  const { status, text } = await check(typed);
  expect(status).toBe(200);
  expect(text).toContain('Deze tekst klopt');
  expect(text).toContain('Versie 2 van de huisafspraken van een huis in Haarlem');
  expect(text).toContain('14 nov 2026');
  expect(text).toContain('1 van 2 bewoners');
  expect(text).toContain('Nog niet: er wordt nog getekend.');
  expect(text).not.toMatch(/Geheimstraat|Sanne|Yonas/);
});

test.each([
  ['inForce', 'Ja, deze afspraken gelden.'],
  ['superseded', 'Niet meer: er is een nieuwere versie.'],
  ['withdrawn', 'Nee: deze versie is teruggenomen'],
  ['shared', 'Nog niet: er wordt nog getekend.'],
] as const)('it tells that a version is %s', async (state, words) => {
  await agreements.state(version, state);
  expect((await check(HASH)).text).toContain(words);
});

test('a file is known as it was downloaded, with who had signed then and by now, and a changed one is not', async () => {
  const pdf = await ownPdf();
  await guest.get('/verify?lang=nl');
  const mine = await guest.upload('/verify', 'huisafspraken.pdf', pdf);
  expect(mine.status).toBe(200);
  expect(mine.text).toContain('Dit bestand klopt');
  const { rows } = await service.db.query<{ candidateId: string }>(
    'SELECT "candidateId" FROM agreement_signer WHERE "versionId" = $1 AND "candidateId" <> $2',
    [version, sanne],
  );
  await agreements.sign({ version, candidateId: rows[0]!.candidateId });
  const later = read((await guest.upload('/verify', 'huisafspraken.pdf', pdf)).text);
  expect(later).toMatch(/Getekend toen dit bestand is gemaakt[\s\S]*1 van 2 bewoners[\s\S]*2 van 2 bewoners/);
  const changed = Buffer.concat([pdf, Buffer.from('\n')]);
  const unknown = await guest.upload('/verify', 'huisafspraken.pdf', changed);
  expect([unknown.status, unknown.text.includes('Wij kennen dit niet')]).toEqual([200, true]);
});

test('what is unknown, empty, no hash or too large is told kindly', async () => {
  expect((await check('0'.repeat(64))).text).toContain('Wij kennen dit niet');
  const empty = await check(' ');
  expect([empty.status, empty.text.includes('Kies een bestand of typ de vingerafdruk.')]).toEqual([400, true]);
  const wrong = await check(`${HASH.slice(1)}<script>x`);
  expect([wrong.status, wrong.text.includes('Een vingerafdruk heeft 64 tekens')]).toEqual([400, true]);
  expect(wrong.text).not.toContain('<script>x');
  const large = await guest.upload('/verify', 'groot.pdf', new Uint8Array(6 * 1024 * 1024));
  expect([large.status, large.text.includes('Dit bestand is te groot')]).toEqual([413, true]);
});

test('whoever tries very often waits a minute, others do not', async () => {
  const busy = new Visitor(service.url, '203.0.113.7');
  const answers = [];
  for (let i = 0; i < 35; i++) answers.push((await busy.post('/verify', { hash: HASH })).status);
  expect(answers.filter((status) => status === 429)).toHaveLength(5);
  expect((await new Visitor(service.url, '203.0.113.8').post('/verify', { hash: HASH })).status).toBe(200);
});
