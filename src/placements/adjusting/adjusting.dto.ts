import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import { REASON_LENGTH } from '../../candidates/given-reason.js';
import { Trimmed } from '../placements.dto.js';
import type { MixCount, PlaceMix } from '../mix.queries.js';
import { AsList, AsYes } from './adjusting.forms.js';
import { LIMIT_CODES, type BrokenLimit, type LimitCode } from './broken-limits.js';

const PEOPLE: ApiPropertyOptions = {
  type: [String],
  format: 'uuid',
  minItems: 1,
  maxItems: 3,
  description: 'Everybody who shall be in it',
};
const SWAP = {
  default: false,
  description: 'Who leaves takes the place of who comes, in the one other draft that they come from',
};

export class CheckQuery {
  @ApiProperty(PEOPLE)
  @AsList()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @IsUUID(undefined, { each: true })
  candidateIds!: string[];

  @ApiPropertyOptional(SWAP)
  @AsYes()
  @IsBoolean()
  swap: boolean = false;
}

export class AdjustDto {
  @ApiProperty(PEOPLE)
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  candidateIds!: string[];

  @ApiPropertyOptional(SWAP)
  @IsOptional()
  @IsBoolean()
  swap: boolean = false;

  @ApiProperty({ maxLength: REASON_LENGTH, description: 'Why these people; goes into the audit trail' })
  @Trimmed()
  @IsString({ message: 'reason must be given: why these people' })
  @Length(1, REASON_LENGTH)
  reason!: string;

  @ApiPropertyOptional({ description: 'Of the check; refused when a group changed since' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  stamp?: string;
}

export class BrokenLimitDto implements BrokenLimit {
  @ApiProperty({
    enum: LIMIT_CODES,
    description: '`doNotFitTogether` tells neither whose wish it is, nor whether somebody said no',
  })
  code!: LimitCode;
  @ApiProperty({ type: [String], format: 'uuid' }) candidateIds!: string[];
}

export class CheckedPersonDto {
  @ApiProperty({ format: 'uuid' }) candidateId!: string;
  @ApiProperty({ type: Number, nullable: true, description: '0 … 2,900' }) satisfaction!: number | null;
}

export class MixCountDto implements MixCount {
  @ApiProperty({ description: 'With the people of this draft' }) count!: number;
  @ApiProperty({ description: 'Of these the people of this draft' }) added!: number;
  @ApiProperty({ description: 'The most that the mix rule plans for' }) maximum!: number;
}

export class PlaceMixDto implements PlaceMix {
  @ApiProperty({ enum: ['location', 'cluster'] }) kind!: 'location' | 'cluster';
  @ApiProperty() name!: string;
  @ApiProperty({ type: MixCountDto }) statusHolders!: MixCountDto;
  @ApiProperty({ type: MixCountDto }) youngTenants!: MixCountDto;
}

export class GroupStateDto {
  @ApiProperty({ type: [CheckedPersonDto] }) people!: CheckedPersonDto[];
  @ApiProperty({ type: Number, nullable: true, description: 'Null while the home is not full' })
  lowestSatisfaction!: number | null;
  @ApiProperty({ type: [PlaceMixDto] }) mix!: PlaceMixDto[];
  @ApiProperty() departsFromMix!: boolean;
}

export class DraftChangeDto {
  @ApiProperty({ format: 'uuid' }) placementId!: string;
  @ApiProperty({ example: 'V-0412' }) proposalNumber!: string;
  @ApiProperty({ description: 'A draft with an empty place can be saved, but not sent' }) isComplete!: boolean;
  @ApiProperty({ type: [BrokenLimitDto] }) brokenLimits!: BrokenLimitDto[];
  @ApiProperty({ type: GroupStateDto }) before!: GroupStateDto;
  @ApiProperty({ type: GroupStateDto }) after!: GroupStateDto;
}

export class AdjustmentCheckDto {
  @ApiProperty({ description: 'No limit would be broken' }) maySave!: boolean;
  @ApiProperty({ description: 'Send it along with the adjustment' }) stamp!: string;
  @ApiProperty({ type: [DraftChangeDto], description: 'The draft itself first, then those that people come from' })
  drafts!: DraftChangeDto[];
}
