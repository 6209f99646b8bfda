import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Vocabulary } from '../candidates/vocabulary.js';
import { mutualChoices, type MutualChoices } from '../matching/mutual-choices.js';
import { PeopleInProposals, type PersonInProposal } from '../matching/person-in-proposal.js';
import { Policy, type MatchingPolicy } from '../platform/config/policy.js';
import { GroupNow } from './group-now.js';
import type { WrittenLetter } from './letters/letter.entity.js';
import { LettersQueries } from './letters/letters.queries.js';
import { MixQueries, type PlaceMix } from './mix.queries.js';
import { PlacementHistory, type PastStep } from './placement-history.js';
import { isOpen } from './placement-states.js';
import { PlacementsQueries, type PlacementWithPeople } from './placements.queries.js';

/** Everything that staff see of one placement. */
export interface PlacementInFull extends PlacementWithPeople {
  people: PersonInProposal[];
  choices: MutualChoices;
  mix: PlaceMix[];
  /** False when it is open, and home, people or choices changed in a way that breaks a limit. */
  fits: boolean;
  history: PastStep[];
  letters: WrittenLetter[];
  weights: MatchingPolicy;
  vocabulary: Vocabulary;
}

@Injectable()
export class PlacementsInFull {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly placements: PlacementsQueries,
    private readonly groups: GroupNow,
    private readonly people: PeopleInProposals,
    private readonly mix: MixQueries,
    private readonly history: PlacementHistory,
    private readonly letters: LettersQueries,
    private readonly policy: Policy,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** @throws NotFoundException */
  async load(id: string): Promise<PlacementInFull> {
    const { manager } = this.dataSource;
    const { placement, members } = await this.placements.one(id);
    const { home, proposal } = placement;
    const group = { placement, home, members, roundId: proposal.run.roundId };
    const { violations } = isOpen(placement.status) ? await this.groups.check(manager, group) : { violations: [] };
    return {
      placement,
      members,
      people: this.people.of({ home, members }),
      choices: mutualChoices(members),
      mix: await this.mix.around(manager, group),
      fits: violations.length === 0,
      history: await this.history.of(id),
      letters: await this.letters.ofPlacement(id),
      weights: this.policy.matching,
      vocabulary: this.vocabulary,
    };
  }
}
