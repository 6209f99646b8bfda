import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Instance, Solution } from '../matching-engine/index.js';
import { insertAll } from '../platform/database/insert-all.js';
import { Proposal, ProposalMember } from './proposal.entity.js';
import type { Run } from './run.entity.js';
import type { RunReason } from './unplaced-reason.js';
import { UnplacedCandidate } from './unplaced-candidate.entity.js';

/**
 * Writes what a run proposes and whom it leaves without a place. A locked group has its home already.
 * Returns how many proposals came.
 */
export async function storeProposals(
  tx: EntityManager,
  run: Run,
  instance: Instance,
  solution: Solution,
): Promise<number> {
  const locked = new Set(instance.locked.map(({ home }) => home));
  const groups = solution.explanations
    .filter(({ home }) => !locked.has(home))
    .map((group) => ({ ...group, proposalId: randomUUID() }));
  const proposals = groups.map(({ proposalId, home, people, shared, differences }) => ({
    id: proposalId,
    runId: run.id,
    homeId: home,
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
  return proposals.length;
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
