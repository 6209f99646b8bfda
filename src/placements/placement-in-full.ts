import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Vocabulary } from '../candidates/vocabulary.js';
import { mutualChoices, type MutualChoices } from '../matching/mutual-choices.js';
import { PeopleInProposals, type PersonInProposal } from '../matching/person-in-proposal.js';
import { policyWith, type Weights } from '../matching/scenarios/scenario.js';
import { Policy, type FourEyes } from '../platform/config/policy.js';
import { PlacementFiles, type PlacementFile } from './file/placement-files.js';
import { GroupNow } from './group-now.js';
import { HandoverQueries, type HandoverView } from './handover/handover.queries.js';
import type { OfferQuestion } from './my-offer/offer-question.entity.js';
import { OfferQuestions } from './my-offer/offer-questions.service.js';
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
  handover: HandoverView;
  /** What a decision rests on; null when it ended before anybody decided. */
  file: PlacementFile | null;
  fourEyes: FourEyes;
  questions: OfferQuestion[];
  weights: Weights;
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
    private readonly files: PlacementFiles,
    private readonly handovers: HandoverQueries,
    private readonly questions: OfferQuestions,
    private readonly letters: LettersQueries,
    private readonly policy: Policy,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** @throws NotFoundException */
  async load(id: string): Promise<PlacementInFull> {
    const { manager } = this.dataSource;
    const { placement, members } = await this.placements.one(id);
    const { home, proposal } = placement;
    const { roundId, policyChanges } = proposal.run;
    const group = { placement, home, members, roundId, runId: proposal.runId, policyChanges };
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
      handover: await this.handovers.of(placement),
      file: await this.files.of(manager, group),
      fourEyes: this.policy.placements.fourEyes,
      questions: await this.questions.of(id),
      weights: policyWith(this.policy.matching, policyChanges),
      vocabulary: this.vocabulary,
    };
  }
}
