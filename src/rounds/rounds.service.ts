import { Injectable } from '@nestjs/common';
import { Any, DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { AnswersLock } from '../candidates/answers-lock.js';
import { Candidate, CandidateLocation, takesPartSql } from '../candidates/candidate.entity.js';
import type { TargetGroup } from '../candidates/candidate-answers.js';
import { Location } from '../homes/location.entity.js';
import { Clock } from '../platform/clock/clock.js';
import { insertAll } from '../platform/database/insert-all.js';
import { inTransaction } from '../platform/database/transaction.js';
import type { FieldProblem } from '../platform/http/problem.js';
import { invalid } from '../platform/http/validation.js';
import { candidatesOfNoOtherLock, ONE_LOCK_AT_A_TIME } from './answers-of-rounds.js';
import { lockOpenRound, noSuchRound } from './open-round.js';
import { dayFaults, dayProblems } from './phases/phase-days.js';
import { daysOf, NO_DAYS, type PhaseDays, ROUND_PHASES } from './phases/round-phases.js';
import { RoundPhases } from './phases/round-phases.service.js';
import { RoundTasks } from './phases/round-tasks.js';
import { Round, RoundCandidate, RoundLocation } from './round.entity.js';

/** A new round. Without a day of their own its phases are moved on by hand; without `choosingClosesOn` it waits for no choices. */
export interface RoundPlan extends Partial<PhaseDays> {
  name: string;
  /** ISO day */
  startsOn: string;
  locationIds: string[];
  /** `all`, or a target group: everybody, or everybody of that group, who chose one of the locations. */
  candidates: 'all' | TargetGroup | string[];
}

/** The verbs of a round. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly answers: AnswersLock,
    private readonly phases: RoundPhases,
    private readonly tasks: RoundTasks,
    private readonly clock: Clock,
  ) {}

  /** @throws BadRequestException for an unknown location or candidate, or wrong days of its phases; ConflictException when the name is taken */
  async open(plan: RoundPlan, actor: Actor): Promise<Round> {
    const conflicts = { round_name: `There is a round named "${plan.name}" already. Choose another name.` };
    return inTransaction(
      this.dataSource,
      async (tx) => {
        const candidateIds = await candidatesOf(tx, plan);
        const { name, startsOn } = plan;
        const days = daysOf(plan);
        const today = this.clock.today();
        const problems = dayProblems(dayFaults(days, today, { phase: ROUND_PHASES[0], days: NO_DAYS }), today);
        problems.push(...(await referenceProblems(tx, { ...plan, candidateIds })));
        if (problems.length > 0) throw invalid(problems);
        const round = await tx.save(
          tx.create(Round, { name, startsOn, ...days, status: 'open', phase: ROUND_PHASES[0] }),
        );
        await insertAll(
          tx,
          RoundLocation,
          plan.locationIds.map((locationId) => ({ roundId: round.id, locationId })),
        );
        await insertAll(
          tx,
          RoundCandidate,
          candidateIds.map((candidateId) => ({ roundId: round.id, candidateId })),
        );
        const given = Object.fromEntries(Object.entries(days).filter(([, day]) => day !== null));
        const details = { startsOn, ...given, locations: plan.locationIds.length, candidates: candidateIds.length };
        await this.audit.record(tx, actor, {
          action: 'rounds:opened',
          recordType: 'round',
          recordId: round.id,
          details,
        });
        await this.phases.keepUp(tx, round);
        return round;
      },
      conflicts,
    );
  }

  /** A closed round starts no more runs, in whatever phase it was. @throws ConflictException when it is closed already */
  async close(id: string, actor: Actor): Promise<void> {
    await inTransaction(this.dataSource, async (tx) => {
      await tx.query(ONE_LOCK_AT_A_TIME);
      const round = await lockOpenRound(tx, id);
      await tx.update(Round, { id }, { status: 'closed', answersLockedAt: null });
      if (round.answersLockedAt) await this.answers.release(tx, await candidatesOfNoOtherLock(tx, id));
      await this.tasks.close(tx, id);
      await this.audit.record(tx, actor, {
        action: 'rounds:closed',
        recordType: 'round',
        recordId: id,
        details: { phase: round.phase },
      });
    });
  }

  /** Nobody in the round can change their answers any more. Again changes nothing. @throws ConflictException when it is closed */
  async lockAnswers(id: string, actor: Actor): Promise<void> {
    await inTransaction(this.dataSource, async (tx) => {
      await tx.query(ONE_LOCK_AT_A_TIME);
      const round = await lockOpenRound(tx, id);
      if (round.answersLockedAt) return;
      await tx.update(Round, { id }, { answersLockedAt: this.clock.now() });
      await this.answers.lock(tx, (await this.plan(tx, id)).candidateIds);
      await this.audit.record(tx, actor, { action: 'rounds:answers-locked', recordType: 'round', recordId: id });
    });
  }

  /** They can again, but for those in another round that is locked. @throws ConflictException when it is closed */
  async unlockAnswers(id: string, actor: Actor): Promise<void> {
    await inTransaction(this.dataSource, async (tx) => {
      await tx.query(ONE_LOCK_AT_A_TIME);
      const round = await lockOpenRound(tx, id);
      if (!round.answersLockedAt) return;
      await tx.update(Round, { id }, { answersLockedAt: null });
      await this.answers.release(tx, await candidatesOfNoOtherLock(tx, id));
      await this.audit.record(tx, actor, { action: 'rounds:answers-unlocked', recordType: 'round', recordId: id });
    });
  }

  /** Who and what takes part, in no particular order. */
  async plan(tx: EntityManager, id: string): Promise<{ round: Round; locationIds: string[]; candidateIds: string[] }> {
    const round = await tx.findOneBy(Round, { id });
    if (!round) throw noSuchRound();
    const locations = await tx.findBy(RoundLocation, { roundId: id });
    const candidates = await tx.findBy(RoundCandidate, { roundId: id });
    return {
      round,
      locationIds: locations.map(({ locationId }) => locationId),
      candidateIds: candidates.map(({ candidateId }) => candidateId),
    };
  }
}

async function candidatesOf(tx: EntityManager, { candidates, locationIds }: RoundPlan): Promise<string[]> {
  if (Array.isArray(candidates)) return candidates;
  const query = tx
    .createQueryBuilder(CandidateLocation, 'wish')
    .select('DISTINCT wish.candidateId', 'id')
    .innerJoin('wish.candidate', 'candidate')
    .where(`wish.locationId = ANY(:locationIds) AND ${takesPartSql('candidate')}`, { locationIds });
  if (candidates !== 'all') query.andWhere('candidate.targetGroup = :candidates', { candidates });
  return (await query.getRawMany<{ id: string }>()).map(({ id }) => id);
}

async function referenceProblems(
  tx: EntityManager,
  plan: { locationIds: string[]; candidateIds: string[] },
): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const check = (field: string, ids: string[], known: { id: string }[]) => {
    const found = new Set(known.map(({ id }) => id));
    const missing = ids.filter((id) => !found.has(id));
    const more = missing.length > 5 ? ` and ${missing.length - 5} more` : '';
    if (missing.length > 0)
      problems.push({ field, message: `not known, or taking no part: ${missing.slice(0, 5).join(', ')}${more}` });
  };
  const select = { id: true } as const;
  check('locationIds', plan.locationIds, await tx.find(Location, { select, where: { id: Any(plan.locationIds) } }));
  const takingPart = tx
    .createQueryBuilder(Candidate, 'candidate')
    .select('candidate.id', 'id')
    .where(`candidate.id = ANY(:ids) AND ${takesPartSql('candidate')}`, { ids: plan.candidateIds });
  check('candidateIds', plan.candidateIds, await takingPart.getRawMany<{ id: string }>());
  if (plan.candidateIds.length === 0) {
    problems.push({
      field: 'locationIds',
      message: 'nobody chose one of these locations: there is no candidate to match',
    });
  }
  return problems;
}
