import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import type { User } from '../../platform/http/user.js';
import { mustLead, residentsOf } from '../agreements.queries.js';
import type { ScanFile } from './scan-file.js';
import { AgreementScan } from './signing.entity.js';
import { SigningService } from './signing.service.js';

/** What was signed on paper: the scan is kept with its hash, and counts for who did not sign otherwise. */
@Injectable()
export class PaperService {
  constructor(
    private readonly signing: SigningService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFoundException; ForbiddenException for another supervisor; AgreementConflict when it waits for no signatures */
  keep(versionId: string, { type, content, hash }: ScanFile, user: User): Promise<void> {
    return this.signing.locked(versionId, async (tx, { agreement, version, signers }) => {
      mustLead(await residentsOf(tx, agreement.placementId), user);
      const scan = { versionId, type, content, hash, uploadedAt: this.clock.now(), uploadedById: user.id };
      await tx.insert(AgreementScan, scan);
      await this.signing.signOnPaper(tx, version, signers);
      await this.audit.record(tx, user, {
        action: 'agreements:signed-on-paper',
        recordType: 'agreement',
        recordId: agreement.id,
        details: { version: version.number, hash },
      });
    });
  }
}
