import { Injectable, Logger } from '@nestjs/common';
import { MailError } from '../../platform/mail/mail-error.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { TextMessages } from '../../platform/text-messages/text-messages.js';
import type { BegunDispatch, SendFailure } from './invitation-dispatch.js';
import { invitationMail, invitationMessage } from './invitation-mail.js';

/** Hands invitations to the mail server or the provider of text messages. */
@Injectable()
export class InvitationSender {
  private readonly logger = new Logger(InvitationSender.name);

  constructor(
    private readonly mailer: Mailer,
    private readonly messages: TextMessages,
  ) {}

  /** Null when it went out. */
  async send(dispatch: BegunDispatch): Promise<SendFailure | null> {
    try {
      if (dispatch.invitation.channel === 'email') await this.mailer.send(invitationMail(dispatch));
      else await this.messages.send({ to: dispatch.to, text: invitationMessage(dispatch) });
      return null;
    } catch (error) {
      const failure = failureOf(error);
      this.logger.warn(`Invitation ${dispatch.invitation.id} did not go out: ${failure.code}.`);
      return failure;
    }
  }
}

function failureOf(error: unknown): SendFailure {
  if (!(error instanceof MailError)) return { code: 'failed', isFinal: false };
  return { code: error.code, isFinal: error.isFinal || error.code === 'not-configured' };
}
