import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Requires } from '../platform/http/user.js';
import { AuditQueries, AuditQuery, type AuditLine } from './audit.queries.js';

class AuditEntryDto {
  @ApiProperty() id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: ['account', 'token', 'system'] }) actorKind!: string;
  @ApiProperty({ nullable: true, type: String }) actorId!: string | null;
  @ApiProperty({ description: 'Role of the account, or `integration`' }) actorLabel!: string;
  @ApiProperty() action!: string;
  @ApiProperty() recordType!: string;
  @ApiProperty() recordId!: string;
  @ApiProperty({ nullable: true, type: String }) reason!: string | null;
  @ApiProperty({ type: Object }) details!: Record<string, unknown>;

  static of({ actorName, ...entry }: AuditLine): AuditEntryDto {
    return { ...entry, at: entry.at.toISOString() };
  }
}

class AuditEntriesDto {
  @ApiProperty({ type: AuditEntryDto, isArray: true }) items!: AuditEntryDto[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
}

@ApiTags('audit')
@Requires('audit:read')
@Controller('api/v1/audit-entries')
export class AuditController {
  constructor(private readonly queries: AuditQueries) {}

  @Get()
  @ApiOperation({ summary: 'Who did what, when, on which record and why; newest first' })
  @ApiOkResponse({ type: AuditEntriesDto })
  async list(@Query() query: AuditQuery): Promise<AuditEntriesDto> {
    const list = await this.queries.list(query);
    return { ...list, items: list.items.map((line) => AuditEntryDto.of(line)) };
  }
}
