import { Injectable, Logger } from '@nestjs/common';
import { TextMessages, type TextMessage } from './text-messages.js';

/** Stands in while there is no provider: says in the log that a message would go out, without its number or words. */
@Injectable()
export class LoggedTextMessages extends TextMessages {
  readonly isConfigured = false;
  private readonly logger = new Logger('TextMessages');

  send({ text }: TextMessage): Promise<void> {
    this.logger.log(`A text message of ${[...text].length} characters would go out; there is no provider.`);
    return Promise.resolve();
  }
}
