import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { policyChanges, type PolicyChange } from './policy-changes.js';
import { PolicyVersion } from './policy-version.entity.js';

/** A time in which the same rules held. */
export interface PolicyPeriod {
  version: string;
  from: Date;
  /** Null for the rules in force. */
  until: Date | null;
  /** Against the rules before; null for the first that were recorded. */
  changes: PolicyChange[] | null;
  /** The rules changed while what they are called stayed the same. */
  keptName: boolean;
}

@Injectable()
export class PolicyHistory {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Since when the rules in force hold. */
  async inForceSince(): Promise<Date | null> {
    return (await latestVersion(this.dataSource.manager))?.recordedAt ?? null;
  }

  /** When the first rules were recorded: since then the computer proposes. */
  async firstRecordedAt(): Promise<Date | null> {
    const [first] = await this.dataSource.manager.find(PolicyVersion, { order: { id: 'ASC' }, take: 1 });
    return first?.recordedAt ?? null;
  }

  /** Newest first. */
  async periods(): Promise<PolicyPeriod[]> {
    const rows = await this.dataSource.manager.find(PolicyVersion, { order: { id: 'DESC' } });
    return rows.map(({ version, content, recordedAt }, index) => {
      const before = rows[index + 1];
      return {
        version,
        from: recordedAt,
        until: index === 0 ? null : rows[index - 1]!.recordedAt,
        changes: before ? policyChanges(before.content, content) : null,
        keptName: before?.version === version,
      };
    });
  }
}

/** The rules that were recorded last. */
export async function latestVersion(manager: EntityManager): Promise<PolicyVersion | undefined> {
  const [latest] = await manager.find(PolicyVersion, { order: { id: 'DESC' }, take: 1 });
  return latest;
}
