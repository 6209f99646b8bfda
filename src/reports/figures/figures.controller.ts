import { Controller, Get, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock } from '../../platform/clock/clock.js';
import { Requires } from '../../platform/http/user.js';
import { invalid } from '../../platform/http/validation.js';
import { figuresDto, FiguresDto } from './figures.dto.js';
import { filterOf, type FilterFault } from './figures.filter.js';
import { FiguresQueries } from './figures.queries.js';
import { FiguresQuery } from './figures.query.js';

const MESSAGES: Record<FilterFault, string> = {
  notADay: 'must be a day such as 2026-12-01',
  toBeforeFrom: 'must not lie before the first day',
  periodTooLong: 'must lie within ten years of the first day',
  notAnId: 'must be a UUID',
  notAStep: 'must be month or quarter',
};

@ApiTags('reports')
@Controller('api/v1/reports')
export class FiguresController {
  constructor(
    private readonly figures: FiguresQueries,
    private readonly clock: Clock,
  ) {}

  @Get('figures')
  @Requires('reports:read')
  @ApiOperation({
    summary: 'Placed people, waiting times, offers, declines and departures in a period; nothing about persons',
  })
  @ApiOkResponse({ type: FiguresDto })
  @ApiBadRequestResponse({ description: 'The period or a filter is not right' })
  async all(@Query() query: FiguresQuery): Promise<FiguresDto> {
    const asked = filterOf(query, this.clock.today());
    if ('faults' in asked)
      throw invalid(
        Object.entries(asked.faults).map(([field, fault]) => ({ field, message: `${field} ${MESSAGES[fault]}` })),
      );
    return figuresDto(await this.figures.load(asked.filter));
  }
}
