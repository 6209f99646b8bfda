import { createHash } from 'node:crypto';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { ENVIRONMENT } from '../../platform/config/config.module.js';
import type { Environment } from '../../platform/config/environment.js';
import { DocumentError } from '../../platform/documents/document-error.js';
import { Documents } from '../../platform/documents/documents.service.js';
import type { Language } from '../../platform/i18n/languages.js';
import { AgreementConflict } from '../agreement-conflict.js';
import { hashOfText, type AgreementText } from '../versions/agreement-text.js';
import type { AgreementVersion } from '../versions/agreement-version.entity.js';
import { AGREEMENT_TEMPLATE, agreementDocument } from './agreement-document.js';
import { signedIn, type AgreementFacts } from './agreement-facts.js';
import { IssuedDocument } from './issued-document.entity.js';

/** Prints house agreements. */
@Injectable()
export class AgreementPdf {
  constructor(
    private readonly documents: Documents,
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'baseUrl'>,
    private readonly clock: Clock,
  ) {}

  /** A version to download: the same version with the same signatures in the same language gives the same bytes. */
  async file(version: AgreementVersion, facts: AgreementFacts, language: Language): Promise<StreamableFile> {
    const document = await agreementDocument(facts, language, this.environment.baseUrl);
    // The text was checked before it was shared; a name may have a letter that no font has.
    const pdf = await this.documents.pdfWithoutUnknown(AGREEMENT_TEMPLATE, document);
    await this.remember(pdf, version.id, language, signedIn(facts));
    const disposition = `attachment; filename="huisafspraken-${version.number}-${language}.pdf"`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition });
  }

  /**
   * Whether a text can be printed for all its readers, before it goes out.
   * @throws AgreementConflict that names the characters which no font has
   */
  async check(text: AgreementText, languages: readonly Language[]): Promise<void> {
    const facts = { text, hash: hashOfText(text), number: 1, sharedAt: this.clock.now(), signers: [], witness: null };
    for (const language of new Set(languages)) {
      const document = await agreementDocument(facts, language, this.environment.baseUrl);
      await this.documents.pdf(AGREEMENT_TEMPLATE, document).catch((error: unknown) => {
        if (!(error instanceof DocumentError) || error.code !== 'missing-glyphs') throw error;
        throw new AgreementConflict('text-not-printable', error.characters);
      });
    }
  }

  /** So that whoever gets the file can ask whether it is ours. */
  private async remember(pdf: Buffer, versionId: string, language: Language, signatures: number): Promise<void> {
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const issued = { sha256, versionId, language, signatures, madeAt: this.clock.now() };
    await this.dataSource.createQueryBuilder().insert().into(IssuedDocument).values(issued).orIgnore().execute();
  }
}
