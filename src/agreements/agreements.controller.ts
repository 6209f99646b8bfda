import { Controller, Get, HttpCode, Param, ParseIntPipe, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListQuery } from '../platform/http/paging.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { AgreementList } from './agreement-list.queries.js';
import {
  AgreementDto,
  agreementDto,
  AgreementListDto,
  AgreementVersionDto,
  stateDto,
  versionDto,
} from './agreements.dto.js';
import { AgreementsQueries } from './agreements.queries.js';
import { AgreementDraftService } from './draft/agreement-draft.service.js';
import { versionOf } from './own-agreement.js';
import { SigningsQueries } from './signing/signings.queries.js';
import { VersionsService } from './versions/versions.service.js';

@ApiTags('agreements')
@Controller('api/v1')
export class AgreementsController {
  constructor(
    private readonly states: AgreementList,
    private readonly agreements: AgreementsQueries,
    private readonly drafts: AgreementDraftService,
    private readonly versions: VersionsService,
    private readonly signings: SigningsQueries,
  ) {}

  @Get('agreements')
  @Requires('agreements:see-state')
  @ApiOperation({ summary: 'How far each home is with its house agreements; nothing of what is agreed' })
  @ApiOkResponse({ type: AgreementListDto })
  async list(@Query() query: ListQuery): Promise<AgreementListDto> {
    const { items, ...paging } = await this.states.list(query);
    return { items: items.map(stateDto), ...paging };
  }

  @Post('placements/:id/agreement')
  @HttpCode(200)
  @Requires('agreements:lead')
  @ApiOperation({ summary: 'Begin house agreements, with options that suit how the residents live' })
  @ApiOkResponse({ type: AgreementDto })
  @ApiConflictResponse({ description: 'Not all said yes to the home, or there are house agreements already' })
  async start(@Param('id', ParseUUIDPipe) placementId: string, @CurrentUser() user: User): Promise<AgreementDto> {
    const id = await this.drafts.start(placementId, user);
    return agreementDto(await this.agreements.forLeader(id, user));
  }

  @Get('agreements/:id')
  @Requires('agreements:lead')
  @ApiOperation({ summary: 'House agreements as they are now' })
  @ApiOkResponse({ type: AgreementDto })
  async one(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User): Promise<AgreementDto> {
    return agreementDto(await this.agreements.forLeader(id, user));
  }

  @Post('agreements/:id/versions')
  @HttpCode(200)
  @Requires('agreements:lead')
  @ApiOperation({ summary: 'Share the text as it is now: a version that every resident is asked to sign' })
  @ApiOkResponse({ type: AgreementVersionDto })
  @ApiConflictResponse({ description: 'Topics were not talked about yet, or nothing changed' })
  async share(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User): Promise<AgreementVersionDto> {
    return versionDto(await this.signings.of(await this.versions.share(id, user)));
  }

  @Get('agreements/:id/versions/:number')
  @Requires('agreements:lead')
  @ApiOperation({ summary: 'A version with its text, hash and signatures' })
  @ApiOkResponse({ type: AgreementVersionDto })
  async version(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
    @CurrentUser() user: User,
  ): Promise<AgreementVersionDto> {
    const version = versionOf(await this.agreements.forLeader(id, user), number);
    return versionDto(await this.signings.of(version));
  }
}
