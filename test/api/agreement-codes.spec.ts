import { Agreements, type Resident } from '../support/agreements.js';
import { Handovers } from '../support/handovers.js';
import { startService, type Service } from '../support/service.js';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp.js';

let smtp: TestSmtpServer;
let service: Service;
let agreements: Agreements;
beforeAll(async () => {
  smtp = await startSmtpServer();
  service = await startService({ smtpUrl: smtp.url });
  agreements = await Agreements.in(service, await Handovers.in(service));
});
afterAll(async () => {
  await service?.close();
  await smtp?.close();
});

/** Somebody who read it all, and gets mail. */
async function reader() {
  const { placementId, residents } = await agreements.placement();
  const [sanne] = residents as [Resident, Resident];
  await service.db.query('UPDATE candidate SET email = $2 WHERE id = $1', [sanne.id, `${sanne.id}@example.org`]);
  const id = await agreements.start(placementId);
  await agreements.share(id);
  const versionId = await agreements.readAll(sanne);
  const path = `/my/agreement/sign/${versionId}`;
  const ask = () => sanne.visitor.post(`${path}/code?lang=nl`, {}, '/my/agreement/sign');
  const sign = (code: string) => sanne.visitor.post(path, { code }, '/my/agreement/sign');
  return { id, sanne, versionId, ask, sign };
}

async function methodsOf(versionId: string): Promise<string[]> {
  const { rows } = await service.db.query<{ method: string }>(
    'SELECT method FROM agreement_signature WHERE "versionId" = $1',
    [versionId],
  );
  return rows.map(({ method }) => method);
}

/** As if that many seconds have passed. */
const wait = (versionId: string, seconds: number) =>
  service.db.query(
    `UPDATE signing_code SET "sentAt" = "sentAt" - make_interval(secs => $2),
       recent = ARRAY(SELECT made - make_interval(secs => $2) FROM unnest(recent) made) WHERE "versionId" = $1`,
    [versionId, seconds],
  );

const TOO_MANY = 'Je vroeg al vaak een code.';

test('a code comes by e-mail, and signs', async () => {
  const { sanne, versionId, ask, sign } = await reader();
  expect((await ask()).text).toContain('Wij stuurden een code naar je e-mail.');
  const mail = await smtp.nextMail();
  expect(mail.recipients).toEqual([`${sanne.id}@example.org`]);
  expect(mail.subject).toBe('Je code om te tekenen');
  await sign(/is (\d{6})\./.exec(mail.text!)![1]!);
  expect(await methodsOf(versionId)).toEqual(['code']);
});

test.each([
  ['Arabic', 0x660],
  ['Persian', 0x6f0],
])('a code that is typed with %s digits is right', async (_, zero) => {
  const { id, sanne, versionId, sign } = await reader();
  const code = await agreements.codeFor(id, sanne);
  await sign([...code].map((digit) => String.fromCodePoint(zero + Number(digit))).join(''));
  expect(await methodsOf(versionId)).toEqual(['spokenCode']);
});

test('no other code is sent within half a minute, and no more than five are made in an hour', async () => {
  const { id, sanne, versionId, ask } = await reader();
  const before = smtp.mails.length;
  expect((await ask()).status).toBe(200);
  const soon = await ask();
  expect([soon.status, soon.location]).toEqual([303, '/my/agreement/sign']);
  expect((await sanne.visitor.get('/my/agreement/sign?lang=nl')).text).toContain(TOO_MANY);
  // What the supervisor tells need not wait, and is counted.
  await agreements.codeFor(id, sanne);
  for (let asked = 3; asked <= 5; asked++) {
    await wait(versionId, 31);
    expect((await ask()).status).toBe(200);
  }
  await wait(versionId, 31);
  expect((await ask()).status).toBe(303);
  expect(smtp.mails.length - before).toBe(4);
  const path = `/agreements/${id}/versions/1/code/${sanne.id}?lang=nl`;
  const { status, text } = await agreements.leader.post(path, {}, `/agreements/${id}`);
  expect([status, text.includes('Er zijn al veel codes gemaakt')]).toEqual([409, true]);
  await wait(versionId, 3600);
  expect((await ask()).status).toBe(200);
});
