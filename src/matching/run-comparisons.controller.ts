import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '../platform/http/user.js';
import { RunComparisonDto, runComparisonDto } from './run-comparison.dto.js';
import { RunComparisons } from './run-comparisons.js';
import { DifferencesQuery } from './runs.dto.js';

@ApiTags('matching')
@Controller('api/v1/runs/:id/comparisons/:otherId')
export class RunComparisonsController {
  constructor(private readonly comparisons: RunComparisons) {}

  @Get()
  @Requires('matching:read')
  @ApiOperation({ summary: 'Two completed runs of one round side by side, with everybody for whom they differ' })
  @ApiOkResponse({ type: RunComparisonDto })
  async one(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('otherId', ParseUUIDPipe) otherId: string,
    @Query() query: DifferencesQuery,
  ): Promise<RunComparisonDto> {
    return runComparisonDto(await this.comparisons.compare(id, otherId, query));
  }
}
