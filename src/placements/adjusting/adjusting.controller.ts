import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { proposalNumber } from '../../matching/proposal-number.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { departsFromMix, type PlaceMix } from '../mix.queries.js';
import { placementDto } from '../placements.dto-mapping.js';
import { PlacementDto } from '../placements.dto.js';
import { PlacementsQueries } from '../placements.queries.js';
import { AdjustDto, AdjustmentCheckDto, CheckQuery, type DraftChangeDto, type GroupStateDto } from './adjusting.dto.js';
import { AdjustingService } from './adjusting.service.js';
import type { PeopleTogether } from './adjustment-checks.js';
import { AdjustmentPreviews, type DraftPreview } from './adjustment-previews.js';

@ApiTags('placements')
@Requires('placements:decide')
@Controller('api/v1/placements/:id')
export class AdjustingController {
  constructor(
    private readonly adjusting: AdjustingService,
    private readonly previews: AdjustmentPreviews,
    private readonly placements: PlacementsQueries,
  ) {}

  @Get('check')
  @ApiOperation({ summary: 'What it would do to give a draft other people; nothing changes' })
  @ApiOkResponse({ type: AdjustmentCheckDto })
  @ApiConflictResponse({ description: 'It is no draft' })
  async check(
    @Param('id', ParseUUIDPipe) placementId: string,
    @Query() { candidateIds, swap }: CheckQuery,
  ): Promise<AdjustmentCheckDto> {
    const { maySave, stamp, drafts } = await this.previews.of({ placementId, candidateIds, swap });
    return { maySave, stamp, drafts: drafts.map(draftDto) };
  }

  @Post('adjust')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give a draft other people of its round: from other drafts, or who has no placement' })
  @ApiOkResponse({ type: PlacementDto })
  @ApiConflictResponse({ description: 'It is no draft, a limit would be broken, or somebody else was first' })
  async adjust(
    @Param('id', ParseUUIDPipe) placementId: string,
    @Body() body: AdjustDto,
    @CurrentUser() user: User,
  ): Promise<PlacementDto> {
    const { candidateIds, swap, reason, stamp } = body;
    await this.adjusting.adjust({ placementId, candidateIds, swap, reason, stamp }, user);
    return placementDto(await this.placements.one(placementId));
  }
}

const draftDto = ({ placement, before, after, mix, limits, isComplete }: DraftPreview): DraftChangeDto => ({
  placementId: placement.id,
  proposalNumber: proposalNumber(placement.proposal.number),
  isComplete,
  brokenLimits: limits,
  before: stateDto(before, mix.before),
  after: stateDto(after, mix.after),
});

const stateDto = ({ candidateIds, satisfaction, lowest }: PeopleTogether, mix: PlaceMix[]): GroupStateDto => ({
  people: candidateIds.map((candidateId) => ({ candidateId, satisfaction: satisfaction.get(candidateId) ?? null })),
  lowestSatisfaction: lowest,
  mix,
  departsFromMix: departsFromMix(mix),
});
