import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { apiNames } from '../candidates/my-data/tombstone.js';
import { proposalNumber } from '../matching/proposal-number.js';
import { homeDto } from '../matching/proposals.dto-mapping.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import type { Placement } from './placement.entity.js';
import { DecisionDto, PlacementDto, PlacementListDto } from './placements.dto.js';
import { PlacementsQueries, type PlacementWithPeople } from './placements.queries.js';
import { PlacementsQuery } from './placements.query.js';
import { PlacementsService } from './placements.service.js';

@ApiTags('placements')
@Controller('api/v1')
export class PlacementsController {
  constructor(
    private readonly placements: PlacementsService,
    private readonly queries: PlacementsQueries,
  ) {}

  @Get('placements')
  @Requires('placements:read')
  @ApiOperation({ summary: 'Decisions on proposals, the latest first' })
  @ApiOkResponse({ type: PlacementListDto })
  async list(@Query() query: PlacementsQuery): Promise<PlacementListDto> {
    const { items, ...paging } = await this.queries.list(query);
    return { items: items.map(placementDto), ...paging };
  }

  @Get('placements/:id')
  @Requires('placements:read')
  @ApiOperation({ summary: 'One decision with its home and people' })
  @ApiOkResponse({ type: PlacementDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<PlacementDto> {
    return placementDto(await this.queries.one(id));
  }

  @Post('proposals/:id/approve')
  @HttpCode(200)
  @Requires('placements:decide')
  @ApiOperation({ summary: 'Approve a proposal: reserves the home and the people' })
  @ApiOkResponse({ type: PlacementDto })
  @ApiConflictResponse({
    description: 'Decided already, or another group with the same home or people was approved first',
  })
  async approve(@Param('id', ParseUUIDPipe) id: string, @Body() { reason }: DecisionDto, @CurrentUser() user: User) {
    return this.answer(await this.placements.approve(id, reason ?? null, user));
  }

  @Post('proposals/:id/refuse')
  @HttpCode(200)
  @Requires('placements:decide')
  @ApiOperation({ summary: 'Refuse a proposal' })
  @ApiOkResponse({ type: PlacementDto })
  @ApiConflictResponse({ description: 'Decided already' })
  async refuse(@Param('id', ParseUUIDPipe) id: string, @Body() { reason }: DecisionDto, @CurrentUser() user: User) {
    return this.answer(await this.placements.refuse(id, reason ?? null, user));
  }

  @Post('proposals/:id/withdraw')
  @HttpCode(200)
  @Requires('placements:decide')
  @ApiOperation({ summary: 'Take an approval back: home and people are free again' })
  @ApiOkResponse({ type: PlacementDto })
  @ApiConflictResponse({ description: 'Not approved' })
  async withdraw(@Param('id', ParseUUIDPipe) id: string, @Body() { reason }: DecisionDto, @CurrentUser() user: User) {
    return this.answer(await this.placements.withdraw(id, reason ?? null, user));
  }

  private async answer({ id }: Placement): Promise<PlacementDto> {
    return placementDto(await this.queries.one(id));
  }
}

function placementDto({ placement, members }: PlacementWithPeople): PlacementDto {
  const { id, proposalId, proposal, status, reason, decidedBy, decidedAt, home } = placement;
  return {
    id,
    proposalId,
    proposalNumber: proposalNumber(proposal.number),
    status,
    reason,
    decidedBy: decidedBy && { id: decidedBy.id, name: decidedBy.name },
    decidedAt,
    home: homeDto(home),
    people: members.map(({ candidate }) => ({
      candidateId: candidate.id,
      reference: candidate.reference,
      ...apiNames(candidate),
      targetGroup: candidate.targetGroup,
    })),
  };
}
