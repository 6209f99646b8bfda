import { ConflictException, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { NewsService } from '../../choosing/news/news.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { PlacementConflict } from '../placement-conflict.js';
import { PlacementMoves, type LockedPlacement } from '../placement-moves.js';
import { isHoused } from '../placement-states.js';
import { Handover } from './handover.entity.js';
import { isSameKey, keyFaults, keyOf, type KeyAppointment, type KeyDraft } from './key-appointment.js';
import { LeaseContexts } from './lease-contexts.js';
import { leaseFaults, leaseOf, type Lease, type LeaseDraft } from './lease-rules.js';
import { LEASE_TASK, OVERDUE_TASK } from './handover-tasks.js';
import type { HandoverFault } from './handover-faults.js';
import { WrongHandover } from './wrong-handover.js';

/** What staff fill in. */
export interface HandoverDraft extends LeaseDraft {
  /** The revision that it changes; 0 when nothing was planned yet. */
  revision: number;
  /** Null: none (any more). Left out: it stays as it is. */
  key?: KeyDraft | null;
}

/** Plans when and how the people of an approved placement get their home. */
@Injectable()
export class HandoverService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly moves: PlacementMoves,
    private readonly contexts: LeaseContexts,
    private readonly news: NewsService,
    private readonly tasks: TasksService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Plans it, or changes the plan: until the key is given all of it, later the lease. Residents hear of a new or changed
   * appointment.
   * @param typing faults of the form that a draft can't hold
   * @throws WrongHandover with all that is wrong; PlacementConflict when the placement is not approved, or is over
   * @throws ConflictException when somebody else changed it meanwhile
   */
  plan(id: string, draft: HandoverDraft, actor: Actor, typing: readonly HandoverFault[] = []): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const locked = await this.moves.lock(tx, id);
      const { status } = locked.placement;
      if (!isHoused(status)) throw new PlacementConflict({ type: 'placement-status', status });
      const before = await tx.findOneBy(Handover, { placementId: id });
      if ((before?.revision ?? 0) !== draft.revision) throw changedMeanwhile();
      const context = this.contexts.of(locked);
      const key = draft.key === undefined ? keyOf(before) : (draft.key ?? NO_KEY);
      const limits = { now: this.clock.now(), isGiven: status === 'handedOver' };
      const faults = [...leaseFaults(draft, context), ...keyFaults(key ?? NO_KEY, keyOf(before), limits)];
      // A moment that could not be read is told once, as the form tells it.
      const isRead = typing.length === 0;
      const all = [...faults.filter(({ field }) => isRead || field !== 'keyDay'), ...typing];
      if (all.length > 0) throw new WrongHandover(all);
      await this.write(tx, locked, { before, lease: leaseOf(draft, context), key: whole(key) }, actor);
    });
  }

  private async write(
    tx: EntityManager,
    { placement, home, members }: LockedPlacement,
    { before, lease, key }: { before: Handover | null; lease: Lease; key: KeyAppointment | null },
    actor: Actor,
  ): Promise<void> {
    const { startsOn, signedOn, leaseType, endsOn } = lease;
    const movesKey = !isSameKey(keyOf(before), key);
    await tx.save(Handover, {
      ...(before ?? { placementId: placement.id, tenancyForm: home.tenancyForm }),
      ...{ startsOn, signedOn, leaseType, endsOn },
      revision: (before?.revision ?? 0) + 1,
      ...(movesKey && {
        keyAt: key?.at ?? null,
        keyPlace: key?.place ?? null,
        keySequence: before?.keyChangedAt ? before.keySequence + 1 : 0,
        keyChangedAt: this.clock.now(),
      }),
      ...(before?.startsOn !== startsOn && { overdueToldAt: null }),
      ...(before?.endsOn !== endsOn && { remindedDaysBefore: null }),
    });
    // The day that these were about has changed.
    if (before && before.startsOn !== startsOn)
      await this.tasks.close(tx, OVERDUE_TASK, 'placement', placement.id, actor);
    if (before && before.endsOn !== endsOn) await this.tasks.close(tx, LEASE_TASK, 'placement', placement.id, actor);
    await this.audit.record(tx, actor, {
      action: 'placements:handover-planned',
      recordType: 'placement',
      recordId: placement.id,
      details: { startsOn, signedOn, leaseType, endsOn, keyAppointment: key?.at.toISOString() ?? null },
    });
    const candidateIds = members.map(({ candidateId }) => candidateId);
    if (movesKey) await this.news.tell(tx, { candidateIds, kind: 'keyAppointment' });
  }
}

const NO_KEY: KeyDraft = { at: null, place: null };

/** A draft without faults has both or neither. */
const whole = (key: KeyDraft | null): KeyAppointment | null =>
  key?.at && key.place ? { at: key.at, place: key.place } : null;

const changedMeanwhile = () =>
  new ConflictException({
    type: 'handover-changed',
    message: 'Somebody else changed this handover meanwhile. Read it again, and change what is there now.',
  });
