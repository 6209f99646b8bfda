import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional } from 'class-validator';
import { IsoDay } from '../../rounds/iso-day.js';
import type { AgreementTemplate } from './agreement-template.entity.js';
import { TemplateContent } from './template-content.js';

const REVISION = 'Of the draft as you read it; null when there was none. Another one by now is a 409';

/** A whole template for the draft: what the export gives, and the revision that it takes the place of. */
export class DraftDto extends TemplateContent {
  @ApiProperty({ type: Number, nullable: true, description: REVISION })
  @IsOptional()
  @IsInt()
  revision: number | null = null;
}

export class PublicationDto {
  @ApiProperty({ description: REVISION }) @IsInt() revision!: number;
  @ApiProperty({ format: 'date', description: 'First day, today or later, of agreements that begin with it' })
  @IsoDay()
  effectiveFrom!: string;
}

export class TemplateSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Counts the published versions; null for the draft' })
  number!: number | null;
  @ApiProperty() isDraft!: boolean;
  @ApiProperty() revision!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) effectiveFrom!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) publishedAt!: string | null;
  @ApiProperty() topics!: number;

  static of({ id, number, isDraft, revision, effectiveFrom, publishedAt, content }: AgreementTemplate) {
    const topics = content.topics.length;
    const at = publishedAt?.toISOString() ?? null;
    return { id, number, isDraft, revision, effectiveFrom, publishedAt: at, topics } satisfies TemplateSummaryDto;
  }
}

export class TemplateDto extends TemplateSummaryDto {
  @ApiProperty({ type: TemplateContent }) content!: TemplateContent;

  static override of(template: AgreementTemplate): TemplateDto {
    return { ...TemplateSummaryDto.of(template), content: template.content };
  }
}
