import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountsService } from '../../accounts/accounts.service.js';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { ImportsService } from '../../platform/imports/imports.service.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { Candidate } from '../candidate.entity.js';
import { lockCandidate } from '../lock-candidate.js';
import { tombstone } from './tombstone.js';

/** A term of `config/retention.json` that was over. */
export type TermThatEnded = 'afterStopping' | 'withoutReaction';

/** Erases everything about a person, for good. docs/privacy.md lists what goes and what stays. */
@Injectable()
export class ErasureService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly accounts: AccountsService,
    private readonly tasks: TasksService,
    private readonly imports: ImportsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly events: DomainEvents,
  ) {}

  /** @throws NotFoundException when there is no such candidate, or they were erased already */
  erase(candidateId: string, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, (tx) => this.eraseIn(tx, candidateId, actor));
  }

  /** The same within a transaction of the caller. @param because of a term, when it was not the person's own wish */
  async eraseIn(tx: EntityManager, candidateId: string, actor: Actor, because?: TermThatEnded): Promise<void> {
    const { accountId } = await lockCandidate(tx, candidateId);
    await deleteWhatIsTheirs(tx, candidateId);
    await this.tasks.forget(tx, 'candidate', candidateId);
    await tx.update(Candidate, candidateId, tombstone(this.clock.now()));
    if (accountId) await this.accounts.eraseIn(tx, accountId);
    // A file that waits to be taken in would bring them back.
    await this.imports.forgetKept(tx, 'candidates');
    const details = because && { because };
    await this.audit.record(tx, actor, {
      action: 'candidates:erased',
      recordType: 'candidate',
      recordId: candidateId,
      ...(details && { details }),
    });
    await this.events.publish(tx, 'candidates:erased', candidateId);
  }
}

/**
 * Deletes what would go with the candidate's row: the foreign keys that cascade say which rows belong to a person, in this
 * stage and in later ones. Rows of the books refuse to go, and stay.
 */
async function deleteWhatIsTheirs(tx: EntityManager, candidateId: string): Promise<void> {
  const keys = await tx.query<{ table: string; column: string }[]>(
    `SELECT key.conrelid::regclass::text AS "table", quote_ident(part.attname) AS "column"
     FROM pg_constraint key JOIN pg_attribute part ON part.attrelid = key.conrelid AND part.attnum = key.conkey[1]
     WHERE key.contype = 'f' AND key.confdeltype = 'c' AND key.confrelid = '"candidate"'::regclass
     ORDER BY 1, 2`,
  );
  for (const { table, column } of keys) await tx.query(`DELETE FROM ${table} WHERE ${column} = $1`, [candidateId]);
}
