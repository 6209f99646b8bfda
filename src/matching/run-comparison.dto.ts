import { ApiProperty } from '@nestjs/swagger';
import { PERSON_CHANGES, type PersonChange } from './compare-runs.js';
import { RunDetailDto, runDetailDto } from './run.dto.js';
import type { RunComparison } from './run-comparisons.js';
import { ComparedFairnessDto, SettingDifferenceDto } from './scenarios/comparison-parts.dto.js';

class HousemateDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() firstName!: string;
}

class PlaceInRunDto {
  @ApiProperty({ format: 'uuid' }) homeId!: string;
  @ApiProperty({ example: 'Kerkstraat 12' }) address!: string;
  @ApiProperty() location!: string;
  @ApiProperty({ type: [HousemateDto] }) housemates!: HousemateDto[];
}

class DifferenceDto {
  @ApiProperty({ format: 'uuid' }) candidateId!: string;
  @ApiProperty() reference!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: PERSON_CHANGES }) change!: PersonChange;
  @ApiProperty({ type: PlaceInRunDto, nullable: true, description: 'Null: no place' }) run!: PlaceInRunDto | null;
  @ApiProperty({ type: PlaceInRunDto, nullable: true, description: 'Null: no place' }) other!: PlaceInRunDto | null;
}

class DifferenceListDto {
  @ApiProperty({ type: [DifferenceDto] }) items!: DifferenceDto[];
  @ApiProperty({ description: 'Over all pages' }) total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
}

export class DifferenceCountsDto implements Record<PersonChange, number> {
  @ApiProperty({ description: 'People in another home or with others' }) moved!: number;
  @ApiProperty() onlyInRun!: number;
  @ApiProperty() onlyInOther!: number;
}

/** All satisfaction in the points of the policy in force, so that scenarios with other points can be compared. */
export class RunComparisonDto {
  @ApiProperty({ type: RunDetailDto }) run!: RunDetailDto;
  @ApiProperty({ type: RunDetailDto }) other!: RunDetailDto;
  @ApiProperty({ type: [SettingDifferenceDto], description: 'What they were asked to do differently' })
  settings!: SettingDifferenceDto[];
  @ApiProperty({ type: [ComparedFairnessDto], description: 'How each group of people fares in both' })
  fairness!: ComparedFairnessDto[];
  @ApiProperty({ description: 'Groups of the same people in the same home' }) sameGroups!: number;
  @ApiProperty({ type: DifferenceCountsDto, description: 'Of all people' }) counts!: DifferenceCountsDto;
  @ApiProperty({ type: DifferenceListDto, description: 'By name' }) differences!: DifferenceListDto;
}

export const runComparisonDto = ({ run, other, figures, ...found }: RunComparison): RunComparisonDto => ({
  run: { ...runDetailDto(run), figures: figures.run },
  other: { ...runDetailDto(other), figures: figures.other },
  ...found,
});
