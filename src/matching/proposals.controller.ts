import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '../platform/http/user.js';
import { PeopleInProposals } from './person-in-proposal.js';
import { ProposalDetailDto, ProposalListDto } from './proposals.dto.js';
import { proposalDetailDto, proposalDto } from './proposals.dto-mapping.js';
import { ProposalsQueries } from './proposals.queries.js';
import { ProposalsQuery } from './proposals.query.js';

@ApiTags('matching')
@Controller('api/v1/proposals')
export class ProposalsController {
  constructor(
    private readonly proposals: ProposalsQueries,
    private readonly people: PeopleInProposals,
  ) {}

  @Get()
  @Requires('matching:read')
  @ApiOperation({ summary: 'What runs proposed: by itself the latest run of each round' })
  @ApiOkResponse({ type: ProposalListDto })
  async list(@Query() query: ProposalsQuery): Promise<ProposalListDto> {
    const { items, ...paging } = await this.proposals.list(query);
    return { items: items.map(proposalDto), ...paging };
  }

  @Get(':id')
  @Requires('matching:read')
  @ApiOperation({
    summary: 'One proposal with what its people share, where they differ, and how each satisfaction comes about',
  })
  @ApiOkResponse({ type: ProposalDetailDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<ProposalDetailDto> {
    const found = await this.proposals.one(id);
    return proposalDetailDto(found, this.people.of({ home: found.proposal.home, members: found.members }));
  }
}
