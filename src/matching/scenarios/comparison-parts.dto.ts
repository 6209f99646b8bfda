import { ApiProperty } from '@nestjs/swagger';
import { DIMENSIONS, type Dimension } from '../fairness.js';
import type { ComparedFairness, ComparedGroup } from './compare-fairness.js';
import { SETTINGS, type Setting, type SettingDifference, type SettingValue } from './compare-settings.js';
import { HousedDto, SatisfactionDto } from './told-figures.dto.js';

const Value = () =>
  ApiProperty({
    nullable: true,
    oneOf: [
      { type: 'integer' },
      { type: 'string' },
      { type: 'boolean' },
      { type: 'array', items: { type: 'integer' } },
      { type: 'array', items: { type: 'string' } },
    ],
    description: 'Homes by their reference',
  });

export class SettingDifferenceDto implements SettingDifference {
  @ApiProperty({ enum: SETTINGS }) setting!: Setting;
  @Value() run!: SettingValue;
  @Value() other!: SettingValue;
}

class GroupFaresDto {
  @ApiProperty({ type: HousedDto, nullable: true, description: 'Null: too few people to tell' })
  housed!: HousedDto | null;
  @ApiProperty({ type: SatisfactionDto, nullable: true, description: 'Null: too few housed people to tell' })
  satisfaction!: SatisfactionDto | null;
}

class ComparedGroupDto implements ComparedGroup {
  @ApiProperty({ example: 'statusHolder' }) key!: string;
  @ApiProperty({ type: GroupFaresDto, nullable: true }) run!: GroupFaresDto | null;
  @ApiProperty({ type: GroupFaresDto, nullable: true }) other!: GroupFaresDto | null;
}

export class ComparedFairnessDto implements ComparedFairness {
  @ApiProperty({ enum: DIMENSIONS }) dimension!: Dimension;
  @ApiProperty({ type: [ComparedGroupDto] }) groups!: ComparedGroupDto[];
}
