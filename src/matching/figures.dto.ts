import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import type { TargetGroup } from '../candidates/candidate-answers.js';
import type { ChosenFigures, Figures } from '../matching-engine/index.js';
import type { StoredFigures } from './fairness.js';

export class GroupFiguresDto {
  @ApiProperty() candidates!: number;
  @ApiProperty() housed!: number;
  @ApiProperty({ type: Number, nullable: true }) medianSatisfaction!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: '5% of the housed people stay below it' })
  lowSatisfaction!: number | null;
}

class PerTargetGroupDto implements Record<TargetGroup, GroupFiguresDto> {
  @ApiProperty({ type: GroupFiguresDto }) statusHolder!: GroupFiguresDto;
  @ApiProperty({ type: GroupFiguresDto }) youngTenant!: GroupFiguresDto;
}

class BlockingGroupsDto {
  @ApiProperty() pairs!: number;
  @ApiProperty() trios!: number;
}

class ChosenFiguresDto implements ChosenFigures {
  @ApiProperty({ description: 'Housed people who live with at least one person they said yes to' }) withChosen!: number;
  @ApiProperty({ description: 'The same, with a person who said yes too' }) mutual!: number;
  @ApiProperty() houseGroups!: number;
  @ApiProperty({ description: 'House groups with a home together; none is ever split' }) houseGroupsHoused!: number;
}

const PerGroup = (keys: string) =>
  ApiPropertyOptional({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(GroupFiguresDto) },
    description: `By ${keys}. Also of few people: do not publish those. Not there in runs of older engines`,
  });

@ApiExtraModels(GroupFiguresDto)
export class FiguresDto extends GroupFiguresDto implements StoredFigures {
  @ApiProperty() totalSatisfaction!: number;
  @ApiProperty({ type: PerTargetGroupDto }) perTargetGroup!: PerTargetGroupDto;
  @PerGroup('gender') perGender?: Figures['perGender'];
  @PerGroup('age: under21, from21, from24, from27') perAgeBand?: Figures['perAgeBand'];
  @PerGroup('urgency, 1 … 4') perUrgency?: Figures['perUrgency'];
  @PerGroup('the id of the location of first choice') perFirstLocation?: Figures['perFirstLocation'];
  @ApiPropertyOptional({ type: ChosenFiguresDto, description: 'Not there in runs of older engines' })
  chosen?: ChosenFiguresDto;
  @ApiPropertyOptional({
    type: BlockingGroupsDto,
    nullable: true,
    description: 'People who would all rather live together than as they do; null: not counted',
  })
  blocking?: BlockingGroupsDto | null;
  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    description: 'Points that the mix rule costs: the bound without it less the bound with it; null: not calculated',
  })
  mixRuleCost?: number | null;
}
