import arabic from '../../src/candidates/invitations/mail-texts/ar.json' with { type: 'json' };
import { candidatesCsv, type CandidateCells } from '../support/candidates-files.js';
import { LOCATIONS_CSV } from '../support/homes-files.js';
import { InvitationBook } from '../support/invitations.js';
import { startService, type Service } from '../support/service.js';
import { startSmtpServer, type ReceivedMail, type TestSmtpServer } from '../support/smtp.js';
import { Visitor } from '../support/visitor.js';

const LIST = '/candidates/invitations';

const yara = { reference: 'K-1', email: 'yara@example.org' };
const sem = { reference: 'K-2', firstName: 'Sem', lastName: 'de Vries', language: 'nl', email: 'sem@example.org' };
const noAddress = { reference: 'K-3', firstName: 'Amin', lastName: 'Rezai' };
const others = ['K-4', 'K-5', 'K-6', 'K-7', 'K-8', 'K-9'].map((reference) => ({
  reference,
  firstName: `Person ${reference}`,
  email: `${reference.toLowerCase()}@example.org`,
}));

const linkIn = ({ text }: Pick<ReceivedMail, 'text'>) => /http:\S+\/sign-in\/[\w-]{20,}/.exec(text ?? '')![0];
const codeIn = ({ text }: Pick<ReceivedMail, 'text'>) => /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(text ?? '')![0];

describe('invitations', () => {
  let service: Service;
  let smtp: TestSmtpServer;
  let book: InvitationBook;
  let staff: Visitor;

  beforeAll(async () => {
    smtp = await startSmtpServer();
    service = await startService({ jobs: true, smtpUrl: smtp.url });
    book = new InvitationBook(service);
    const api = await service.api(['candidates:read', 'candidates:import', 'homes:read', 'homes:import']);
    await api.upload('/api/v1/locations/imports', 'locations.csv', LOCATIONS_CSV);
    const people: Partial<CandidateCells>[] = [yara, sem, noAddress, ...others];
    await api.upload('/api/v1/candidates/imports', 'kandidaten.csv', candidatesCsv(...people));
    staff = await service.signIn('supervisor');
  });
  afterAll(async () => {
    await service.close();
    await smtp.close();
  });

  const invite = async (channel: string, ...references: string[]) => {
    const candidate = await Promise.all(references.map((reference) => book.candidateId(reference)));
    return staff.post(LIST, { channel, candidate }, `${LIST}/new?candidate=${candidate[0]}&channel=${channel}`);
  };
  /** Sends a form of the list about the open invitation of somebody. */
  const ask = async (verb: 'resend' | 'withdraw' | 'letter', reference: string) =>
    staff.post(`${LIST}/${(await book.of(reference)).id}/${verb}`, {}, `${LIST}?search=${reference}`);
  const nextMailTo = async (address: string) => {
    const mail = await smtp.nextMail();
    expect(mail.recipients).toEqual([address]);
    return mail;
  };

  describe('of several people at once', () => {
    it('are shown before they go out: who gets what, and why somebody can not be invited', async () => {
      const ids = await Promise.all(['K-1', 'K-2', 'K-3'].map((reference) => book.candidateId(reference)));
      const { text } = await staff.get(`${LIST}/new?channel=email&${ids.map((id) => `candidate=${id}`).join('&')}`);
      expect(text).toContain('2 mensen krijgen een uitnodiging');
      expect(text).toContain('Arabisch en Nederlands');
      expect(text).toContain('sem@example.org');
      expect(text).toContain('Er is geen e-mailadres.');
      expect((await service.db.query('SELECT FROM invitation')).rowCount).toBe(0);
    });

    it('reach everybody who can be reached, each in their language, and the others are named with the reason', async () => {
      const { location } = await invite('email', 'K-1', 'K-2', 'K-3');
      const [one, two] = [await smtp.nextMail(), await smtp.nextMail()];
      const [toYara, toSem] = one.recipients[0] === 'yara@example.org' ? [one, two] : [two, one];
      expect(toYara.recipients).toEqual(['yara@example.org']);
      expect(toYara.subject).toBe(`${arabic.title} · Kies met wie je gaat wonen`);
      expect(toYara.header('Content-Language')).toBe('ar');
      const own = toYara.text!.indexOf(arabic.greeting.replace('{name}', '\u2068Yara\u2069'));
      expect(own).toBeGreaterThan(0);
      expect(toYara.text!.indexOf('Dag \u2068Yara')).toBeGreaterThan(own);
      expect(toYara.html).toContain('dir="rtl"');
      expect(toSem.recipients).toEqual(['sem@example.org']);
      expect(toSem.subject).toBe('Kies met wie je gaat wonen');
      expect(toSem.text).toContain(linkIn(toSem));
      expect(toSem.text).not.toMatch(/statushouder|Achternaam|de Vries/);
      const { text } = await staff.get(location!);
      expect(text).toContain('2 mensen zijn uitgenodigd');
      expect(text).toContain('Er is geen e-mailadres.');
      expect((await book.until('K-2', 'sent')).dueAt).not.toBeNull();
    });

    it('are accepted when the person signs in for the first time', async () => {
      const mail = smtp.mails.find(({ recipients }) => recipients[0] === 'sem@example.org')!;
      await Visitor.signedIn(service.url, linkIn(mail));
      expect(await book.of('K-2')).toMatchObject({ status: 'accepted', dueAt: null });
      const { text } = await staff.get(`${LIST}?status=accepted`);
      expect(text).toContain('de Vries');
      expect(text).not.toContain('Haddad');
      expect((await staff.get(`/candidates/${await book.candidateId('K-2')}`)).text).toContain('Binnengekomen op');
    });

    it('go to nobody who has one', async () => {
      await invite('email', 'K-1', 'K-2');
      const { rows } = await service.db.query<{ count: number }>('SELECT count(*)::int FROM invitation');
      expect(rows).toEqual([{ count: 2 }]);
    });
  });

  it('are sent once when the button is pressed twice', async () => {
    await Promise.all([invite('email', 'K-4'), invite('email', 'K-4')]);
    await nextMailTo('k-4@example.org');
    await book.until('K-4', 'sent');
    await Promise.all([ask('resend', 'K-4'), ask('resend', 'K-4')]);
    expect(await book.timesSent('K-4')).toBe(1);
    expect(await book.of('K-4')).toMatchObject({ status: 'sent' });
  });

  it('are sent again when staff ask for it, and the first link still works', async () => {
    await book.age('K-4', '2 days');
    await ask('resend', 'K-4');
    const again = await nextMailTo('k-4@example.org');
    const first = smtp.mails.find(({ recipients }) => recipients[0] === 'k-4@example.org')!;
    expect(linkIn(again)).not.toBe(linkIn(first));
    await Visitor.signedIn(service.url, linkIn(first));
    // Whoever is in needs no other link, and neither does whoever finds one.
    await expect(Visitor.signedIn(service.url, linkIn(again))).rejects.toThrow('not taken');
  });

  it('are worthless after staff withdrew them: link and code', async () => {
    await invite('email', 'K-5');
    const mail = await nextMailTo('k-5@example.org');
    await book.until('K-5', 'sent');
    await ask('withdraw', 'K-5');
    expect(await book.of('K-5')).toMatchObject({ status: 'withdrawn', dueAt: null });
    await expect(Visitor.signedIn(service.url, linkIn(mail))).rejects.toThrow('not taken');
    const guest = new Visitor(service.url);
    expect((await guest.post('/sign-in', { code: codeIn(mail) }, '/sign-in')).status).not.toBe(303);
    await invite('email', 'K-5');
    await Visitor.signedIn(service.url, linkIn(await nextMailTo('k-5@example.org')));
  });

  it('are followed by the reminders of the policy, and then by nothing', async () => {
    await invite('email', 'K-6');
    await nextMailTo('k-6@example.org');
    const { dueAt, sentAt } = await book.until('K-6', 'sent');
    expect(dueAt!.getTime() - sentAt!.getTime()).toBe(7 * 24 * 3600 * 1000);
    await book.age('K-6', '7 days');
    const reminder = await nextMailTo('k-6@example.org');
    expect(reminder.subject).toContain('we wachten op je');
    await book.age('K-6', '7 days', { reminders: 1 });
    await nextMailTo('k-6@example.org');
    expect(await book.untilReminded('K-6', 2)).toMatchObject({ status: 'sent', dueAt: null });
  });

  it('do not remind somebody who stopped taking part', async () => {
    await invite('email', 'K-7');
    await nextMailTo('k-7@example.org');
    await book.until('K-7', 'sent');
    await service.db.query(`UPDATE candidate SET "stoppedAt" = now() WHERE reference = 'K-7'`);
    await book.age('K-7', '7 days');
    await book.until('K-7', 'withdrawn');
    expect(await book.timesSent('K-7')).toBe(1);
  });

  it('that the mail server refuses have failed, which staff see and find among their tasks', async () => {
    smtp.refuse(550);
    await invite('email', 'K-8');
    expect(await book.until('K-8', 'failed')).toMatchObject({ failure: 'refused', tries: 1 });
    smtp.refuse(null);
    expect((await staff.get(`${LIST}?status=failed`)).text).toContain('De mailserver weigerde de mail.');
    expect((await staff.get('/tasks')).text).toContain('Person K-8');
    await ask('resend', 'K-8');
    await nextMailTo('k-8@example.org');
    expect((await staff.get('/tasks')).text).not.toContain('Person K-8');
  });

  describe('by letter', () => {
    it('wait to be printed, and are one file with a code for everybody', async () => {
      await invite('letter', 'K-3', 'K-9');
      expect((await staff.get(LIST)).text).toContain('2 brieven wachten op printen');
      const { status, headers, text } = await staff.post(`${LIST}/letters`, {}, LIST);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toContain('application/pdf');
      expect(headers.get('cache-control')).toContain('no-store');
      expect(text.slice(0, 5)).toBe('%PDF-');
      expect(await book.of('K-3')).toMatchObject({ status: 'sent', channel: 'letter' });
      expect(await book.tickets('K-3')).toBe(1);
    });

    it('come in the second file too when the button is pressed twice, because the first is lost then', async () => {
      expect((await staff.post(`${LIST}/letters`, {}, LIST)).headers.get('content-type')).toContain('application/pdf');
      expect(await book.of('K-3')).toMatchObject({ reminders: 0 });
    });

    it('are to print once more when nobody came', async () => {
      await book.age('K-3', '7 days');
      const { text } = await staff.get(`${LIST}?status=toPrint`);
      expect(text).toContain('Amin');
      expect(text).not.toContain('Person K-9');
      await ask('letter', 'K-3');
      expect(await book.of('K-3')).toMatchObject({ status: 'sent', reminders: 1 });
    });
  });

  it('leave no address, link or code in the trail or the log', async () => {
    const { rows } = await service.db.query<{ details: unknown }>('SELECT details FROM audit_entry');
    const kept = JSON.stringify(rows) + [service.web, ...service.workers].map((process) => process.output()).join();
    expect(kept).not.toMatch(/@example\.org|Haddad/);
    for (const mail of smtp.mails) expect(kept).not.toContain(codeIn(mail));
  });

  it('can be searched, and pages stand in the address', async () => {
    expect((await staff.get(`${LIST}?search=rezai&channel=letter`)).text).toContain('Amin');
    const { text } = await staff.get(`${LIST}?pageSize=2&page=2&sort=name`);
    expect(text).toMatch(/3.4 van/);
  });
});
