import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { STEPS } from './period.js';

/** What figures are asked for, as the URL has it: `filterOf` says everything that is wrong with it at once. */
export class FiguresQuery {
  @ApiPropertyOptional({ format: 'date', description: 'First day; by itself the first of twelve months until `to`' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last day; by itself today' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  to?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  round?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  location?: string;

  @ApiPropertyOptional({ enum: STEPS, default: 'month', description: 'Steps of the trend' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  step?: string;

  /** Language that a page was asked in. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  lang?: string;
}
