import { candidatesCsv } from '../support/candidates-files.js';
import { LOCATIONS_CSV } from '../support/homes-files.js';
import { InvitationBook } from '../support/invitations.js';
import { MailGate } from '../support/mail-gate.js';
import { startService, type Service } from '../support/service.js';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp.js';
import { Visitor } from '../support/visitor.js';

describe('an invitation', () => {
  let smtp: TestSmtpServer;
  let gate: MailGate;
  let service: Service;
  let book: InvitationBook;
  let staff: Visitor;

  beforeAll(async () => {
    smtp = await startSmtpServer();
    gate = await MailGate.to(smtp.url);
    service = await startService({ workers: 1, smtpUrl: gate.url });
    book = new InvitationBook(service);
    const api = await service.api(['candidates:import', 'homes:import']);
    await api.upload('/api/v1/locations/imports', 'locations.csv', LOCATIONS_CSV);
    const references = ['K-1', 'K-2', 'K-3', 'K-4'];
    const file = candidatesCsv(...references.map((reference) => ({ reference, email: `${reference}@example.org` })));
    await api.upload('/api/v1/candidates/imports', 'kandidaten.csv', file);
    staff = await service.signIn('allocator');
  });
  afterAll(async () => {
    await service.close();
    await gate.close();
    await smtp.close();
  });

  const invite = async (reference: string) => {
    const fields = { channel: 'email', candidate: await book.candidateId(reference) };
    await staff.post('/candidates/invitations', fields, `/candidates/invitations/new?candidate=${fields.candidate}`);
  };
  /** Signs in with the link of the next mail. */
  const signInWithMail = async () => {
    const { text = '' } = await smtp.nextMail();
    await Visitor.signedIn(service.url, /http:\S+\/sign-in\/[\w-]{20,}/.exec(text)![0]);
  };

  it('waits for a mail server that is away, and goes out when it is back', async () => {
    gate.refuse();
    await invite('K-1');
    const { status, dueAt } = await book.untilFailing('K-1', 'unreachable');
    expect(status).toBe('queued');
    expect(dueAt!.getTime()).toBeGreaterThan(Date.now());
    gate.open();
    await book.age('K-1', '1 minute');
    await signInWithMail();
    expect(await book.of('K-1')).toMatchObject({ status: 'accepted' });
  });

  it('has failed after the last try, and staff are told', async () => {
    gate.refuse();
    await invite('K-2');
    for (let tries = 1; tries < 5; tries++) {
      await book.untilTried('K-2', tries);
      await book.age('K-2', '1 day');
    }
    expect(await book.until('K-2', 'failed')).toMatchObject({ failure: 'unreachable', dueAt: null });
    expect(await book.timesSent('K-2')).toBe(0);
    const { text } = await staff.get('/candidates/invitations');
    expect(text).toContain('De mailserver was niet bereikbaar.');
    const { rows } = await service.db.query(`SELECT kind, role FROM task WHERE "closedAt" IS NULL`);
    expect(rows).toEqual([{ kind: 'invitation-failed', role: 'supervisor' }]);
  });

  it('goes out by another worker when the first dies in the middle', async () => {
    gate.hold();
    await invite('K-3');
    await gate.somebodyWaits();
    await service.workers[0]!.kill();
    expect(await book.of('K-3')).toMatchObject({ status: 'queued', tries: 1 });
    gate.open();
    await service.addWorker();
    await book.age('K-3', '1 minute');
    await signInWithMail();
    expect(await book.of('K-3')).toMatchObject({ status: 'accepted' });
    expect(await book.timesSent('K-3')).toBe(1);
  });

  it('that is withdrawn while it is sent has a link that works no more', async () => {
    gate.hold();
    await invite('K-4');
    await gate.somebodyWaits();
    const { id } = await book.of('K-4');
    await staff.post(`/candidates/invitations/${id}/withdraw`, {}, '/candidates/invitations');
    gate.open();
    await expect(signInWithMail()).rejects.toThrow('not taken');
    expect(await book.of('K-4')).toMatchObject({ status: 'withdrawn', sentAt: null });
  });
});
