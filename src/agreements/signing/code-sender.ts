import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Candidate } from '../../candidates/candidate.entity.js';
import { languagesFor } from '../../platform/i18n/languages.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { TextMessages } from '../../platform/text-messages/text-messages.js';
import { myAgreementTexts } from '../my-texts.js';
import { CODE_MINUTES } from './signing.service.js';

/** How a code reached somebody. */
export type CodeWay = 'phone' | 'mail';

/** Brings a fresh code to a resident: to their phone, or else by e-mail. */
@Injectable()
export class CodeSender {
  private readonly logger = new Logger(CodeSender.name);

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly messages: TextMessages,
  ) {}

  /** Null when there is no way, or it failed: their supervisor can tell them a code. */
  async send(candidateId: string, code: string): Promise<CodeWay | null> {
    const {
      phone,
      email,
      language: own,
    } = await this.dataSource.manager.findOneByOrFail(Candidate, { id: candidateId });
    const [language] = languagesFor(own);
    const t = myAgreementTexts(language);
    const text = t('codeMessage', { code, minutes: CODE_MINUTES });
    try {
      if (phone && this.messages.isConfigured) {
        await this.messages.send({ to: phone, text });
        return 'phone';
      }
      if (!email || !this.mailer.isConfigured) return null;
      await this.mailer.send({ to: email, subject: t('codeSubject'), text, language });
      return 'mail';
    } catch {
      this.logger.warn('A code for signing could not be sent.');
      return null;
    }
  }
}
