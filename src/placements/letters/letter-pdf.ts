import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { ENVIRONMENT } from '../../platform/config/config.module.js';
import type { Environment } from '../../platform/config/environment.js';
import { Documents } from '../../platform/documents/documents.service.js';
import type { Language } from '../../platform/i18n/languages.js';
import { LETTER_TEMPLATE, letterDocument } from './letter-document.js';
import type { WrittenLetter } from './letter.entity.js';

/** Prints letters of decisions. */
@Injectable()
export class LetterPdf {
  constructor(
    private readonly documents: Documents,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'baseUrl'>,
  ) {}

  /** A letter to download: the same letter in the same language gives the same bytes. */
  async file(letter: WrittenLetter, language: Language): Promise<StreamableFile> {
    const document = letterDocument(letter, language, this.environment.baseUrl);
    const pdf = await this.documents.pdfWithoutUnknown(LETTER_TEMPLATE, document);
    const disposition = `attachment; filename="brief-${letter.facts.decidedOn}.pdf"`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition });
  }
}
