import { ConflictException, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { mustBeReason } from '../candidates/given-reason.js';
import { Clock } from '../platform/clock/clock.js';
import { Round } from '../rounds/round.entity.js';
import { Run } from './run.entity.js';
import { noSuchRun } from './runs.queries.js';

/** Why a run can't be published. */
export const NOT_PUBLISHABLE = [
  'run-not-completed',
  'run-rehearsal',
  'run-published',
  'run-redacted',
  'round-closed',
] as const;
export type NotPublishable = (typeof NOT_PUBLISHABLE)[number];

const MESSAGES: Record<NotPublishable, string> = {
  'run-not-completed': 'Only a completed run has proposals to publish.',
  'run-rehearsal':
    'The run was a rehearsal: people of the round were still choosing. Start a new run once choosing has closed.',
  'run-published': 'This run was published already.',
  'run-redacted': 'Somebody in this run had their data erased. Start a new run.',
  'round-closed': 'The round is closed.',
};

/** A run that becomes the plan of its round; the stage of placements makes drafts of its proposals in the same transaction. */
@Injectable()
export class RunPublication {
  constructor(
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks the round, so that its runs are published one at a time, and the run.
   * @throws NotFoundException; ConflictException by {@link NotPublishable}; BadRequestException for the reason
   */
  async begin(tx: EntityManager, id: string, reason: string): Promise<Run> {
    mustBeReason(reason);
    const found = await tx.findOneBy(Run, { id });
    if (!found) throw noSuchRun();
    const round = await tx.findOneOrFail(Round, { where: { id: found.roundId }, lock: { mode: 'pessimistic_write' } });
    const run = await tx.findOneOrFail(Run, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const problem = whyNot(run, round);
    if (problem) throw new ConflictException({ type: problem, message: MESSAGES[problem] });
    return run;
  }

  async record(
    tx: EntityManager,
    { id, number }: Run,
    { reason, actor, details }: { reason: string; actor: Actor; details: Record<string, unknown> },
  ): Promise<void> {
    const publishedById = actor.kind === 'account' ? actor.id : null;
    await tx.update(Run, { id }, { publishedAt: this.clock.now(), publishedById, publishReason: reason });
    const act = { action: 'matching:published', recordType: 'run', recordId: id, reason };
    await this.audit.record(tx, actor, { ...act, details: { number, ...details } });
  }
}

/** What stands in the way of publishing a run; null: nothing. */
export function whyNot(
  run: Pick<Run, 'status' | 'isRehearsal' | 'publishedAt' | 'redactedAt'>,
  round: Pick<Round, 'status'>,
): NotPublishable | null {
  if (run.status !== 'completed') return 'run-not-completed';
  if (run.isRehearsal) return 'run-rehearsal';
  if (run.publishedAt) return 'run-published';
  if (run.redactedAt) return 'run-redacted';
  return round.status === 'closed' ? 'round-closed' : null;
}
