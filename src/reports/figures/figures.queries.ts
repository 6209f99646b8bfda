import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { RoundsQueries } from '../../rounds/rounds.queries.js';
import { MixNowQueries, type LocationMixNow } from '../facts/mix-now.queries.js';
import { gaveHome } from '../facts/placement-fact.js';
import { PlacementFactsQueries } from '../facts/placement-facts.queries.js';
import { WaitingPeopleQueries } from '../facts/waiting-people.queries.js';
import { declinesOf, type Declines } from './calculate/declines.js';
import { departuresOf, type Departures } from './calculate/departures.js';
import { offerFiguresOf, type OfferFigures } from './calculate/offers.js';
import { gotChosenOf, placedByLocation, type GotChosen, type PlacedInLocation } from './calculate/placed.js';
import { trendOf, type TrendPoint } from './calculate/trend.js';
import { waitingTimesOf, type WaitingTimes } from './calculate/waiting.js';
import type { FiguresFilter } from './figures.filter.js';
import { isIn, stepsOf } from './period.js';

/** How it goes, in a period; the mix and who waits are those of today. No figure is about fewer than five people's waiting or words. */
export interface Figures {
  filter: FiguresFilter;
  /** People who got a home in the period. */
  placedPeople: number;
  gotChosen: GotChosen | null;
  placed: PlacedInLocation[];
  waiting: WaitingTimes[];
  /** Of what was offered in the period. */
  offers: OfferFigures;
  /** Of who said no in the period. */
  declines: Declines;
  /** Of what was published in the period. */
  departures: Departures;
  trend: TrendPoint[];
}

@Injectable()
export class FiguresQueries {
  constructor(
    private readonly facts: PlacementFactsQueries,
    private readonly mix: MixNowQueries,
    private readonly waiting: WaitingPeopleQueries,
    private readonly rounds: RoundsQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFoundException when there is no such round */
  async load(filter: FiguresFilter): Promise<Figures> {
    const locations = await this.locationsOf(filter);
    const facts = await this.facts.of(filter);
    const placed = facts.filter((fact) => gaveHome(fact) && isIn(filter, fact.approvedOn));
    const declined = facts.flatMap(({ members }) =>
      members.filter(({ answer, answeredOn }) => answer === 'declined' && isIn(filter, answeredOn)),
    );
    return {
      filter,
      placedPeople: placed.reduce((sum, { members }) => sum + members.length, 0),
      gotChosen: gotChosenOf(placed),
      placed: placedByLocation(placed, locations),
      waiting: waitingTimesOf(placed, await this.waiting.of(filter), this.clock.today()),
      offers: offerFiguresOf(facts.filter(({ offeredOn }) => isIn(filter, offeredOn))),
      declines: declinesOf(declined),
      departures: departuresOf(facts.filter(({ publishedOn }) => isIn(filter, publishedOn))),
      trend: trendOf(facts, stepsOf(filter, filter.step)),
    };
  }

  /** The rule is one of locations: in a round's figures it is that of its locations, with everybody who lives there. */
  private async locationsOf({ round, location }: FiguresFilter): Promise<LocationMixNow[]> {
    const ofRound = round ? (await this.rounds.one(round)).locationIds : undefined;
    const ids = location ? [location].filter((id) => ofRound?.includes(id) ?? true) : ofRound;
    return this.mix.ofLocations(ids);
  }
}
