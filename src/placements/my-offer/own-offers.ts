import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, Not, IsNull } from 'typeorm';
import type { SharingEstimateProps } from '../../candidates/affordability/estimate.js';
import { ageOn } from '../../candidates/calendar.js';
import type { Candidate } from '../../candidates/candidate.entity.js';
import { publicPeople } from '../../candidates/profile/public-people.js';
import { PublicProfile } from '../../candidates/profile/public-profile.entity.js';
import type { PublicView } from '../../candidates/profile/public-view.js';
import { FactsReader } from '../../choosing/suggestions/facts-reader.js';
import type { FitFacts } from '../../choosing/suggestions/facts-between.js';
import { Clock } from '../../platform/clock/clock.js';
import { DutchRules } from '../../platform/config/dutch-rules.js';
import { Placement, PlacementMember } from '../placement.entity.js';
import type { OfferQuestion } from './offer-question.entity.js';
import { OfferQuestions } from './offer-questions.service.js';
import { isGoingOn, standingOf, type OfferStanding } from './offer-standing.js';
import { StayTogetherService, type Staying } from './staying-together.service.js';
import { whoStays } from './who-stays.js';

/** Somebody whom one would live with. */
export interface Housemate {
  person: PublicView;
  facts: FitFacts;
}

/** An offer as one of its people sees it: nothing of it tells what another one answered. */
export interface OwnOffer {
  placement: Placement;
  own: PlacementMember;
  standing: OfferStanding;
  staying: Staying | null;
  viewer: PublicView;
  /** The others as long as it goes on; when it ended, those with whom one may stay together. */
  housemates: Housemate[];
  questions: OfferQuestion[];
  estimate: SharingEstimateProps;
}

/** What a candidate sees of the home that they were offered. */
@Injectable()
export class OwnOffers {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly stays: StayTogetherService,
    private readonly questions: OfferQuestions,
    private readonly facts: FactsReader,
    private readonly rules: DutchRules,
    private readonly clock: Clock,
  ) {}

  /** The offer that is going on, else the last one that ended; null when there never was one. */
  async latest(candidateId: string): Promise<PlacementMember | null> {
    return this.dataSource.manager.findOne(PlacementMember, {
      where: { candidateId, placement: { offeredAt: Not(IsNull()), status: Not('draft') } },
      relations: { placement: { home: { location: true, cluster: true } } },
      order: { open: 'DESC', placement: { offeredAt: 'DESC' } },
    });
  }

  /** How it stands, without the rest. */
  standing({ placement, ...own }: PlacementMember): OfferStanding {
    return standingOf(placement, own, this.clock.today());
  }

  /** Whether they are asked to stay together after it ended. */
  async staying(own: PlacementMember): Promise<Staying | null> {
    const tx = this.dataSource.manager;
    const members = await tx.findBy(PlacementMember, { placementId: own.placementId });
    return this.stays.of(tx, own.placement, members, own.candidateId);
  }

  async of(candidate: Candidate): Promise<OwnOffer | null> {
    const own = await this.latest(candidate.id);
    if (!own) return null;
    const { placement } = own;
    const tx = this.dataSource.manager;
    const today = this.clock.today();
    const members = await tx.findBy(PlacementMember, { placementId: placement.id });
    const standing = this.standing(own);
    const staying = await this.stays.of(tx, placement, members, candidate.id);
    const asked = staying === 'ask' || staying === 'waits';
    const shown = isGoingOn(standing)
      ? members.map((one) => one.candidateId)
      : asked
        ? whoStays(placement, members)
        : [];
    const people = await publicPeople(tx, [candidate.id, ...shown], today);
    return {
      placement,
      own,
      standing,
      staying,
      viewer: people.get(candidate.id)!,
      housemates: await this.housemates(candidate.id, people),
      questions: await this.questions.of(placement.id, candidate.id),
      estimate: {
        age: ageOn(candidate.birthDate, today),
        rentPerPerson: placement.home.rentPerPerson,
        rules: this.rules.rulesOn(today),
        home: { people: members.length, tenancyForm: placement.home.tenancyForm },
      },
    };
  }

  /** Who did not agree yet to what others see of them is there by name only. */
  private async housemates(ownId: string, people: ReadonlyMap<string, PublicView>): Promise<Housemate[]> {
    const others = [...people.values()].filter(({ id }) => id !== ownId);
    const tx = this.dataSource.manager;
    const agreed = await tx.findBy(PublicProfile, {
      candidateId: In(others.map(({ id }) => id)),
      approvedAt: Not(IsNull()),
    });
    const housemates = others.map(async (person): Promise<Housemate> => {
      if (!agreed.some(({ candidateId }) => candidateId === person.id))
        return { person: nameOnly(person), facts: NOTHING };
      return { person, facts: await this.facts.between(tx, ownId, person.id) };
    });
    return (await Promise.all(housemates)).sort((a, b) => a.person.name.localeCompare(b.person.name));
  }
}

const NOTHING: FitFacts = { shared: [], differences: [] };

const nameOnly = ({ id, name }: PublicView): PublicView => ({
  id,
  name,
  avatar: null,
  age: null,
  languages: [],
  interests: [],
  habits: {},
  about: null,
});
