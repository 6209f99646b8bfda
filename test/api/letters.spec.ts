import { ProposalRows } from '../factories/proposals.js';
import type { ApiClient } from '../support/api-client.js';
import { signInAs } from '../support/candidate-account.js';
import { readPdf } from '../support/read-pdf.js';
import { startService, type Service } from '../support/service.js';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

let service: Service;
let smtp: TestSmtpServer;
let rows: ProposalRows;
let api: ApiClient;
let location: string;

beforeAll(async () => {
  smtp = await startSmtpServer();
  service = await startService({ jobs: true, smtpUrl: smtp.url });
  rows = new ProposalRows(service.db);
  api = await service.api(['placements:read', 'placements:decide', 'placements:hand-over']);
  location = await rows.location('Noorderhof');
  for (let index = 0; index < 20; index++) await rows.home(location, `Ruimte ${index}`);
});
afterAll(async () => {
  await service?.close();
  await smtp?.close();
});

interface Group {
  placement: string;
  sanne: string;
  yonas: string;
}

async function group(status: string, more: Record<string, unknown> = {}): Promise<Group> {
  const sanne = await rows.candidate('Sanne', 'youngTenant', more);
  const yonas = await rows.candidate('Yonas', 'statusHolder', { language: 'ti' });
  const home = await rows.home(location, 'Kerkstraat');
  const run = await rows.run(await rows.round());
  const placement = await rows.placement({ run, status, home, people: [sanne, yonas] });
  return { placement, sanne, yonas };
}

const act = (id: string, verb: string, body: Record<string, unknown> = {}) =>
  api.post(`/api/v1/placements/${id}/${verb}`, body);
const lettersTo = async (candidateId: string) =>
  (
    await service.db.query<{ id: string; kind: string }>(
      'SELECT id, kind FROM letter WHERE "candidateId" = $1 ORDER BY "writtenAt"',
      [candidateId],
    )
  ).rows;
const kindsTo = async (candidateId: string) => (await lettersTo(candidateId)).map(({ kind }) => kind);
const onlyLetterTo = async (candidateId: string) => {
  const [letter, ...more] = await lettersTo(candidateId);
  expect(more).toEqual([]);
  return letter!.id;
};

async function pdfOf(visitor: Visitor, path: string): Promise<Buffer> {
  const response = await fetch(service.url + path, { headers: { Cookie: visitor.cookie } });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return Buffer.from(await response.arrayBuffer());
}
const mailed = () => smtp.mails.filter(({ recipients }) => recipients.includes('sanne@example.org'));
const textOf = async (pdf: Buffer) => (await readPdf(pdf)).pages.map(({ text }) => text).join(' ');

describe('an approval', () => {
  let own: Group;
  let letter: string;
  let sanne: Visitor;

  beforeAll(async () => {
    own = await group('accepted', { email: 'sanne@example.org', language: 'ar' });
    expect((await act(own.placement, 'approve')).status).toBe(200);
    letter = await onlyLetterTo(own.sanne);
    sanne = await signInAs(service, own.sanne);
  });

  test('is told by a mail that names nobody and no decision, and leads to the letters', async () => {
    await until(() => mailed().length > 0);
    const { text } = mailed()[0]!;
    expect(text).toContain('Er is een brief voor je.');
    expect(text).toContain(`${service.url}/my/letters`);
    expect(text).not.toMatch(/Yonas|Kerkstraat|467/);
  });

  test('waits as the next step, and is read in their own language beside Dutch', async () => {
    expect((await sanne.get('/my?lang=nl')).text).toContain('Er is een nieuwe brief voor je.');
    const list = await sanne.get('/my/letters?lang=nl');
    expect(list.text).toContain(`/my/letters/${letter}`);
    expect(list.text).toContain('Nieuw, ');
    const { status, text } = await sanne.get(`/my/letters/${letter}?lang=ar`);
    expect(status).toBe(200);
    expect(text).toMatch(/<article[^>]*lang="ar" dir="rtl"[\s\S]*<article[^>]*lang="nl" dir="ltr"/);
    expect(text).toContain('يوجد بيت لك');
    expect(text).toContain('Je gaat daar wonen met \u2068Yonas\u2069.');
    expect(text).toContain('النص الهولندي هو المعتمد');
    expect((await sanne.get('/my?lang=nl')).text).not.toContain('Er is een nieuwe brief voor je.');
    expect((await sanne.get('/my/letters')).text).not.toContain('Nieuw, ');
  });

  test('is one text for who reads Dutch', async () => {
    const { text } = await sanne.get(`/my/letters/${letter}?lang=nl`);
    expect(text.match(/<article/g)).toHaveLength(1);
    expect(text).toContain('Stuur een brief.');
  });

  test.each(['nl', 'ar', 'ti', 'fa'])('can be taken along as PDF in %s, the same each time', async (language) => {
    const path = `/my/letters/${letter}.pdf?lang=${language}`;
    const [first, second] = [await pdfOf(sanne, path), await pdfOf(sanne, path)];
    expect(second.equals(first)).toBe(true);
    expect((await readPdf(first)).isTagged).toBe(true);
    const text = await textOf(first);
    expect(text).toContain('Er is een woning voor je');
    expect(text).toContain({ nl: 'Sanne', ar: 'بيت', ti: 'ገዛ', fa: 'خانه' }[language]);
  });

  test('is nobody else’s: another candidate finds no such letter, and a guest signs in first', async () => {
    const yonas = await signInAs(service, own.yonas);
    for (const path of [`/my/letters/${letter}`, `/my/letters/${letter}.pdf`]) {
      expect((await yonas.get(path)).status).toBe(404);
      expect((await (await service.signIn('candidate')).get(path)).status).toBe(404);
    }
    expect((await yonas.get(`/letters/${letter}`)).status).toBe(403);
    expect((await yonas.get('/my/letters')).text).not.toContain(letter);
  });

  test('is read by staff as the candidate reads it; a download is recorded', async () => {
    const allocator = await service.signIn('allocator');
    const { text } = await allocator.get(`/letters/${letter}?lang=nl`);
    expect(text).toContain('يوجد بيت لك');
    expect(text).toContain('Gelezen op');
    expect((await allocator.get(`/placements/${own.placement}`)).text).toContain(`/letters/${letter}`);
    expect(await textOf(await pdfOf(allocator, `/letters/${letter}.pdf`))).toContain('بيت');
    const { rows: trail } = await service.db.query('SELECT action FROM audit_entry WHERE "recordId" = $1', [letter]);
    expect(trail).toEqual([{ action: 'placements:letter-exported' }]);
    expect((await (await service.signIn('auditor')).get(`/letters/${letter}`)).status).toBe(403);
  });

  test('is in the data that they take along', async () => {
    const { letters } = JSON.parse((await sanne.get('/my/data/download.json')).text).parts;
    expect(letters).toMatchObject([{ kind: 'approved', text: expect.arrayContaining(['Beste Sanne,']) }]);
  });
});

test('a reason stands in the letter as it was typed, whatever is in it', async () => {
  const reason = `#panic("x") *b* $a$ <script>alert(1)</script> "&amp;" \u202Eomgekeerd\u2069 klaar\nTweede regel`;
  const { placement, sanne } = await group('accepted');
  expect((await act(placement, 'refuse', { reason })).status).toBe(200);
  const visitor = await signInAs(service, sanne);
  const letter = await onlyLetterTo(sanne);
  const { text } = await visitor.get(`/my/letters/${letter}?lang=nl`);
  expect(text).toContain('&lt;script>alert(1)&lt;/script> &quot;&amp;amp;&quot; omgekeerd klaar</p>');
  expect(text).not.toMatch(/<script>alert|[\u202a-\u202e]/);
  const printed = (await textOf(await pdfOf(visitor, `/my/letters/${letter}.pdf?lang=fa`))).replaceAll(' ', '');
  expect(printed).toContain('#panic("x")*b*$a$<script>alert(1)</script>"&amp;"omgekeerdklaar');
  expect(printed).toContain('Tweederegel');
});

describe('who is told what', () => {
  test('who said no themself gets no letter; the others learn that the group is not complete, not because of whom', async () => {
    const { placement, sanne, yonas } = await group('offered');
    await act(placement, 'answers', { candidateId: yonas, answer: 'declined' });
    expect([await kindsTo(sanne), await kindsTo(yonas)]).toEqual([['othersDeclined'], []]);
    const { text } = await (await signInAs(service, sanne)).get(`/my/letters/${await onlyLetterTo(sanne)}?lang=nl`);
    expect(text).toContain('Dat ligt niet aan jou.');
    expect(text).not.toContain('Yonas');
  });

  test('a term that passed is told to who did not answer, and in other words to who did', async () => {
    const { placement, sanne, yonas } = await group('offered');
    await act(placement, 'answers', { candidateId: sanne, answer: 'accepted' });
    await service.db.query(`UPDATE placement SET "answerBy" = '2026-01-31' WHERE id = $1`, [placement]);
    await until(async () => (await kindsTo(yonas)).length > 0);
    expect([await kindsTo(sanne), await kindsTo(yonas)]).toEqual([['othersDeclined'], ['expired']]);
    const { text } = await (await signInAs(service, yonas)).get(`/my/letters/${await onlyLetterTo(yonas)}?lang=nl`);
    expect(text).toContain('Voor deze woning was dat 31 jan 2026.');
  });

  test('a draft that is taken back was never theirs; an offer was, and a home that they had', async () => {
    const [draft, offered, lived] = [await group('draft'), await group('offered'), await group('handedOver')];
    await act(draft.placement, 'withdraw', { reason: 'Past niet.' });
    await act(offered.placement, 'withdraw', { reason: 'De woning is nog niet klaar.' });
    await act(lived.placement, 'end', { reason: 'De sloop begint.' });
    const kinds = [];
    for (const { sanne, yonas } of [draft, offered, lived])
      kinds.push(...(await kindsTo(sanne)), ...(await kindsTo(yonas)));
    expect(kinds).toEqual(['withdrawn', 'withdrawn', 'ended', 'ended']);
    const { rows: frozen } = await service.db.query<{ reason: string }>(
      `SELECT facts->>'reason' AS reason FROM letter WHERE "candidateId" = $1`,
      [lived.yonas],
    );
    expect(frozen).toEqual([{ reason: 'De sloop begint.' }]);
  });

  test('who stops gets none about the offer that falls away; the others do', async () => {
    const { sanne, yonas } = await group('offered');
    await (await signInAs(service, yonas)).post('/my/data/stop', {}, '/my/data');
    await until(async () => (await kindsTo(sanne)).length > 0);
    expect([await kindsTo(sanne), await kindsTo(yonas)]).toEqual([['othersDeclined'], []]);
  });

  test('publishing a run tells who has no place why, once nobody has a place for them', async () => {
    const { sanne, yonas } = await group('offered');
    const amina = await rows.candidate('Amina', 'statusHolder');
    const run = await rows.run(await rows.round());
    for (const candidateId of [amina, sanne])
      await service.db.query(
        `INSERT INTO unplaced_candidate ("runId", "candidateId", reasons, advice) VALUES ($1, $2, $3, $4)`,
        [
          run,
          candidateId,
          JSON.stringify([
            { code: 'mixRuleFull', location, cluster: null, targetGroup: 'statusHolder', maximum: 37 },
            { code: 'noHomeWithinRent', lowestRent: 481, maxRent: 350 },
          ]),
          JSON.stringify({ change: 'location', location }),
        ],
      );
    expect((await api.post(`/api/v1/runs/${run}/publish`, { reason: 'Eerlijk verdeeld.' })).status).toBe(200);
    expect([await kindsTo(amina), await kindsTo(sanne), await kindsTo(yonas)]).toEqual([['unplaced'], [], []]);
    const { text } = await (await signInAs(service, amina)).get(`/my/letters/${await onlyLetterTo(amina)}?lang=nl`);
    const words = text.replaceAll(/[\u2068\u2069]/g, '').replaceAll('\u00a0', ' ');
    expect(words).toContain('In Noorderhof geldt een regel over wie er samen wonen');
    expect(words).toContain('De laagste huur was € 481.');
    expect(words).toContain('ook Noorderhof kiezen');
    expect(words).not.toMatch(/statushouder|\b37\b/);
  });
});

test('who is erased leaves no letter, and no name in those of others', async () => {
  const { placement, sanne, yonas } = await group('accepted');
  await act(placement, 'approve');
  const letter = await onlyLetterTo(sanne);
  await (await signInAs(service, yonas)).post('/my/data/erase', { understood: 'yes' });
  const held = async () =>
    (await service.db.query('SELECT 1 FROM letter WHERE strpos(facts::text, $1) > 0', [yonas])).rows.length;
  await until(async () => (await held()) === 0);
  expect(await lettersTo(yonas)).toEqual([]);
  const { text } = await (await signInAs(service, sanne)).get(`/my/letters/${letter}?lang=nl`);
  expect(text).toContain('iemand van wie de gegevens zijn gewist');
  expect(text).not.toContain('Yonas');
});

test('without letters there is a kind page', async () => {
  const visitor = await signInAs(service, await rows.candidate('Amina', 'statusHolder'));
  expect((await visitor.get('/my?lang=nl')).text).toContain('href="/my/letters"');
  expect((await visitor.get('/my/letters?lang=nl')).text).toContain('Je hebt nog geen brieven');
});
