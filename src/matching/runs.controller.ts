import { Body, Controller, Get, HttpCode, NotFoundException, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Instance, Solution } from '../matching-engine/index.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { ReplayService } from './replay.service.js';
import { ReplayDto, RunDetailDto, runDetailDto, RunDto, runDto, RunListDto, UnplacedListDto } from './run.dto.js';
import { RunsQuery, StartRunDto, UnplacedQuery } from './runs.dto.js';
import { RunsQueries } from './runs.queries.js';
import { RunsService } from './runs.service.js';
import { UnplacedQueries } from './unplaced.queries.js';

@ApiTags('matching')
@Controller('api/v1')
export class RunsController {
  constructor(
    private readonly runs: RunsService,
    private readonly queries: RunsQueries,
    private readonly unplacedPeople: UnplacedQueries,
    private readonly replays: ReplayService,
  ) {}

  @Post('rounds/:id/runs')
  @Requires('matching:run')
  @ApiOperation({ summary: 'Start a run of the round; it waits in the queue' })
  @ApiCreatedResponse({ type: RunDto })
  async start(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: StartRunDto,
    @CurrentUser() user: User,
  ): Promise<RunDto> {
    const { id: runId } = await this.runs.start(id, body, user);
    return runDto(await this.queries.one(runId));
  }

  @Get('runs')
  @Requires('matching:read')
  @ApiOperation({ summary: 'Runs, the newest first' })
  @ApiOkResponse({ type: RunListDto })
  async list(@Query() query: RunsQuery): Promise<RunListDto> {
    const { items, ...rest } = await this.queries.list(query);
    return { items: items.map(runDto), ...rest };
  }

  @Get('runs/:id')
  @Requires('matching:read')
  @ApiOperation({ summary: 'One run with its progress and figures' })
  @ApiOkResponse({ type: RunDetailDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<RunDetailDto> {
    return runDetailDto(await this.queries.one(id));
  }

  @Post('runs/:id/cancel')
  @HttpCode(200)
  @Requires('matching:run')
  @ApiOperation({ summary: 'Cancel a run; a running one stops within about a second' })
  @ApiOkResponse({ type: RunDto })
  async cancel(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User): Promise<RunDto> {
    await this.runs.cancel(id, user);
    return runDto(await this.queries.one(id));
  }

  @Post('runs/:id/replay')
  @HttpCode(200)
  @Requires('matching:run')
  @ApiOperation({ summary: 'Calculate the run again from what it stored, and compare the groups' })
  @ApiOkResponse({ type: ReplayDto })
  replay(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User): Promise<ReplayDto> {
    return this.replays.replay(id, user);
  }

  @Get('runs/:id/unplaced-candidates')
  @Requires('matching:read')
  @ApiOperation({ summary: 'The people for whom the run found no place, with the reasons' })
  @ApiOkResponse({ type: UnplacedListDto })
  async unplaced(@Param('id', ParseUUIDPipe) id: string, @Query() query: UnplacedQuery): Promise<UnplacedListDto> {
    await this.queries.one(id);
    return this.unplacedPeople.list(id, query);
  }

  @Get('runs/:id/instance')
  @Requires('matching:run')
  @ApiOperation({ summary: 'What the run was made of, as huisklik-instance/1, to calculate it elsewhere' })
  @ApiOkResponse({ schema: { type: 'object' } })
  async instance(@Param('id', ParseUUIDPipe) id: string): Promise<Instance> {
    return (await this.queries.stored(id)).instance ?? notYet('instance');
  }

  @Get('runs/:id/result')
  @Requires('matching:run')
  @ApiOperation({ summary: 'What the engine answered, to compare with elsewhere' })
  @ApiOkResponse({ schema: { type: 'object' } })
  async result(@Param('id', ParseUUIDPipe) id: string): Promise<Solution> {
    return (await this.queries.stored(id)).solution ?? notYet('result');
  }
}

function notYet(what: string): never {
  throw new NotFoundException({ type: `run-without-${what}`, message: `This run has no ${what}.` });
}
