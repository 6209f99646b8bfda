import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  IntersectionType,
} from '@nestjs/swagger';
import { ListQuery } from '../platform/http/paging.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { ChoosingCloses } from './choosing-closes.service.js';
import { ChoosingClosesDto, OpenRoundDto, RoundDetailDto, RoundFilter, RoundListDto } from './rounds.dto.js';
import { RoundsQueries } from './rounds.queries.js';
import { RoundsService } from './rounds.service.js';

export class RoundsQuery extends IntersectionType(ListQuery, RoundFilter) {}

@ApiTags('rounds')
@Controller('api/v1/rounds')
export class RoundsController {
  constructor(
    private readonly rounds: RoundsService,
    private readonly queries: RoundsQueries,
    private readonly choosing: ChoosingCloses,
  ) {}

  @Get()
  @Requires('rounds:read')
  @ApiOperation({ summary: 'Matching rounds, the one that starts last first' })
  @ApiOkResponse({ type: RoundListDto })
  list(@Query() query: RoundsQuery): Promise<RoundListDto> {
    return this.queries.list(query);
  }

  @Post()
  @Requires('rounds:plan')
  @ApiOperation({ summary: 'Open a round over locations and candidates' })
  @ApiCreatedResponse({ type: RoundDetailDto })
  async open(@Body() body: OpenRoundDto, @CurrentUser() user: User): Promise<RoundDetailDto> {
    const { id } = await this.rounds.open({ ...body, candidates: body.candidateIds ?? 'all' }, user);
    return this.queries.one(id);
  }

  @Get(':id')
  @Requires('rounds:read')
  @ApiOperation({ summary: 'One round with the size of what takes part' })
  @ApiOkResponse({ type: RoundDetailDto })
  one(@Param('id', ParseUUIDPipe) id: string): Promise<RoundDetailDto> {
    return this.queries.one(id);
  }

  @Put(':id/choosing')
  @Requires('rounds:plan')
  @ApiOperation({ summary: 'Move the day on which choosing closes' })
  @ApiOkResponse({ type: RoundDetailDto })
  async moveChoosing(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { closesOn }: ChoosingClosesDto,
    @CurrentUser() user: User,
  ): Promise<RoundDetailDto> {
    await this.choosing.move(id, closesOn, user);
    return this.queries.one(id);
  }

  @Post(':id/close')
  @HttpCode(204)
  @Requires('rounds:plan')
  @ApiOperation({ summary: 'Close a round: it starts no more runs' })
  @ApiNoContentResponse()
  close(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User): Promise<void> {
    return this.rounds.close(id, user);
  }

  @Post(':id/lock-answers')
  @HttpCode(204)
  @Requires('rounds:plan')
  @ApiOperation({ summary: 'Keep the answers of everybody in the round as they are' })
  @ApiNoContentResponse()
  lockAnswers(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User): Promise<void> {
    return this.rounds.lockAnswers(id, user);
  }

  @Post(':id/unlock-answers')
  @HttpCode(204)
  @Requires('rounds:plan')
  @ApiOperation({ summary: 'Let everybody in the round change their answers again' })
  @ApiNoContentResponse()
  unlockAnswers(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User): Promise<void> {
    return this.rounds.unlockAnswers(id, user);
  }
}
