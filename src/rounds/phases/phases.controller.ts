import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { RoundDetailDto } from '../rounds.dto.js';
import { RoundsQueries } from '../rounds.queries.js';
import { blockerDto, NextPhaseDto, PlanDto, RoundBlockersDto } from './phases.dto.js';
import { daysOf, endOfPhase, nextPhase } from './round-phases.js';
import { RoundPhases } from './round-phases.service.js';
import { RoundPlans } from './round-plan.service.js';

/** How far a round is, and its days. */
@ApiTags('rounds')
@Controller('api/v1/rounds/:id')
export class PhasesController {
  constructor(
    private readonly phases: RoundPhases,
    private readonly plans: RoundPlans,
    private readonly queries: RoundsQueries,
  ) {}

  @Get('blockers')
  @Requires('rounds:read')
  @ApiOperation({ summary: 'What stands in the way of the next phase' })
  @ApiOkResponse({ type: RoundBlockersDto })
  async blockersOf(@Param('id', ParseUUIDPipe) id: string): Promise<RoundBlockersDto> {
    const round = await this.queries.one(id);
    const blockers = await this.phases.blockersOf(round);
    return {
      phase: round.phase,
      next: nextPhase(round.phase),
      endsOn: endOfPhase(round.phase, round),
      blockers: blockers.map((blocker) => blockerDto(id, blocker)),
    };
  }

  @Post('phase')
  @Requires('rounds:plan')
  @ApiOperation({ summary: 'Move a round on to its next phase; choosing closes when that is matching' })
  @ApiCreatedResponse({ type: RoundDetailDto })
  async moveOn(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { to, reason }: NextPhaseDto,
    @CurrentUser() user: User,
  ): Promise<RoundDetailDto> {
    await this.phases.moveOn(id, to, reason ?? null, user);
    return this.queries.one(id);
  }

  @Put('plan')
  @Requires('rounds:plan')
  @ApiOperation({ summary: 'Give the phases of a round other first days; one that is left out has none any more' })
  @ApiOkResponse({ type: RoundDetailDto })
  async replan(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() days: PlanDto,
    @CurrentUser() user: User,
  ): Promise<RoundDetailDto> {
    await this.plans.change(id, daysOf(days), user);
    return this.queries.one(id);
  }
}
