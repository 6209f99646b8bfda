import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Policy } from '../../platform/config/policy.js';
import { Public } from '../../platform/http/user.js';
import { HowWeAllocateDto } from './how-we-allocate.dto.js';
import { PolicyHistory } from './policy-history.js';

/** The rules of allocation for other systems: public, as the page is. */
@ApiTags('reports')
@Public()
@Controller('api/v1/how-we-allocate')
export class HowWeAllocateController {
  constructor(
    private readonly policy: Policy,
    private readonly history: PolicyHistory,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The rules of allocation in force, and since when; needs no token', security: [] })
  @ApiOkResponse({ type: HowWeAllocateDto })
  async rules(): Promise<HowWeAllocateDto> {
    return HowWeAllocateDto.of(this.policy, await this.history.inForceSince());
  }
}
