import { Injectable, NotFoundException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { mustBeReason } from '../candidates/given-reason.js';
import { CorridorActivities } from '../choosing/meetings/corridor/corridor-activities.js';
import { Home } from '../homes/home.entity.js';
import { Location } from '../homes/location.entity.js';
import { proposalNumber } from '../matching/proposal-number.js';
import { Proposal } from '../matching/proposal.entity.js';
import { Run } from '../matching/run.entity.js';
import type { PolicyChanges } from '../matching/scenarios/scenario.js';
import { Clock } from '../platform/clock/clock.js';
import { TasksService, type NewTask } from '../tasks/tasks.service.js';
import { DecisionLetters } from './letters/decision-letters.js';
import { PlacementConflict } from './placement-conflict.js';
import { closeHandoverTasks } from './handover/handover-tasks.js';
import { Placement, PlacementMember } from './placement.entity.js';
import {
  isHoused,
  isOpen,
  nextStatus,
  PLACEMENT_TRANSITIONS,
  type PlacementStatus,
  type PlacementVerb,
} from './placement-states.js';
import { UnplacedPeople } from './publishing/unplaced-people.js';

/** A placement that nobody else can change until the transaction ends. */
export interface LockedPlacement {
  placement: Placement;
  home: Home;
  members: PlacementMember[];
  /** Number of its proposal. */
  number: number;
  runId: string;
  roundId: string;
  /** Of its run, which may be a scenario. */
  policyChanges: PolicyChanges;
}

export interface Move {
  verb: PlacementVerb;
  actor: Actor;
  reason?: string | null;
  /** For the audit trail; no personal data. */
  details?: Record<string, unknown>;
  /** More columns that change with the status. */
  change?: Partial<Placement>;
}

/** The one place where a placement changes its status: by the transition table, with its audit entry and what follows from it. */
@Injectable()
export class PlacementMoves {
  constructor(
    private readonly audit: AuditService,
    private readonly corridors: CorridorActivities,
    private readonly tasks: TasksService,
    private readonly unplaced: UnplacedPeople,
    private readonly letters: DecisionLetters,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks, in this order, the home (no import changes it meanwhile), its location (its mix changes by one decision at a
   * time) and the placement. The same order for everybody: whoever comes second waits, and then sees what the first one did.
   * @throws NotFoundException
   */
  async lock(tx: EntityManager, id: string): Promise<LockedPlacement> {
    const found = await tx.findOneBy(Placement, { id });
    if (!found) throw noSuchPlacement();
    const home = await tx.findOneOrFail(Home, { where: { id: found.homeId }, lock: { mode: 'pessimistic_read' } });
    await tx.findOneOrFail(Location, { where: { id: home.locationId }, lock: { mode: 'for_no_key_update' } });
    const placement = await tx.findOneOrFail(Placement, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const members = await tx.find(PlacementMember, {
      where: { placementId: id },
      relations: { candidate: true },
      order: { candidateId: 'ASC' },
    });
    const { number, runId } = await tx.findOneByOrFail(Proposal, { id: placement.proposalId });
    const { roundId, policyChanges } = await tx.findOneByOrFail(Run, { id: runId });
    return { placement, home, members, number, runId, roundId, policyChanges };
  }

  /**
   * @throws PlacementConflict when the verb does not follow on the status
   * @throws BadRequestException without a reason that is needed, or with a citizen service number in it
   */
  async move(tx: EntityManager, locked: LockedPlacement, move: Move): Promise<void> {
    const { placement, members, number } = locked;
    const { verb, actor, reason = null, details = {}, change = {} } = move;
    const before = placement.status;
    const status = nextStatus(verb, before);
    if (!status) throw new PlacementConflict({ type: 'placement-status', status: before });
    checkReason(verb, reason);
    const movedById = actor.kind === 'account' && actor.role !== 'candidate' ? actor.id : null;
    Object.assign(placement, change, { status, statusSince: this.clock.now(), movedById, reason });
    await tx.save(placement);
    const frees = isOpen(before) && !isOpen(status);
    if (frees) await tx.update(PlacementMember, { placementId: placement.id }, { open: false });
    await this.audit.record(tx, actor, {
      action: `placements:${status}`,
      recordType: 'placement',
      recordId: placement.id,
      reason,
      details: { number: proposalNumber(number), from: before, ...(frees && { frees: members.length }), ...details },
    });
    await this.follow(tx, locked, before, actor);
  }

  /** What follows for the corridor, for whom a task waits, and who gets a letter. */
  private async follow(
    tx: EntityManager,
    locked: LockedPlacement,
    before: PlacementStatus,
    actor: Actor,
  ): Promise<void> {
    const { placement, home, members } = locked;
    const ids = members.map(({ candidateId }) => candidateId);
    const [wasHoused, housed] = [isHoused(before), isHoused(placement.status)];
    if (!wasHoused && housed) await this.corridors.propose(tx, home, ids, actor);
    if (wasHoused && !housed) await this.corridors.takeBack(tx, home, ids, actor);
    await this.keepTasks(tx, locked, before, actor);
    await this.letters.ofMove(tx, locked, before, actor);
  }

  /** When all have said yes staff are asked to decide; what does not matter any more is closed. */
  private async keepTasks(
    tx: EntityManager,
    { placement, members }: LockedPlacement,
    before: PlacementStatus,
    actor: Actor,
  ): Promise<void> {
    const { id, status } = placement;
    const ids = members.map(({ candidateId }) => candidateId);
    const task = { kind: 'placement-to-approve', recordType: 'placement', recordId: id } as const;
    if (status === 'accepted') {
      await this.tasks.open(tx, { ...task, role: 'allocator' }, actor);
      await this.unplaced.close(tx, ids, actor);
    } else await this.tasks.close(tx, task.kind, task.recordType, task.recordId, actor);
    if (status === 'approved') await this.tasks.open(tx, agreementTask(id, members), actor);
    if (before === 'approved') await this.tasks.close(tx, 'agreement-due', 'placement', id, actor);
    if (isHoused(before)) await closeHandoverTasks(this.tasks, tx, placement, actor);
    if (!isOpen(status)) for (const one of ids) await this.tasks.close(tx, 'offer-meeting', 'candidate', one, actor);
  }

  /** Of several placements, one after the other in the order of their ids, so that nobody waits for each other. */
  async moveAll(tx: EntityManager, ids: readonly string[], move: Move): Promise<void> {
    for (const id of [...ids].sort()) await this.move(tx, await this.lock(tx, id), move);
  }
}

/** For the supervisor of one of them, or for all supervisors. */
const agreementTask = (recordId: string, members: readonly PlacementMember[]): NewTask => ({
  kind: 'agreement-due',
  recordType: 'placement',
  recordId,
  role: 'supervisor',
  assigneeId: members.find(({ candidate }) => candidate.supervisorId)?.candidate.supervisorId ?? null,
});

export const noSuchPlacement = () =>
  new NotFoundException({ type: 'placement-not-found', message: 'There is no such placement.' });

function checkReason(verb: PlacementVerb, reason: string | null): void {
  if (reason || PLACEMENT_TRANSITIONS[verb].needsReason) mustBeReason(reason);
}
