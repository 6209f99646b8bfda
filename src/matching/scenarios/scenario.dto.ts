import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { EmptyMeans } from '../../platform/http/paging.js';
import type { HomeOut, RunScenario } from './run-scenarios.queries.js';
import { WEIGHTS, type PolicyChanges, type PolicyDifference, type Weight } from './scenario.js';
import type { ScenarioRequest } from './scenario-problems.js';

export const LONGEST_NAME = 60;
/** More homes than a round can have. */
const MOST_HOMES = 20_000;

const WITHIN = 'Within the bounds of the policy (matching.scenarios in config/policy.json)';

class PolicyChangesDto implements PolicyChanges {
  @ApiPropertyOptional({ type: 'integer', description: WITHIN })
  @EmptyMeans()
  @IsOptional()
  @IsInt()
  urgencyWeight?: number;

  @ApiPropertyOptional({ type: 'integer', description: WITHIN })
  @EmptyMeans()
  @IsOptional()
  @IsInt()
  minimumSatisfaction?: number;

  @ApiPropertyOptional({ type: 'integer', description: WITHIN })
  @EmptyMeans()
  @IsOptional()
  @IsInt()
  likeBonus?: number;

  @ApiPropertyOptional({
    type: [Number],
    description: `Of the first wish, the second …: as many as the policy has. ${WITHIN}`,
  })
  @EmptyMeans()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsInt({ each: true })
  locationBonus?: number[];
}

/** What a run does otherwise than by default. */
export class ScenarioRequestDto implements ScenarioRequest {
  @ApiPropertyOptional({ maxLength: LONGEST_NAME, example: 'Zonder de Hof', description: 'What staff call it' })
  @EmptyMeans()
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_NAME)
  name?: string;

  @ApiPropertyOptional({ type: PolicyChangesDto, description: 'Values instead of those of the policy in force' })
  @EmptyMeans()
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PolicyChangesDto)
  policy?: PolicyChangesDto;

  @ApiPropertyOptional({ type: [String], description: 'Ids of homes of the round that take no part' })
  @EmptyMeans()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_HOMES)
  @IsUUID(undefined, { each: true })
  homesOut?: string[];

  @ApiPropertyOptional({ type: [String], description: 'Ids of locations of the round of which no home takes part' })
  @EmptyMeans()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_HOMES)
  @IsUUID(undefined, { each: true })
  locationsOut?: string[];
}

const NumberOrNumbers = (description: string) =>
  ApiProperty({ oneOf: [{ type: 'integer' }, { type: 'array', items: { type: 'integer' } }], description });

export class PolicyDifferenceDto implements PolicyDifference {
  @ApiProperty({ enum: WEIGHTS }) weight!: Weight;
  @NumberOrNumbers('With what the run calculates') value!: number | number[];
  @NumberOrNumbers('What the policy in force says now') inForce!: number | number[];
}

export class HomeOutDto implements HomeOut {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() reference!: string;
  @ApiProperty({ example: 'Kerkstraat 12' }) address!: string;
  @ApiProperty() location!: string;
  @ApiProperty({ description: 'It had an approved group when the run began, which stays there' }) stays!: boolean;
}

class RunPolicyDto implements Required<PolicyChanges> {
  @ApiProperty() urgencyWeight!: number;
  @ApiProperty() minimumSatisfaction!: number;
  @ApiProperty() likeBonus!: number;
  @ApiProperty({ type: [Number] }) locationBonus!: number[];
}

export class RunScenarioDto implements RunScenario {
  @ApiProperty({ type: RunPolicyDto, description: 'With what the run calculates' }) policy!: RunPolicyDto;
  @ApiProperty({ type: [PolicyDifferenceDto], description: 'Empty: everything as in the policy in force' })
  differs!: PolicyDifferenceDto[];
  @ApiProperty({ type: [HomeOutDto], description: 'Empty: all homes of the round take part' }) homesOut!: HomeOutDto[];
}
