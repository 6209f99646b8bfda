import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { estimateSharing } from '../../candidates/affordability/estimate-sharing.js';
import { ageOn } from '../../candidates/calendar.js';
import { CandidateLocation } from '../../candidates/candidate.entity.js';
import type { CheckedGroup } from '../../matching/group-checks.js';
import { ProposalMember } from '../../matching/proposal.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { DutchRules } from '../../platform/config/dutch-rules.js';
import { policyWith } from '../../matching/scenarios/scenario.js';
import { Policy } from '../../platform/config/policy.js';
import { GroupNow } from '../group-now.js';
import { departsFromMix, MixQueries } from '../mix.queries.js';
import type { LockedPlacement } from '../placement-moves.js';
import type { PlacementMember } from '../placement.entity.js';
import type { DecisionFile, PersonMoney } from './decision-file.js';
import { fileChecks, type FileCheck } from './file-checks.js';

/** A placement with its home and people, wherever it stands. */
export type FiledPlacement = Pick<
  LockedPlacement,
  'placement' | 'home' | 'members' | 'roundId' | 'runId' | 'policyChanges'
>;

/** Makes the file on which a decision rests, by the data of now. */
@Injectable()
export class DecisionFiles {
  constructor(
    private readonly groups: GroupNow,
    private readonly mix: MixQueries,
    private readonly rules: DutchRules,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  async make(tx: EntityManager, filed: FiledPlacement): Promise<DecisionFile> {
    const { home, members, placement } = filed;
    const mix = await this.mix.around(tx, filed);
    return {
      asOf: this.clock.now().toISOString(),
      policyVersion: this.policy.version,
      checks: await this.checks(tx, filed, await this.groups.check(tx, filed)),
      mix,
      departsFromMix: departsFromMix(mix),
      tenancyForm: home.tenancyForm,
      money: members.flatMap((member) => this.money(member, filed)),
      answers: members.map(({ candidateId, answer, answeredAt, answeredById }) => ({
        candidateId,
        answer,
        answeredAt: answeredAt?.toISOString() ?? null,
        byStaff: answeredById !== null,
      })),
      departure: await departureOf(tx, placement.proposalId, members),
    };
  }

  private async checks(
    tx: EntityManager,
    { home, members, policyChanges }: FiledPlacement,
    { violations, explanation }: CheckedGroup,
  ): Promise<FileCheck[]> {
    const ranks = await ranksOf(tx, home.locationId, members);
    const satisfaction = new Map(explanation?.people.map((person) => [person.candidate, person.satisfaction]));
    const people = members.map(({ candidateId, candidate }) => ({
      ...candidate,
      candidateId,
      locationRank: ranks.get(candidateId) ?? null,
      satisfaction: satisfaction.get(candidateId) ?? null,
    }));
    const { minimumSatisfaction } = policyWith(this.policy.matching, policyChanges);
    return fileChecks({ home, people, violations, minimumSatisfaction });
  }

  private money({ candidateId, candidate }: PlacementMember, { home, members }: FiledPlacement): PersonMoney[] {
    if (candidate.erasedAt) return [];
    const today = this.clock.today();
    const { rentPerPerson, tenancyForm } = home;
    const question = { age: ageOn(candidate.birthDate, today), rentPerPerson, people: members.length };
    return [{ candidateId, ...estimateSharing(question, this.rules.rulesOn(today))[tenancyForm] }];
  }
}

/** Which wish the location of the home is for each of them, from 0. */
async function ranksOf(
  tx: EntityManager,
  locationId: string,
  members: readonly PlacementMember[],
): Promise<Map<string, number>> {
  const wishes = await tx.findBy(
    CandidateLocation,
    members.map(({ candidateId }) => ({ candidateId, locationId })),
  );
  return new Map(wishes.map(({ candidateId, rank }) => [candidateId, rank]));
}

/** How the group differs from what the run proposed. */
async function departureOf(
  tx: EntityManager,
  proposalId: string,
  members: readonly PlacementMember[],
): Promise<DecisionFile['departure']> {
  const proposed = (await tx.findBy(ProposalMember, { proposalId })).map(({ candidateId }) => candidateId);
  const now = members.map(({ candidateId }) => candidateId);
  return {
    came: now.filter((id) => !proposed.includes(id)),
    left: proposed.filter((id) => !now.includes(id)),
  };
}
