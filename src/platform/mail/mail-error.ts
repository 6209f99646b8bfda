/** Why a mail did not go; the words of the server stay out of it, because they may hold addresses. */
export type MailFailure = 'not-configured' | 'unreachable' | 'sign-in-failed' | 'refused' | 'postponed' | 'failed';

const UNREACHABLE = ['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'EREQUIRETLS', 'EPROXY'];

const SIGN_IN = ['EAUTH', 'ENOAUTH', 'EOAUTH2'];
/** Its addresses or its content. */
const OF_THIS_MAIL = ['EENVELOPE', 'EMESSAGE'];

/** A mail did not go out. The message names no address, so it may be logged and kept. */
export class MailError extends Error {
  override readonly name = 'MailError';

  constructor(
    readonly code: MailFailure,
    /** The server's number, such as 550. */
    readonly reply?: number,
  ) {
    super(`The mail was not sent: ${code}${reply ? ` (${reply})` : ''}.`);
  }

  /** Trying again is no use: the server refuses this mail, and would the next time. */
  get isFinal(): boolean {
    return this.code === 'refused';
  }

  /** What nodemailer says, without its words. */
  static from(error: unknown): MailError {
    const { code = '', responseCode } = error as { code?: string; responseCode?: number };
    if (SIGN_IN.includes(code)) return new MailError('sign-in-failed', responseCode);
    if (responseCode && responseCode >= 400 && responseCode < 500) return new MailError('postponed', responseCode);
    if (OF_THIS_MAIL.includes(code)) return new MailError('refused', responseCode);
    return new MailError(UNREACHABLE.includes(code) ? 'unreachable' : 'failed', responseCode);
  }
}
