import { ConflictException, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Proposal, ProposalMember } from '../../matching/proposal.entity.js';
import { NOT_PUBLISHABLE, RunPublication, type NotPublishable } from '../../matching/run-publication.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertAll } from '../../platform/database/insert-all.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { proposalNumber } from '../../matching/proposal-number.js';
import { UnplacedLetters } from '../letters/unplaced-letters.js';
import { PlacementMoves } from '../placement-moves.js';
import { Placement, PlacementMember } from '../placement.entity.js';
import { UnplacedPeople } from './unplaced-people.js';

/** What a publication did. */
export interface Published {
  /** Placements that came. */
  drafts: number;
  /** Proposals whose home or people another placement holds. */
  skipped: number;
  /** Drafts of an earlier publication of the round that made way. */
  replaced: number;
}

type Members = Map<string, ProposalMember[]>;

/** Makes the result of a run the plan of its round: every proposal becomes a draft that can be looked at, adjusted and sent. */
@Injectable()
export class PublishingService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly runs: RunPublication,
    private readonly moves: PlacementMoves,
    private readonly unplaced: UnplacedPeople,
    private readonly unplacedLetters: UnplacedLetters,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Drafts of the round that were not sent yet make way; what was sent stays.
   * @throws NotFoundException; ConflictException when the run can't be published; BadRequestException without a reason
   */
  publish(runId: string, reason: string, actor: Actor): Promise<Published> {
    const taken = 'One of the homes or people was just placed by a publication of another round. Try again.';
    const conflicts = { placement_one_open_per_home: taken, placement_member_one_open_per_candidate: taken };
    return inTransaction(
      this.dataSource,
      async (tx) => {
        const run = await this.runs.begin(tx, runId, reason);
        const replaced = await this.replaceDrafts(tx, run.roundId, run.number, actor);
        const proposals = await tx.find(Proposal, { where: { runId }, order: { number: 'ASC' } });
        const members = await membersOf(tx, runId);
        const free = await withoutTaken(tx, proposals, members);
        await this.draft(tx, free, members, actor);
        await this.unplaced.tell(tx, run, actor);
        await this.unplacedLetters.ofRun(tx, run);
        const done = { drafts: free.length, skipped: proposals.length - free.length, replaced };
        await this.runs.record(tx, run, { reason, actor, details: { ...done } });
        return done;
      },
      conflicts,
    );
  }

  private async replaceDrafts(tx: EntityManager, roundId: string, number: number, actor: Actor): Promise<number> {
    const drafts = await tx.find(Placement, {
      select: { id: true },
      where: { status: 'draft', proposal: { run: { roundId } } },
    });
    const reason = `R-${number}`;
    await this.moves.moveAll(
      tx,
      drafts.map(({ id }) => id),
      { verb: 'withdraw', actor, reason, details: { replacedBy: reason } },
    );
    return drafts.length;
  }

  private async draft(tx: EntityManager, proposals: Proposal[], members: Members, actor: Actor): Promise<void> {
    const movedById = actor.kind === 'account' ? actor.id : null;
    const rows = proposals.map(({ id, homeId, lowestSatisfaction, explanation }) =>
      tx.create(Placement, {
        proposalId: id,
        homeId,
        status: 'draft',
        statusSince: this.clock.now(),
        movedById,
        lowestSatisfaction,
        explanation,
      }),
    );
    const placements = await tx.save(rows);
    await insertAll(
      tx,
      PlacementMember,
      placements.flatMap((placement) =>
        (members.get(placement.proposalId) ?? []).map(({ candidateId, satisfaction, parts }) => ({
          placementId: placement.id,
          candidateId,
          open: true,
          satisfaction,
          parts,
        })),
      ),
    );
    const entries = placements.map(({ id }, index) => ({
      action: 'placements:draft',
      recordType: 'placement',
      recordId: id,
      details: { number: proposalNumber(proposals[index]!.number) },
    }));
    await this.audit.recordAll(tx, actor, entries);
  }
}

async function membersOf(tx: EntityManager, runId: string): Promise<Members> {
  const members: Members = new Map();
  for (const member of await tx.findBy(ProposalMember, { runId }))
    members.set(member.proposalId, [...(members.get(member.proposalId) ?? []), member]);
  return members;
}

/** Those whose home and people no open placement holds. */
async function withoutTaken(tx: EntityManager, proposals: Proposal[], members: Members): Promise<Proposal[]> {
  const held = await tx.query<{ homeId: string; candidateId: string }[]>(
    `SELECT placement."homeId", member."candidateId" FROM "placement_member" member
     JOIN "placement" placement ON placement."id" = member."placementId" WHERE member."open"`,
  );
  const taken = new Set(held.flatMap(({ homeId, candidateId }) => [homeId, candidateId]));
  return proposals.filter(
    ({ id, homeId }) =>
      !taken.has(homeId) && !(members.get(id) ?? []).some(({ candidateId }) => taken.has(candidateId)),
  );
}

/** What a refusal to publish is called; null for another error. */
export function refusalOf(error: unknown): NotPublishable | 'changed-meanwhile' | null {
  if (!(error instanceof ConflictException)) return null;
  const { type } = error.getResponse() as { type?: string };
  return NOT_PUBLISHABLE.find((known) => known === type) ?? 'changed-meanwhile';
}
