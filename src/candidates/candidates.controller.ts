import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { CandidateDto, CandidateSummaryDto, PagedCandidatesDto } from './candidates.dto.js';
import { CandidatesQuery } from './candidates-query.js';
import { CandidatesService } from './candidates.service.js';

/** Candidates for other systems. */
@ApiTags('candidates')
@Controller('api/v1/candidates')
@Requires('candidates:read')
export class CandidatesController {
  constructor(private readonly candidates: CandidatesService) {}

  @Get()
  @ApiOperation({ summary: 'Candidates, with search, filter, sort and paging' })
  @ApiOkResponse({ type: PagedCandidatesDto })
  async list(@Query() query: CandidatesQuery, @CurrentUser() user: User): Promise<PagedCandidatesDto> {
    const candidates = await this.candidates.list(query, user);
    return { ...candidates, items: candidates.items.map((file) => CandidateSummaryDto.of(file)) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One candidate; the audit trail keeps who looked' })
  @ApiOkResponse({ type: CandidateDto })
  @ApiNotFoundResponse()
  async view(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User): Promise<CandidateDto> {
    return CandidateDto.of(await this.candidates.view(id, user));
  }
}
