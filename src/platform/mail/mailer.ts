import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Clock } from '../clock/clock.js';
import { ENVIRONMENT } from '../config/config.module.js';
import type { Environment } from '../config/environment.js';
import type { Language } from '../i18n/languages.js';
import { MailError } from './mail-error.js';

export interface Mail {
  /** One address. */
  to: string;
  subject: string;
  text: string;
  /** The same words with a layout: `letterHtml`. */
  html?: string;
  /** An ICS file to go along, for the calendar of whoever reads it. */
  calendar?: string;
  language: Language;
}

/** How long (ms) a silent server is waited for: a job tries again later. */
const PATIENCE = 15_000;

/** Sends e-mail over SMTP. Nothing of a mail is ever logged. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;
  private readonly from: string;

  constructor(
    @Inject(ENVIRONMENT) { mail }: Pick<Environment, 'mail'>,
    private readonly clock: Clock,
  ) {
    this.from = mail?.from ?? '';
    this.transport = mail && createTransport(optionsOf(mail.smtpUrl));
  }

  /** Whether this installation has a mail server. */
  get isConfigured(): boolean {
    return this.transport !== null;
  }

  /** Hands a mail to the server; done when the server has taken it. @throws MailError when it has not */
  async send({ to, subject, text, html, calendar, language }: Mail): Promise<void> {
    if (!this.transport) throw new MailError('not-configured');
    const headers = { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' };
    // As an object, an address is not read as a list of several.
    const recipient = { name: '', address: to };
    const attachments = calendar === undefined ? [] : [calendarFile(calendar)];
    const mail = { from: this.from, to: recipient, subject, text, html, attachments, headers, date: this.clock.now() };
    try {
      await this.transport.sendMail(mail);
    } catch (error) {
      throw MailError.from(error);
    }
  }
}

/** As a file and no more: the answer is given on the page, not by the calendar. */
const calendarFile = (content: string) => ({
  filename: 'huisklik.ics',
  content,
  contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
});

function optionsOf(url: string) {
  return {
    url,
    logger: false,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
