import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/http/user.js';
import { RoundScenariosDto, roundScenariosDto, RoundScenariosQuery } from './round-scenarios.dto.js';
import { RoundScenariosQueries } from './round-scenarios.queries.js';

@ApiTags('matching')
@Controller('api/v1/rounds/:id/scenarios')
export class RoundScenariosController {
  constructor(private readonly scenarios: RoundScenariosQueries) {}

  @Get()
  @Requires('matching:read')
  @ApiOperation({ summary: 'All completed runs of a round side by side: what they do otherwise and what comes of it' })
  @ApiOkResponse({ type: RoundScenariosDto })
  async list(@Param('id', ParseUUIDPipe) id: string, @Query() query: RoundScenariosQuery): Promise<RoundScenariosDto> {
    return roundScenariosDto(await this.scenarios.list(id, query));
  }
}
