import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Vocabulary } from '../candidates/vocabulary.js';
import { PeopleInProposals, type PersonInProposal } from '../matching/person-in-proposal.js';
import type { Proposal } from '../matching/proposal.entity.js';
import { ProposalsQueries, type ProposalWithPeople } from '../matching/proposals.queries.js';
import { ProposalsService } from '../matching/proposals.service.js';
import { Policy, type MatchingPolicy } from '../platform/config/policy.js';
import { DecisionHistory, type PastDecision } from './decision-history.js';
import { MixQueries, type PlaceMix } from './mix.queries.js';
import { holderOf } from './taken.js';

/** Everything that staff see of one proposal. */
export interface ProposalInFull {
  proposal: ProposalWithPeople;
  people: PersonInProposal[];
  mix: PlaceMix[];
  /** False when home, people or choices changed since the run in a way that breaks a limit. */
  fits: boolean;
  /** Numbers of the open proposals that an approval would end. */
  rivals: number[];
  /** The approved proposal that has the home or one of the people. */
  holder: Proposal | null;
  history: PastDecision[];
  /** Open proposals that wait altogether. */
  waiting: number;
  weights: MatchingPolicy;
  vocabulary: Vocabulary;
}

@Injectable()
export class ProposalToDecide {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly proposals: ProposalsQueries,
    private readonly verbs: ProposalsService,
    private readonly people: PeopleInProposals,
    private readonly mix: MixQueries,
    private readonly history: DecisionHistory,
    private readonly policy: Policy,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** @throws NotFoundException */
  async load(id: string): Promise<ProposalInFull> {
    const { manager } = this.dataSource;
    const proposal = await this.proposals.one(id);
    const [mix, fits, rivals, holder, history, waiting] = await Promise.all([
      this.mix.around(manager, proposal),
      this.verbs.stillFits(manager, proposal),
      this.proposals.numbersOfRivals(proposal),
      holderOf(manager, proposal),
      this.history.of(id),
      this.proposals.waiting(),
    ]);
    return {
      proposal,
      people: this.people.of(proposal),
      mix,
      fits,
      rivals,
      holder,
      history,
      waiting: waiting.count,
      weights: this.policy.matching,
      vocabulary: this.vocabulary,
    };
  }
}
