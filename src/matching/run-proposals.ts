import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Instance, Solution } from '../matching-engine/index.js';
import { insertAll } from '../platform/database/insert-all.js';
import { Proposal, ProposalMember } from './proposal.entity.js';
import type { Run } from './run.entity.js';
import type { RunReason } from './unplaced-reason.js';
import { UnplacedCandidate } from './unplaced-candidate.entity.js';

/**
 * Writes what a run proposes and whom it leaves without a place; open proposals of earlier runs of the round are superseded.
 * A rehearsal leaves those of real runs alone. A locked group has its approved proposal already. Returns how many proposals came and went.
 */
export async function storeProposals(
  tx: EntityManager,
  run: Run,
  instance: Instance,
  solution: Solution,
): Promise<{ proposals: number; superseded: number }> {
  const superseded = await supersedeEarlier(tx, run);
  const locked = new Set(instance.locked.map(({ home }) => home));
  const taken = await takenSince(tx, locked);
  const groups = solution.explanations
    .filter(({ home }) => !locked.has(home))
    .map((group) => ({ ...group, proposalId: randomUUID() }));
  const proposals = groups.map(({ proposalId, home, people, shared, differences }) => ({
    id: proposalId,
    runId: run.id,
    homeId: home,
    // An approval that came while this run was at work goes first.
    status: taken.has(home) || people.some(({ candidate }) => taken.has(candidate)) ? 'superseded' : 'open',
    lowestSatisfaction: Math.min(...people.map(({ satisfaction }) => satisfaction)),
    explanation: { shared, differences },
  }));
  await insertAll(tx, Proposal, proposals);
  const members = groups.flatMap(({ proposalId, people }) =>
    people.map(({ candidate, satisfaction, parts }) => ({
      proposalId,
      candidateId: candidate,
      runId: run.id,
      satisfaction,
      parts,
    })),
  );
  await insertAll(tx, ProposalMember, members);
  const unplaced = solution.unplaced.map(({ candidate, reasons, advice }) => ({
    runId: run.id,
    candidateId: candidate,
    reasons,
    advice,
  }));
  await insertAll(tx, UnplacedCandidate, unplaced);
  return { proposals: proposals.length, superseded };
}

/** People who would be split from their house group take no part, and have no place before the run is solved. */
export async function storeLeftOut(tx: EntityManager, runId: string, candidateIds: readonly string[]): Promise<void> {
  const reasons: RunReason[] = [{ code: 'houseGroupNotInRound' }];
  await insertAll(
    tx,
    UnplacedCandidate,
    candidateIds.map((candidateId) => ({ runId, candidateId, reasons, advice: null })),
  );
}

/** Locks them by id, as a decision does: whoever locked in another order and a decision would wait for each other. */
async function supersedeEarlier(tx: EntityManager, { id, roundId, isRehearsal }: Run): Promise<number> {
  const [, count] = await tx.query<[unknown[], number]>(
    `WITH earlier AS (
       SELECT "id" FROM "proposal"
       WHERE "status" = 'open' AND "runId" IN (
         SELECT "id" FROM "run" WHERE "roundId" = $1 AND "id" <> $2 AND ("isRehearsal" OR NOT $3))
       ORDER BY "id" FOR NO KEY UPDATE)
     UPDATE "proposal" SET "status" = 'superseded' FROM earlier
     WHERE "proposal"."id" = earlier."id" AND "proposal"."status" = 'open'`,
    [roundId, id, isRehearsal],
  );
  return count;
}

/** Homes and people of approved proposals, but for the groups that were locked in this run. */
async function takenSince(tx: EntityManager, locked: ReadonlySet<string>): Promise<Set<string>> {
  const rows = await tx.query<{ homeId: string; candidateId: string }[]>(
    `SELECT p."homeId", m."candidateId" FROM "proposal" p JOIN "proposal_member" m ON m."proposalId" = p."id"
     WHERE p."status" = 'approved'`,
  );
  return new Set(
    rows.filter(({ homeId }) => !locked.has(homeId)).flatMap(({ homeId, candidateId }) => [homeId, candidateId]),
  );
}
