import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { ApiTokenDto } from './accounts.dto.js';
import { ApiTokensService } from './api-tokens.service.js';

/** Tokens are made by a person, on a page; a token can't make another. */
@ApiTags('api-tokens')
@Requires('accounts:manage')
@Controller('api/v1/api-tokens')
export class ApiTokensController {
  constructor(private readonly tokens: ApiTokensService) {}

  @Get()
  @ApiOperation({ summary: 'All tokens, without their secrets' })
  @ApiOkResponse({ type: ApiTokenDto, isArray: true })
  async list(): Promise<ApiTokenDto[]> {
    return (await this.tokens.list()).map((token) => ApiTokenDto.of(token));
  }

  @Post(':id/revoke')
  @HttpCode(204)
  @ApiOperation({ summary: 'End a token at once' })
  @ApiNoContentResponse()
  revoke(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User): Promise<void> {
    return this.tokens.revoke(id, user);
  }
}
