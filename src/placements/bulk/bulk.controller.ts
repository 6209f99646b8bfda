import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { BulkActs, type Outcome } from './bulk-acts.js';
import { BulkApproveDto, BulkOfferDto, OutcomesDto } from './bulk.dto.js';

@ApiTags('placements')
@Requires('placements:decide')
@Controller('api/v1/placements')
export class BulkController {
  constructor(private readonly bulk: BulkActs) {}

  @Post('offer')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send many drafts, each by itself: one that can not be sent does not stop the others' })
  @ApiOkResponse({ type: OutcomesDto })
  async offer(@Body() { ids }: BulkOfferDto, @CurrentUser() user: User): Promise<OutcomesDto> {
    return outcomesDto(await this.bulk.do('offer', ids, null, user));
  }

  @Post('approve')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Approve many placements as the run proposed them and within the mix rule, each with its own entry in the trail',
  })
  @ApiOkResponse({ type: OutcomesDto })
  async approve(@Body() { ids, reason }: BulkApproveDto, @CurrentUser() user: User): Promise<OutcomesDto> {
    return outcomesDto(await this.bulk.do('approve', ids, reason ?? null, user));
  }
}

const outcomesDto = (outcomes: readonly Outcome[]): OutcomesDto => ({
  items: outcomes.map(({ id, problem }) => ({ id, done: problem === null, problem })),
});
