import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { AccountDto, OpenAccountDto, SignInSecretDto } from './accounts.dto.js';
import { AccountsService } from './accounts.service.js';

@ApiTags('accounts')
@Requires('accounts:manage')
@Controller('api/v1/accounts')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  @ApiOperation({ summary: 'All members of staff' })
  @ApiOkResponse({ type: AccountDto, isArray: true })
  async list(): Promise<AccountDto[]> {
    return (await this.accounts.staff()).map((account) => AccountDto.of(account));
  }

  @Post()
  @ApiOperation({ summary: 'Open an account for a colleague' })
  @ApiCreatedResponse({ type: AccountDto })
  async open(@Body() input: OpenAccountDto, @CurrentUser() user: User): Promise<AccountDto> {
    return AccountDto.of(await this.accounts.open(input, user));
  }

  @Post(':id/invite')
  @ApiOperation({ summary: 'Make a sign-in link and code, told once' })
  @ApiCreatedResponse({ type: SignInSecretDto })
  invite(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User): Promise<SignInSecretDto> {
    return this.accounts.invite(id, user);
  }

  @Post(':id/close')
  @HttpCode(204)
  @ApiOperation({ summary: 'Close an account: it can not sign in any more' })
  @ApiNoContentResponse()
  close(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User): Promise<void> {
    return this.accounts.close(id, user);
  }
}
