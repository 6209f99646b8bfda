import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { takesPartSql } from '../../candidates/candidate.entity.js';
import { Run } from '../../matching/run.entity.js';
import { Placement, PlacementMember } from '../../placements/placement.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { daysAfter } from '../../platform/clock/local-time.js';
import { RoundsQueries, type RoundSummary } from '../../rounds/rounds.queries.js';
import { MixNowQueries, type LocationMixNow } from '../facts/mix-now.queries.js';
import { PlacementFactsQueries } from '../facts/placement-facts.queries.js';
import { declinesOf, type Declines } from '../figures/calculate/declines.js';
import { offerFiguresOf, type OfferFigures } from '../figures/calculate/offers.js';
import { funnelOf, type Funnel, type PeopleInStatus } from './funnel.js';

/** An offer whose last day is near, and how many of its people said yes. */
export interface EndingTerm {
  placement: Placement;
  saidYes: number;
  people: number;
}

/** How a round stands. */
export interface RoundDashboard {
  round: RoundSummary;
  /** The run that is its plan; null: none was published yet. */
  run: Run | null;
  funnel: Funnel;
  endingTerms: EndingTerm[];
  mix: LocationMixNow[];
  declines: Declines;
  endings: OfferFigures['endings'];
  /** ISO day */
  today: string;
}

/** A term that ends within so many days is shown. */
const NEAR_DAYS = 3;

@Injectable()
export class RoundDashboardQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly rounds: RoundsQueries,
    private readonly mix: MixNowQueries,
    private readonly facts: PlacementFactsQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFoundException */
  async load(id: string): Promise<RoundDashboard> {
    const round = await this.rounds.one(id);
    const facts = await this.facts.of({ round: id });
    const declined = facts.flatMap(({ members }) => members.filter(({ answer }) => answer === 'declined'));
    return {
      round,
      run: await this.dataSource.manager.findOne(Run, {
        where: { roundId: id, publishedAt: Not(IsNull()) },
        order: { publishedAt: 'DESC' },
      }),
      funnel: funnelOf(await this.peopleByStatus(id)),
      endingTerms: await this.endingTerms(id),
      mix: await this.mix.ofLocations(round.locationIds),
      declines: declinesOf(declined),
      endings: offerFiguresOf(facts.filter(({ offeredOn }) => offeredOn !== null)).endings,
      today: this.clock.today(),
    };
  }

  private peopleByStatus(roundId: string): Promise<PeopleInStatus[]> {
    return this.dataSource.query(
      `SELECT way."status", count(*)::int AS "people", count(*) FILTER (WHERE ${takesPartSql('person')})::int AS "ready"
       FROM "round_candidate" own JOIN "candidate" person ON person."id" = own."candidateId"
       LEFT JOIN (
         SELECT member."candidateId", placement."status" FROM "placement_member" member
         JOIN "placement" placement ON placement."id" = member."placementId"
         JOIN "proposal" proposal ON proposal."id" = placement."proposalId"
         JOIN "run" run ON run."id" = proposal."runId"
         WHERE member."open" AND run."roundId" = $1
       ) way ON way."candidateId" = person."id"
       WHERE own."roundId" = $1 GROUP BY way."status"`,
      [roundId],
    );
  }

  private async endingTerms(roundId: string): Promise<EndingTerm[]> {
    const until = daysAfter(this.clock.today(), NEAR_DAYS);
    const placements = await this.dataSource.manager.find(Placement, {
      where: { status: 'offered', answerBy: LessThanOrEqual(until), proposal: { run: { roundId } } },
      relations: { home: true, proposal: true },
      order: { answerBy: 'ASC', id: 'ASC' },
    });
    const members = await this.dataSource.manager.find(PlacementMember, {
      where: placements.map(({ id }) => ({ placementId: id })),
      select: { placementId: true, candidateId: true, answer: true },
    });
    return placements.map((placement) => {
      const own = members.filter(({ placementId }) => placementId === placement.id);
      return { placement, people: own.length, saidYes: own.filter(({ answer }) => answer === 'accepted').length };
    });
  }
}
