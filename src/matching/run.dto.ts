import { ApiProperty } from '@nestjs/swagger';
import type { TargetGroup } from '../candidates/candidate-answers.js';
import type { Effort } from '../matching-engine/index.js';
import { FiguresDto } from './figures.dto.js';
import { RUN_FAILURES, type RunFailure } from './run-failures.js';
import { RUN_STATUSES, type Run, type RunStatus } from './run.entity.js';
import { EFFORTS, RunProgressDto } from './runs.dto.js';
import type { RunDetail } from './runs.queries.js';
import { RunScenarioDto } from './scenarios/scenario.dto.js';

export class RunDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Counts over all runs: R-12' }) number!: number;
  @ApiProperty({ format: 'uuid' }) roundId!: string;
  @ApiProperty({ type: String, nullable: true, description: 'What staff call it' }) name!: string | null;
  @ApiProperty({ enum: RUN_STATUSES }) status!: RunStatus;
  @ApiProperty() seed!: number;
  @ApiProperty({ enum: EFFORTS }) effort!: Effort;
  @ApiProperty({ description: 'Seconds' }) timeLimit!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The run whose groups it keeps' })
  earlierRunId!: string | null;
  @ApiProperty({ description: 'It started before choosing closed: nobody can decide on its proposals' })
  isRehearsal!: boolean;
  @ApiProperty({ type: String, nullable: true }) engineVersion!: string | null;
  @ApiProperty({ type: RunProgressDto, nullable: true }) progress!: RunProgressDto | null;
  @ApiProperty({ type: Number, nullable: true }) objective!: number | null;
  @ApiProperty({ type: Number, nullable: true }) upperBound!: number | null;
  @ApiProperty({ type: Number, nullable: true }) housed!: number | null;
  @ApiProperty({ type: Number, nullable: true }) unplaced!: number | null;
  @ApiProperty({ description: 'People of the round who took no part: their house group is not complete in it' })
  leftOut!: number;
  @ApiProperty({ enum: RUN_FAILURES, nullable: true }) failure!: RunFailure | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: Date, nullable: true }) startedAt!: Date | null;
  @ApiProperty({ type: Date, nullable: true }) finishedAt!: Date | null;
}

class KeptGroupsDto {
  @ApiProperty({ description: 'Groups of the earlier run' }) earlier!: number;
  @ApiProperty({ description: 'How many of them are in this result too' }) kept!: number;
}

export class RunDetailDto extends RunDto {
  @ApiProperty({ type: FiguresDto, nullable: true }) figures!: FiguresDto | null;
  @ApiProperty({ type: Number, nullable: true, description: '(upperBound − objective) / upperBound' }) gap!:
    number | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'No better groups exist' }) proven!: boolean | null;
  @ApiProperty({ type: KeptGroupsDto, nullable: true, description: 'Null without an earlier run' })
  kept!: KeptGroupsDto | null;
  @ApiProperty({ description: 'People of approved groups that were kept' }) locked!: number;
  @ApiProperty({ type: RunScenarioDto, description: 'What it does otherwise than by default' })
  scenario!: RunScenarioDto;
}

export class RunListDto {
  @ApiProperty({ type: [RunDto] }) items!: RunDto[];
  @ApiProperty({ description: 'Over all pages' }) total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
}

export class UnplacedCandidateDto {
  @ApiProperty({ format: 'uuid' }) candidateId!: string;
  @ApiProperty() reference!: string;
  @ApiProperty() name!: string;
  @ApiProperty() targetGroup!: TargetGroup;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', properties: { code: { type: 'string' } } },
    description: 'The one that binds most first; docs/matching.md',
  })
  reasons!: { code: string }[];
  @ApiProperty({
    type: 'object',
    properties: { change: { type: 'string' } },
    additionalProperties: true,
    nullable: true,
    description: 'The change of their own answers that would help most; docs/matching.md',
  })
  advice!: { change: string } | null;
}

export class UnplacedListDto {
  @ApiProperty({ type: [UnplacedCandidateDto] }) items!: UnplacedCandidateDto[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
}

class GroupDifferenceDto {
  @ApiProperty({ format: 'uuid' }) home!: string;
  @ApiProperty({ type: [String], nullable: true }) stored!: string[] | null;
  @ApiProperty({ type: [String], nullable: true }) replayed!: string[] | null;
}

class EngineVersionsDto {
  @ApiProperty() stored!: string;
  @ApiProperty() replayed!: string;
}

export class ReplayDto {
  @ApiProperty() same!: boolean;
  @ApiProperty({ type: [GroupDifferenceDto] }) differences!: GroupDifferenceDto[];
  @ApiProperty({ type: EngineVersionsDto }) engineVersions!: EngineVersionsDto;
  @ApiProperty({ description: 'The time limit ended one of the two: then a difference means nothing' })
  cutShort!: boolean;
}

export function runDto(run: Omit<Run, 'instance' | 'solution'>): RunDto {
  return {
    id: run.id,
    number: run.number,
    roundId: run.roundId,
    name: run.name,
    status: run.status,
    seed: run.seed,
    effort: run.effort,
    timeLimit: run.timeLimit,
    earlierRunId: run.earlierRunId,
    isRehearsal: run.isRehearsal,
    engineVersion: run.engineVersion,
    progress: run.progress,
    objective: run.objective,
    upperBound: run.upperBound,
    housed: run.housed,
    unplaced: run.unplaced,
    leftOut: run.leftOut,
    failure: run.failure,
    createdAt: run.createdAt,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
  };
}

export function runDetailDto(run: RunDetail): RunDetailDto {
  const { outcome, locked, scenario } = run;
  const { figures = null, gap = null, proven = null, kept = null } = outcome ?? {};
  return { ...runDto(run), figures, gap, proven, kept, locked, scenario };
}
