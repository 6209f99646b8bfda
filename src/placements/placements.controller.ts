import { applyDecorators, Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { OffersService } from './offers/offers.service.js';
import { placementDto } from './placements.dto-mapping.js';
import {
  AnswerDto,
  EndDto,
  PlacementDto,
  PlacementListDto,
  PublicationDto,
  PublishDto,
  ReasonDto,
} from './placements.dto.js';
import { PlacementsQueries } from './placements.queries.js';
import { PlacementsQuery } from './placements.query.js';
import { PublishingService } from './publishing/publishing.service.js';
import { StaffActs, type StaffAct } from './staff-acts.js';

@ApiTags('placements')
@Controller('api/v1')
export class PlacementsController {
  constructor(
    private readonly acts: StaffActs,
    private readonly offers: OffersService,
    private readonly publishing: PublishingService,
    private readonly queries: PlacementsQueries,
  ) {}

  @Post('runs/:id/publish')
  @HttpCode(200)
  @Requires('placements:decide')
  @ApiOperation({
    summary: 'Make the result of a run the plan of its round: its proposals become drafts of placements',
  })
  @ApiOkResponse({ type: PublicationDto })
  @ApiConflictResponse({ description: 'Not completed, a rehearsal, published already, or the round is closed' })
  publish(@Param('id', ParseUUIDPipe) id: string, @Body() { reason }: PublishDto, @CurrentUser() user: User) {
    return this.publishing.publish(id, reason, user);
  }

  @Get('placements')
  @Requires('placements:read')
  @ApiOperation({ summary: 'Placements, what happened last first; by itself those that are open' })
  @ApiOkResponse({ type: PlacementListDto })
  async list(@Query() query: PlacementsQuery): Promise<PlacementListDto> {
    const { items, ...paging } = await this.queries.list(query);
    return { items: items.map(placementDto), ...paging };
  }

  @Get('placements/:id')
  @Requires('placements:read')
  @ApiOperation({ summary: 'One placement with its home and people' })
  @ApiOkResponse({ type: PlacementDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<PlacementDto> {
    return placementDto(await this.queries.one(id));
  }

  @Post('placements/:id/offer')
  @StaffRoute('placements:decide', 'Send a draft to its people: they can answer for as many days as the policy says')
  offer(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User) {
    return this.act('offer', id, {}, user);
  }

  @Post('placements/:id/answers')
  @HttpCode(200)
  @Requires('placements:decide')
  @ApiOperation({ summary: 'Write down what somebody said to an offer, by telephone or on paper' })
  @ApiOkResponse({ type: PlacementDto })
  @ApiConflictResponse({ description: 'The offer can not be answered any more' })
  async answer(@Param('id', ParseUUIDPipe) id: string, @Body() body: AnswerDto, @CurrentUser() user: User) {
    await this.offers.answer(id, body, user);
    return placementDto(await this.queries.one(id));
  }

  @Post('placements/:id/approve')
  @StaffRoute('placements:decide', 'Approve a placement to which all said yes')
  approve(@Param('id', ParseUUIDPipe) id: string, @Body() body: ReasonDto, @CurrentUser() user: User) {
    return this.act('approve', id, body, user);
  }

  @Post('placements/:id/refuse')
  @StaffRoute('placements:decide', 'Refuse a placement to which all said yes')
  refuse(@Param('id', ParseUUIDPipe) id: string, @Body() body: ReasonDto, @CurrentUser() user: User) {
    return this.act('refuse', id, body, user);
  }

  @Post('placements/:id/withdraw')
  @StaffRoute('placements:decide', 'Take a placement back before the key is handed over: home and people are free')
  withdraw(@Param('id', ParseUUIDPipe) id: string, @Body() body: ReasonDto, @CurrentUser() user: User) {
    return this.act('withdraw', id, body, user);
  }

  @Post('placements/:id/agree')
  @StaffRoute('placements:hand-over', 'The residents signed their house agreement')
  agree(@Param('id', ParseUUIDPipe) id: string, @Body() body: ReasonDto, @CurrentUser() user: User) {
    return this.act('agree', id, body, user);
  }

  @Post('placements/:id/hand-over')
  @StaffRoute('placements:hand-over', 'The residents have the key')
  handOver(@Param('id', ParseUUIDPipe) id: string, @Body() body: ReasonDto, @CurrentUser() user: User) {
    return this.act('hand-over', id, body, user);
  }

  @Post('placements/:id/end')
  @StaffRoute('placements:hand-over', 'The residents left, or it failed: the home is free')
  end(@Param('id', ParseUUIDPipe) id: string, @Body() body: EndDto, @CurrentUser() user: User) {
    return this.act('end', id, body, user);
  }

  private async act(act: StaffAct, id: string, words: EndDto, user: User): Promise<PlacementDto> {
    await this.acts.do(act, id, words, user);
    return placementDto(await this.queries.one(id));
  }
}

/** What every act of staff has in common. */
function StaffRoute(permission: 'placements:decide' | 'placements:hand-over', summary: string): MethodDecorator {
  return applyDecorators(
    HttpCode(200),
    Requires(permission),
    ApiOperation({ summary }),
    ApiOkResponse({ type: PlacementDto }),
    ApiConflictResponse({ description: 'It does not follow on the status, or the group does not fit any more' }),
  );
}
