import { SystemClock } from '../../src/platform/clock/clock.js';
import { letterHtml } from '../../src/platform/mail/letter-html.js';
import { MailError } from '../../src/platform/mail/mail-error.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { freePort } from '../support/service.js';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp.js';

const FROM = 'Huisklik Haarlem <huisklik@example.org>';
const DUTCH = {
  to: 'amina@example.org',
  subject: 'Een uitnodiging: kies met wie je woont – één huis',
  text: 'Beste Amina,\n\nJe bent uitgenodigd. Ga naar het café om de hoek: wij helpen je.',
  language: 'nl',
} as const;
const ARABIC = {
  to: 'amina@example.org',
  subject: 'دعوة: اختر مع من تسكن في بيت مشترك مع أشخاص يناسبونك',
  text: 'مرحبا أمينة،\n\nأنت مدعوة إلى Huisklik.',
  language: 'ar',
} as const;

const mailerTo = (smtpUrl: string) => new Mailer({ mail: { smtpUrl, from: FROM } }, new SystemClock());

/** What a mailer rejects with. */
async function failureOf(sending: Promise<void>): Promise<MailError> {
  const failure: unknown = await sending.then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(MailError);
  return failure as MailError;
}

describe('mail', () => {
  let server: TestSmtpServer;
  let mailer: Mailer;

  beforeAll(async () => {
    server = await startSmtpServer();
    mailer = mailerTo(server.url);
  });
  afterAll(() => server.close());
  afterEach(() => server.refuse(null));

  it.each([DUTCH, ARABIC])('in $language arrives letter by letter, and says its language', async (mail) => {
    await mailer.send(mail);
    const received = await server.nextMail();
    expect(received).toMatchObject({
      from: { name: 'Huisklik Haarlem', address: 'huisklik@example.org' },
      recipients: [mail.to],
      subject: mail.subject,
    });
    expect(received.text?.trim()).toBe(mail.text);
    expect(received.header('Content-Language')).toBe(mail.language);
    expect(received.header('Auto-Submitted')).toBe('auto-generated');
  });

  it('has a page beside its text, in the direction of the language, in which names are no markup', async () => {
    const paragraphs = ['مرحبا <b>Amina</b>', 'https://huisklik.example.org/sign-in/abc?x=1'];
    await mailer.send({ ...ARABIC, html: letterHtml({ title: ARABIC.subject, paragraphs, language: 'ar' }) });
    const received = await server.nextMail();
    expect(received.text?.trim()).toBe(ARABIC.text);
    expect(received.html).toContain('<html lang="ar" dir="rtl">');
    expect(received.html).toContain('&lt;b>Amina');
    expect(received.html).toContain('<a href="https://huisklik.example.org/sign-in/abc?x=1"');
  });

  it('goes to one person, and its subject adds no headers', async () => {
    await mailer.send({ ...DUTCH, subject: 'Hallo\r\nBcc: eve@example.org' });
    expect((await server.nextMail()).recipients).toEqual([DUTCH.to]);
    const several = { ...DUTCH, to: 'amina@example.org, eve@example.org' };
    const before = server.mails.length;
    await mailer.send(several).catch(() => null);
    for (const { recipients } of server.mails.slice(before)) expect(recipients).toHaveLength(1);
  });

  it('that is refused is told as such, without the address that the server repeats', async () => {
    server.refuse(550);
    const refused = await failureOf(mailer.send(DUTCH));
    expect(refused).toMatchObject({ code: 'refused', reply: 550, isFinal: true });
    expect(`${refused.stack} ${JSON.stringify(refused)}`).not.toContain('amina');
    server.refuse(451);
    expect(await failureOf(mailer.send(DUTCH))).toMatchObject({ code: 'postponed', reply: 451, isFinal: false });
  });

  it('is worth another try when the server is away', async () => {
    const away = await failureOf(mailerTo(`smtp://127.0.0.1:${await freePort()}`).send(DUTCH));
    expect(away).toMatchObject({ code: 'unreachable', isFinal: false });
  });

  it('does not go out where there is no server', async () => {
    const none = new Mailer({ mail: null }, new SystemClock());
    expect([none.isConfigured, mailer.isConfigured]).toEqual([false, true]);
    expect(await failureOf(none.send(DUTCH))).toMatchObject({ code: 'not-configured' });
  });
});
