import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBooleanString, IsOptional } from 'class-validator';
import type { ImportCounts } from './importer.js';

export class ImportQuery {
  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    description: 'Only tell what would happen; nothing is written',
  })
  @IsOptional()
  @IsBooleanString()
  dryRun?: string;
}

class ImportCountsDto implements ImportCounts {
  @ApiProperty() added!: number;
  @ApiProperty() changed!: number;
  @ApiProperty() unchanged!: number;
  @ApiPropertyOptional({ description: 'People whose own answers stay although the file says something else' })
  kept?: number;
}

export class ImportResultDto {
  @ApiProperty() fileName!: string;
  @ApiProperty() dryRun!: boolean;
  @ApiProperty() counts!: ImportCountsDto;
}
