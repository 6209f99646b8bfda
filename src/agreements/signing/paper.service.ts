import { Injectable, NotFoundException, StreamableFile } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import type { User } from '../../platform/http/user.js';
import { AgreementConflict } from '../agreement-conflict.js';
import { AgreementsQueries, mustLead, residentsOf } from '../agreements.queries.js';
import { AgreementSignature, type AgreementSigner } from '../versions/agreement-version.entity.js';
import { scanName, type ScanFile } from './scan-file.js';
import { AgreementScan } from './signing.entity.js';
import { SigningService } from './signing.service.js';

/** What was signed on paper: the scan is kept with its hash, and counts for those who signed on it. */
@Injectable()
export class PaperService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly agreements: AgreementsQueries,
    private readonly signing: SigningService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Who of them signed otherwise already keeps that signature.
   * @param chosen ids of the residents who signed on paper
   * @throws NotFoundException; ForbiddenException for another supervisor
   * @throws AgreementConflict when it waits for no signatures, or for none of theirs
   */
  keep(versionId: string, { type, content, hash }: ScanFile, chosen: readonly string[], user: User): Promise<void> {
    return this.signing.locked(versionId, async (tx, { agreement, version, signers }) => {
      mustLead(await residentsOf(tx, agreement.placementId), user);
      const onPaper = (await unsigned(tx, versionId, signers)).filter((one) => chosen.includes(one.candidateId));
      if (onPaper.length === 0) throw new AgreementConflict('paper-nobody');
      const scan = { versionId, type, content, hash, uploadedAt: this.clock.now(), uploadedById: user.id };
      await tx.insert(AgreementScan, scan);
      await this.signing.signOnPaper(tx, version, onPaper);
      await this.audit.record(tx, user, {
        action: 'agreements:signed-on-paper',
        recordType: 'agreement',
        recordId: agreement.id,
        details: { version: version.number, hash },
      });
    });
  }

  /** A scan to look at again: recorded, because it names people. @throws NotFoundException; ForbiddenException for another supervisor */
  async file(agreementId: string, number: number, scanId: string, user: User): Promise<StreamableFile> {
    await this.agreements.forLeader(agreementId, user);
    const { manager } = this.dataSource;
    const scan = await manager.findOne(AgreementScan, {
      select: { id: true, type: true, hash: true, content: true },
      where: { id: scanId, version: { agreementId, number } },
    });
    if (!scan) throw new NotFoundException({ type: 'scan-not-found', message: 'There is no such scan.' });
    const { type, hash, content } = scan;
    await this.audit.record(manager, user, {
      action: 'agreements:scan-downloaded',
      recordType: 'agreement',
      recordId: agreementId,
      details: { version: number, hash },
    });
    return new StreamableFile(content, { type, disposition: `attachment; filename="${scanName(number, type)}"` });
  }
}

async function unsigned(tx: EntityManager, versionId: string, signers: AgreementSigner[]): Promise<AgreementSigner[]> {
  const signatures = await tx.findBy(AgreementSignature, { versionId });
  return signers.filter(({ candidateId }) => !signatures.some((one) => one.candidateId === candidateId));
}
