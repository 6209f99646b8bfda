import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { AsList } from '../adjusting/adjusting.forms.js';
import { REASON_LENGTH } from '../../candidates/given-reason.js';
import { ReasonDto } from '../placements.dto.js';
import type { Outcome } from './bulk-acts.js';

/** As many as the longest page of a list. */
const MOST = 200;
const IDS: ApiPropertyOptions = { type: [String], format: 'uuid', minItems: 1, maxItems: MOST };

export class BulkOfferDto {
  @ApiProperty(IDS)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

export class BulkApproveDto extends ReasonDto {
  @ApiProperty(IDS)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

/** The checked boxes of the list; none is no error in a form. */
export class BulkForm {
  @AsList()
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  ids: string[] = [];

  @IsOptional()
  @IsString()
  @MaxLength(REASON_LENGTH)
  reason: string = '';
}

export class OutcomeDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() done!: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The type of the problem that it would be by itself: `placement-outdated`, `placement-four-eyes` …',
  })
  problem!: Outcome['problem'];
}

export class OutcomesDto {
  @ApiProperty({ type: [OutcomeDto], description: 'One for each placement, in the order asked' }) items!: OutcomeDto[];
}
