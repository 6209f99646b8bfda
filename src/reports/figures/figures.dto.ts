import { ApiProperty } from '@nestjs/swagger';
import { TARGET_GROUPS, type TargetGroup } from '../../candidates/candidate-answers.js';
import { DECLINE_REASONS } from '../../placements/offers/decline-reasons.js';
import type { DeclineCount } from './calculate/declines.js';
import { WAITING_GROUPS, type WaitingGroup } from './calculate/waiting.js';
import type { Figures } from './figures.queries.js';

const OrTooFew = { nullable: true, description: 'null: of too few people to tell' } as const;

export class SpreadDto {
  @ApiProperty() median!: number;
  @ApiProperty({ description: 'Nine of ten stay under it' }) p90!: number;
}

export class PlacedShareDto {
  @ApiProperty({ format: 'uuid' }) locationId!: string;
  @ApiProperty() location!: string;
  @ApiProperty({ enum: TARGET_GROUPS }) targetGroup!: TargetGroup;
  @ApiProperty({ description: 'People who got their home in the period' }) placed!: number;
  @ApiProperty({ description: 'People who have their home there now' }) housed!: number;
  @ApiProperty({ description: 'People in a draft or an offer now' }) underWay!: number;
  @ApiProperty({ description: 'The most that the mix rule plans for now' }) maximum!: number;
}

export class WaitingTimesDto {
  @ApiProperty({ enum: WAITING_GROUPS }) group!: WaitingGroup;
  @ApiProperty({ type: SpreadDto, ...OrTooFew }) placedMonths!: SpreadDto | null;
  @ApiProperty({ type: SpreadDto, ...OrTooFew }) waitingMonths!: SpreadDto | null;
}

export class GotChosenDto {
  @ApiProperty() count!: number;
  @ApiProperty() people!: number;
}

export class ReachedDto {
  @ApiProperty() offered!: number;
  @ApiProperty() accepted!: number;
  @ApiProperty() approved!: number;
  @ApiProperty() agreed!: number;
  @ApiProperty() handedOver!: number;
}

export class EndingsDto {
  @ApiProperty() declined!: number;
  @ApiProperty() expired!: number;
  @ApiProperty() refused!: number;
  @ApiProperty() withdrawn!: number;
  @ApiProperty() ended!: number;
}

export class OfferFiguresDto {
  @ApiProperty({ type: ReachedDto }) reached!: ReachedDto;
  @ApiProperty({ type: EndingsDto }) endings!: EndingsDto;
  @ApiProperty({ type: SpreadDto, ...OrTooFew }) answerDays!: SpreadDto | null;
}

export class DeclineCountDto {
  @ApiProperty({ enum: [...DECLINE_REASONS, 'notTold'] }) reason!: DeclineCount['reason'];
  @ApiProperty() count!: number;
}

export class DeclinesDto {
  @ApiProperty() people!: number;
  @ApiProperty({ type: [DeclineCountDto], ...OrTooFew }) reasons!: DeclineCountDto[] | null;
}

export class DeparturesDto {
  @ApiProperty() published!: number;
  @ApiProperty() replaced!: number;
  @ApiProperty() adjusted!: number;
  @ApiProperty() refused!: number;
  @ApiProperty() withdrawn!: number;
  @ApiProperty() outsideMix!: number;
}

export class TrendPointDto {
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date' }) to!: string;
  @ApiProperty() statusHolders!: number;
  @ApiProperty() youngTenants!: number;
  @ApiProperty({ type: Number, ...OrTooFew }) medianMonths!: number | null;
  @ApiProperty() offers!: number;
  @ApiProperty({ description: 'Of these offers, declined or expired' }) withoutResult!: number;
}

/** Figures of a period: docs/reports.md says what each of them counts. */
export class FiguresDto {
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date' }) to!: string;
  @ApiProperty() placedPeople!: number;
  @ApiProperty({ type: GotChosenDto, ...OrTooFew }) gotChosen!: GotChosenDto | null;
  @ApiProperty({ type: [PlacedShareDto] }) placed!: PlacedShareDto[];
  @ApiProperty({ type: [WaitingTimesDto] }) waiting!: WaitingTimesDto[];
  @ApiProperty({ type: OfferFiguresDto }) offers!: OfferFiguresDto;
  @ApiProperty({ type: DeclinesDto }) declines!: DeclinesDto;
  @ApiProperty({ type: DeparturesDto }) departures!: DeparturesDto;
  @ApiProperty({ type: [TrendPointDto] }) trend!: TrendPointDto[];
}

export function figuresDto({ filter, placed, waiting, ...figures }: Figures): FiguresDto {
  return {
    from: filter.from,
    to: filter.to,
    ...figures,
    placed: placed.flatMap(({ id, name, shares }) =>
      TARGET_GROUPS.map((targetGroup) => ({ locationId: id, location: name, targetGroup, ...shares[targetGroup] })),
    ),
    waiting: waiting.map(({ group, ...spreads }) => ({
      group,
      placedMonths: spreads.placed,
      waitingMonths: spreads.waiting,
    })),
  };
}
