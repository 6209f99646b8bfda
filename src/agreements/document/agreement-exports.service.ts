import { Injectable, type StreamableFile } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import type { User } from '../../platform/http/user.js';
import type { Language } from '../../platform/i18n/languages.js';
import { AgreementsQueries } from '../agreements.queries.js';
import { AgreementPdf } from './agreement-pdf.js';
import { PrintedVersionsQueries } from './printed-versions.queries.js';

/** House agreements as PDF, for who leads them: recorded, because they name people. */
@Injectable()
export class AgreementExports {
  constructor(
    private readonly agreements: AgreementsQueries,
    private readonly versions: PrintedVersionsQueries,
    private readonly pdf: AgreementPdf,
    private readonly audit: AuditService,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** @throws NotFoundException; ForbiddenException for another supervisor */
  async file(agreementId: string, number: number, language: Language, user: User): Promise<StreamableFile> {
    await this.agreements.forLeader(agreementId, user);
    const { version, facts } = await this.versions.one(agreementId, number);
    await this.audit.record(this.dataSource.manager, user, {
      action: 'agreements:exported',
      recordType: 'agreement',
      recordId: agreementId,
      details: { version: number, language },
    });
    return this.pdf.file(version, facts, language);
  }
}
