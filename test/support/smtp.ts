import { once } from 'node:events';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** A mail as it came in, read back. */
export interface ReceivedMail extends Email {
  /** Whom the server was asked to deliver it to. */
  recipients: string[];
  /** A header's value, undefined when it is not there. */
  header(name: string): string | undefined;
}

/** A real mail server on loopback. */
export interface TestSmtpServer {
  /** For `SMTP_URL`. */
  url: string;
  /** Everything that came in so far. */
  mails: ReceivedMail[];
  /** The first mail that was not asked for before; waits until it is there. */
  nextMail(): Promise<ReceivedMail>;
  /** From now on every recipient is refused with this reply (`550`), or taken again (`null`). */
  refuse(reply: number | null): void;
  close(): Promise<void>;
}

export async function startSmtpServer(): Promise<TestSmtpServer> {
  const mails: ReceivedMail[] = [];
  const waiting: ((mail: ReceivedMail) => void)[] = [];
  let given = 0;
  let refusal: number | null = null;

  const take = (mail: ReceivedMail) => {
    mails.push(mail);
    const waiter = waiting.shift();
    if (!waiter) return;
    given++;
    waiter(mail);
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1,
    onRcptTo: ({ address }, _session, done) => done(refusal === null ? null : refused(refusal, address)),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on(
        'end',
        () =>
          void read(Buffer.concat(chunks), session)
            .then(take)
            .then(() => done(), done),
      );
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    nextMail: () => {
      const mail = mails[given];
      if (!mail) return new Promise((resolve) => waiting.push(resolve));
      given++;
      return Promise.resolve(mail);
    },
    refuse: (reply) => (refusal = reply),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function refused(responseCode: number, address: string): Error {
  return Object.assign(new Error(`Nobody lives at ${address}`), { responseCode });
}

async function read(raw: Buffer, { envelope }: SMTPServerSession): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(raw);
  return {
    ...mail,
    recipients: envelope.rcptTo.map(({ address }) => address),
    header: (name) => mail.headers.find(({ key }) => key === name.toLowerCase())?.value,
  };
}
