import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/http/user.js';
import { ChoicesService, type ChoiceCounts } from './choices.service.js';

class ChoiceSummaryDto implements ChoiceCounts {
  @ApiProperty({ description: 'Candidates who said anything' }) candidates!: number;
  @ApiProperty() likes!: number;
  @ApiProperty() declines!: number;
  @ApiProperty({ description: 'To live together, still without an answer' }) openInvitations!: number;
  @ApiProperty() houseGroups!: number;
}

/** Choices of candidates for other systems: in numbers only. */
@ApiTags('choices')
@Controller('api/v1/choices')
@Requires('choosing:import')
export class ChoicesController {
  constructor(private readonly choices: ChoicesService) {}

  @Get('summary')
  @ApiOperation({ summary: 'How many choices candidates made; never who about whom' })
  @ApiOkResponse({ type: ChoiceSummaryDto })
  summary(): Promise<ChoiceSummaryDto> {
    return this.choices.counts();
  }
}
