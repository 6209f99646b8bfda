import { Global, Module } from '@nestjs/common';
import { LoggedTextMessages } from './logged-text-messages.js';
import { TextMessages } from './text-messages.js';

@Global()
@Module({ providers: [{ provide: TextMessages, useClass: LoggedTextMessages }], exports: [TextMessages] })
export class TextMessagesModule {}
