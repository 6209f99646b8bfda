import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { ListQuery } from '../platform/http/paging.js';
import { TARGET_GROUPS, type TargetGroup } from './candidate-answers.js';

const SORTS = ['name', 'reference', 'age', 'urgency', 'registeredOn'] as const;
export type CandidateSort = (typeof SORTS)[number];
const ORDERS = SORTS.flatMap((sort) => [sort, `-${sort}`] as const);

/** A form sends a field that was not filled in as an empty text. */
const EmptyIsAbsent = () => Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));

/** Which candidates a list shows, and in which order. */
export class CandidatesQuery extends ListQuery {
  @ApiPropertyOptional({ enum: TARGET_GROUPS })
  @EmptyIsAbsent()
  @IsOptional()
  @IsIn(TARGET_GROUPS)
  targetGroup?: TargetGroup;

  @ApiPropertyOptional({ format: 'uuid', description: 'Candidates who would live at this location' })
  @EmptyIsAbsent()
  @IsOptional()
  @IsUUID()
  location?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 4, description: 'Urgency band' })
  @EmptyIsAbsent()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(4)
  urgency?: number;

  @ApiPropertyOptional({ enum: ORDERS, default: '-urgency', description: 'A minus turns the order around' })
  @EmptyIsAbsent()
  @IsOptional()
  @IsIn(ORDERS)
  sort: CandidateSort | `-${CandidateSort}` = '-urgency';
}
