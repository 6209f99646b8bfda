import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { EmptyMeans, ListQuery } from '../../platform/http/paging.js';
import { DIMENSIONS, type Dimension } from '../fairness.js';
import { DifferenceCountsDto } from '../run-comparison.dto.js';
import { RunDto, runDto } from '../run.dto.js';
import type { FairnessGap } from './fairness-gaps.js';
import type { RoundScenarios, ScenarioResult } from './round-scenarios.queries.js';
import { RunScenarioDto } from './scenario.dto.js';
import { HousedDto, SatisfactionDto } from './told-figures.dto.js';

export class RoundScenariosQuery extends ListQuery {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'A completed run of the round: how many people it houses otherwise',
  })
  @EmptyMeans()
  @IsOptional()
  @IsUUID()
  against?: string;
}

class ChosenDto {
  @ApiProperty({ description: 'Housed people who live with at least one person they said yes to' }) withChosen!: number;
  @ApiProperty({ description: 'The same, with a person who said yes too' }) mutual!: number;
}

class FairnessGapDto implements FairnessGap {
  @ApiProperty({ enum: DIMENSIONS }) dimension!: Dimension;
  @ApiProperty({ type: Number, nullable: true, description: 'Largest less smallest share housed, 0 … 1' })
  housed!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Highest less lowest median satisfaction, points' })
  satisfaction!: number | null;
}

const TOO_FEW = 'Null: too few people to tell, or not found by the engine of then';

class ScenarioResultDto {
  @ApiProperty({ type: RunDto }) run!: RunDto;
  @ApiProperty({ type: RunScenarioDto }) scenario!: RunScenarioDto;
  @ApiProperty({ type: HousedDto, nullable: true, description: TOO_FEW }) housed!: HousedDto | null;
  @ApiProperty({ type: SatisfactionDto, nullable: true, description: TOO_FEW }) satisfaction!: SatisfactionDto | null;
  @ApiProperty({ type: ChosenDto, nullable: true, description: TOO_FEW }) chosen!: ChosenDto | null;
  @ApiProperty({ type: [FairnessGapDto], description: 'Groups of few people do not count' }) gaps!: FairnessGapDto[];
  @ApiProperty({ type: DifferenceCountsDto, nullable: true, description: 'Null without a run to compare with' })
  changes!: DifferenceCountsDto | null;
}

export class RoundScenariosDto {
  @ApiProperty({ type: [ScenarioResultDto], description: 'The newest first' }) items!: ScenarioResultDto[];
  @ApiProperty({ description: 'Over all pages' }) total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
}

export const roundScenariosDto = ({ items, total, page, pageSize }: RoundScenarios): RoundScenariosDto => ({
  items: items.map(({ run, ...rest }: ScenarioResult) => ({ run: runDto(run), ...rest })),
  total,
  page,
  pageSize,
});
