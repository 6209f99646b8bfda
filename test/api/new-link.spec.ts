import { startService, type Service } from '../support/service.js';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp.js';
import { Visitor, type PageAnswer } from '../support/visitor.js';
import { until } from '../support/until.js';

let service: Service;
let smtp: TestSmtpServer;
beforeAll(async () => {
  smtp = await startSmtpServer();
  service = await startService({ jobs: true, smtpUrl: smtp.url });
});
afterAll(async () => {
  await service?.close();
  await smtp?.close();
});
afterEach(() => smtp.refuse(null));

const PAGE = '/sign-in/new-link';

/** Sends the form, and reads what the next page tells. */
async function ask(email: string, language = 'nl'): Promise<{ answer: PageAnswer; told: string }> {
  const visitor = new Visitor(service.url);
  const answer = await visitor.post(PAGE, { email }, `${PAGE}?lang=${language}`);
  const { text } = await visitor.get('/sign-in');
  return { answer, told: /role="status".*?<p>(.*?)<\/p>/s.exec(text)?.[1] ?? '' };
}

/** An account with an address to type. */
async function somebody(role: 'candidate' | 'supervisor' = 'candidate') {
  const { accountId } = await service.ticket(role);
  return { accountId, email: `${accountId}@example.org` };
}

/** Waits until the worker has done everything that was asked for; gives what is kept of it. */
const done = () =>
  until(async () => {
    const { rows } = await service.db.query<Record<string, unknown>>(
      'SELECT * FROM sign_in_request ORDER BY "createdAt"',
    );
    return rows.every(({ doneAt }) => doneAt) && rows;
  });

test('whoever has an account gets a mail in the language of the page, with a link and a code that sign in', async () => {
  for (const [language, words] of [
    ['nl', 'Uw nieuwe link voor Huisklik'],
    ['ar', 'رابطك الجديد إلى Huisklik'],
  ] as const) {
    const { email } = await somebody();
    await ask(` ${email.toUpperCase()} `, language);
    const mail = await smtp.nextMail();
    expect(mail).toMatchObject({ recipients: [email], subject: words });
    expect(mail.header('Content-Language')).toBe(language);
    const link = /https?:\/\/\S+\/sign-in\/\S+/.exec(mail.text!)![0];
    const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(mail.text!.replace(link, ''))![0];
    expect((await new Visitor(service.url).post(new URL(link).pathname, {})).location).toBe('/my');
    expect((await new Visitor(service.url).post('/sign-in', { code })).text).toContain('al gebruikt');
  }
});

test('the answer is the same whoever asks, and nobody else gets a mail', async () => {
  const known = await somebody('supervisor');
  const closed = await somebody();
  await service.db.query('UPDATE account SET "closedAt" = now() WHERE id = $1', [closed.accountId]);
  const before = smtp.mails.length;
  const answers = [];
  for (const email of ['nobody@example.org', closed.email, known.email]) answers.push(await ask(email));
  await done();
  expect(answers.map(({ answer }) => [answer.status, answer.location])).toEqual(Array(3).fill([303, '/sign-in']));
  expect(new Set(answers.map(({ told }) => told)).size).toBe(1);
  expect(answers[0]!.told).toContain('Kennen we dit e-mailadres?');
  expect(smtp.mails.slice(before).map(({ recipients }) => recipients)).toEqual([[known.email]]);
  await smtp.nextMail();
});

test('three links an hour for one account, also when asked for at the same moment', async () => {
  const { accountId, email } = await somebody();
  const before = smtp.mails.length;
  const answers = await Promise.all(Array.from({ length: 6 }, () => ask(email)));
  expect(new Set(answers.map(({ told }) => told)).size).toBe(1);
  await done();
  expect(smtp.mails).toHaveLength(before + 3);
  await service.db.query(`UPDATE sign_in_request SET "linkMadeAt" = "linkMadeAt" - interval '1 hour'`);
  await ask(email);
  await done();
  expect(smtp.mails).toHaveLength(before + 4);
  const { rows } = await service.db.query('SELECT 1 FROM sign_in_ticket WHERE "accountId" = $1', [accountId]);
  expect(rows).toHaveLength(1 + 4);
});

test('no address is kept: not when it was sent, not when there was nobody, not when the mail server refused it', async () => {
  smtp.refuse(550);
  await ask((await somebody()).email);
  await ask('nobody@example.org');
  expect(JSON.stringify(await done())).not.toContain('@');
  expect(service.web.output()).not.toContain('@example.org');
});

test('a mail server that is busy is tried again', async () => {
  const { email } = await somebody();
  const before = smtp.mails.length;
  smtp.refuse(450);
  await ask(email);
  const refused = () => service.web.output().includes('postponed');
  await until(refused);
  smtp.refuse(null);
  await done();
  expect(smtp.mails.slice(before).map(({ recipients }) => recipients)).toEqual([[email]]);
});

test('what is no address is told at the field, and stays', async () => {
  const { answer } = await ask('amina at example');
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('Vul een e-mailadres in, bijvoorbeeld');
  expect(answer.text).toContain('value="amina at example"');
});

test('without a mail server the page says that it can not, and whom to ask', async () => {
  const silent = await startService({ databaseUrl: service.databaseUrl });
  try {
    const guest = new Visitor(silent.url);
    const { text } = await guest.get(PAGE);
    expect(text).toContain('deze website verstuurt geen e-mail');
    expect(text).toContain('Uw begeleider of corporatie');
    expect(text).not.toContain('name="email"');
    expect((await guest.get('/sign-in')).text).not.toContain(PAGE);
    expect((await new Visitor(service.url).get('/sign-in')).text).toContain(PAGE);
    const before = (await done()).length;
    await guest.post(PAGE, { email: 'nobody@example.org' });
    expect(await done()).toHaveLength(before);
  } finally {
    await silent.close();
  }
});
