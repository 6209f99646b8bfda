import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { REASON_LENGTH } from '../../candidates/given-reason.js';
import { IsoDay } from '../iso-day.js';
import type { Blocker } from './round-blockers.js';
import { type LaterPhase, type PhaseDays, phasesAfter, ROUND_PHASES } from './round-phases.js';

const LATER_PHASES = phasesAfter(ROUND_PHASES[0]);

export const CHOOSING_CLOSES =
  'First day of matching, on which its people choose no more; runs that start before it are rehearsals. Null: it waits for no choices';

const PhaseDay = (description: string) => ApiProperty({ type: String, format: 'date', nullable: true, description });
const firstDay = (phase: string) => `First day of the phase ${phase}. Null: it is moved on by hand`;

/** First days of the phases, each after the ones before it. */
export class PhaseDaysDto implements PhaseDays {
  @PhaseDay(firstDay('choosing')) @IsoDay() choosingFrom!: string | null;
  @PhaseDay(CHOOSING_CLOSES) @IsoDay() choosingClosesOn!: string | null;
  @PhaseDay(firstDay('offers')) @IsoDay() offersFrom!: string | null;
  @PhaseDay(firstDay('decisions')) @IsoDay() decisionsFrom!: string | null;
  @PhaseDay(firstDay('agreements')) @IsoDay() agreementsFrom!: string | null;
}

/** The days that are asked: one that is left out, or null, is none. */
export class PlanDto extends PartialType(PhaseDaysDto) {}

/** Moving a round on by hand. */
export class NextPhaseDto {
  @ApiProperty({ enum: LATER_PHASES, description: 'The phase after the present one: nothing moves twice' })
  @IsIn(LATER_PHASES)
  to!: LaterPhase;

  @ApiPropertyOptional({ maxLength: REASON_LENGTH, description: 'Required when something stops the round' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || undefined : value))
  @IsOptional()
  @IsString()
  @MaxLength(REASON_LENGTH)
  reason?: string;
}

export class BlockerDto {
  @ApiProperty({ example: 'questions-open' }) code!: string;
  @ApiProperty({ description: 'How much of it there is, at least 1' }) count!: number;
  @ApiProperty({ description: 'The round is not moved on by its days; by hand it is, with a reason' }) stops!: boolean;
  @ApiProperty({ description: 'Page where something can be done about it' }) href!: string;
}

export class RoundBlockersDto {
  @ApiProperty({ enum: ROUND_PHASES }) phase!: (typeof ROUND_PHASES)[number];
  @ApiProperty({ enum: LATER_PHASES, nullable: true, description: 'Null: after this phase the round can be closed' })
  next!: LaterPhase | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Day on which the present phase ends' })
  endsOn!: string | null;
  @ApiProperty({ type: [BlockerDto] }) blockers!: BlockerDto[];
}

export const blockerDto = (roundId: string, { kind, count }: Blocker): BlockerDto => ({
  code: kind.code,
  count,
  stops: kind.stops,
  href: kind.page(roundId).href,
});
