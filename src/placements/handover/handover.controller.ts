import { Body, Controller, Delete, Get, Param, ParseEnumPipe, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { HANDOVER_ITEMS, type HandoverItem } from '../../platform/config/policy.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { PlacementsQueries } from '../placements.queries.js';
import { ChecklistService } from './checklist.service.js';
import { HandoverDto, HandoverPlanDto } from './handover.dto.js';
import { HandoverQueries } from './handover.queries.js';
import { HandoverService } from './handover.service.js';
import { keyOf } from './key-appointment.js';

const Item = new ParseEnumPipe(Object.fromEntries(HANDOVER_ITEMS.map((item) => [item, item])));

@ApiTags('placements')
@Controller('api/v1/placements/:id/handover')
export class HandoverController {
  constructor(
    private readonly handovers: HandoverService,
    private readonly checklist: ChecklistService,
    private readonly queries: HandoverQueries,
    private readonly placements: PlacementsQueries,
  ) {}

  @Get()
  @Requires('placements:read')
  @ApiOperation({ summary: 'When and how the people of a placement get their home, with the checklist' })
  @ApiOkResponse({ type: HandoverDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<HandoverDto> {
    const { placement } = await this.placements.one(id);
    const { placementId, plan, tenancyForm, checklist } = await this.queries.of(placement);
    return {
      placementId,
      revision: plan?.revision ?? 0,
      tenancyForm,
      leaseType: plan?.leaseType ?? null,
      startsOn: plan?.startsOn ?? null,
      signedOn: plan?.signedOn ?? null,
      endsOn: plan?.endsOn ?? null,
      key: keyOf(plan),
      endedOn: plan?.endedOn ?? null,
      checklist,
    };
  }

  @Put()
  @Requires('placements:hand-over')
  @ApiOperation({ summary: 'Plan the lease and the appointment for the key, or change them' })
  @ApiOkResponse({ type: HandoverDto })
  @ApiConflictResponse({
    description: 'The placement is not approved or is over, or somebody else changed it meanwhile',
  })
  async plan(@Param('id', ParseUUIDPipe) id: string, @Body() body: HandoverPlanDto, @CurrentUser() user: User) {
    const { revision, startsOn = null, signedOn = null, leaseType = null, endsOn = null, key } = body;
    await this.handovers.plan(id, { revision, startsOn, signedOn, leaseType, endsOn, key }, user);
    return this.one(id);
  }

  @Put('checklist/:item')
  @Requires('placements:hand-over')
  @ApiOperation({ summary: 'Something on the checklist is done' })
  @ApiOkResponse({ type: HandoverDto })
  @ApiConflictResponse({ description: 'The placement is not approved, or the key is given' })
  async tick(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('item', Item) item: HandoverItem,
    @CurrentUser() user: User,
  ) {
    await this.checklist.tick(id, [item], user);
    return this.one(id);
  }

  @Delete('checklist/:item')
  @Requires('placements:hand-over')
  @ApiOperation({ summary: 'Something on the checklist is not done after all' })
  @ApiOkResponse({ type: HandoverDto })
  @ApiConflictResponse({ description: 'The placement is not approved, or the key is given' })
  async untick(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('item', Item) item: HandoverItem,
    @CurrentUser() user: User,
  ) {
    await this.checklist.untick(id, [item], user);
    return this.one(id);
  }
}
