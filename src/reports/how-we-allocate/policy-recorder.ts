import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService, SYSTEM } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { allocationRulesOf } from './allocation-rules.js';
import { hashOf, type Json } from '../../platform/files/canonical-json.js';
import { latestVersion } from './policy-history.js';
import { PolicyVersion } from './policy-version.entity.js';

/** Keeps by which rules homes are allocated, from when on. */
@Injectable()
export class PolicyRecorder {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly policy: Policy,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** For every process that serves people or works, when it starts: adds the rules in force if they are others than before. */
  async record(): Promise<void> {
    const content = allocationRulesOf(this.policy) as unknown as Record<string, Json>;
    const contentHash = hashOf(content);
    const { version } = this.policy;
    await inTransaction(this.dataSource, async (tx) => {
      // Processes that start together wait here: the first adds the row, the others find it.
      await tx.query('LOCK TABLE policy_version IN EXCLUSIVE MODE');
      const latest = await latestVersion(tx);
      if (latest?.contentHash === contentHash) return;
      const row = { version, contentHash, content, recordedAt: this.clock.now() };
      const { id } = await tx.save(PolicyVersion, row);
      await this.audit.record(tx, SYSTEM, {
        action: 'reports:policy-recorded',
        recordType: 'policy-version',
        recordId: id,
        details: { reference: version, keptVersionName: latest?.version === version },
      });
    });
  }
}
