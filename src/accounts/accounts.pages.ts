import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { formErrorsOf, readForm } from '../platform/http/read-form.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { setNotice } from '../platform/web/notice.js';
import { page, seeOther } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { OpenAccountDto } from './accounts.dto.js';
import { AccountsService } from './accounts.service.js';
import { AccountsPage } from './pages/accounts.page.js';
import { SecretPage } from './pages/secret.page.js';
import { accountsTexts } from './accounts-texts.js';

const FIELDS = ['name', 'email', 'role'] as const;

/** Colleagues and their accounts, for an administrator. */
@Requires('accounts:manage')
@Controller('accounts')
export class AccountsPages {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  async list() {
    return page(AccountsPage, { accounts: await this.accounts.staff() });
  }

  @Post()
  async open(@Body() body: Record<string, unknown>, @CurrentUser() user: User, @Req() request: Request) {
    const t = accountsTexts(languageOf(request, STAFF_LANGUAGES));
    const { value, errors } = readForm(OpenAccountDto, body, FIELDS, {
      name: t('nameError'),
      email: t('emailError'),
      role: t('roleError'),
    });
    if (!value) return this.again(body, errors);
    try {
      await this.accounts.open(value, user);
    } catch (error) {
      return this.again(body, formErrorsOf(error, { 'account-exists': ['email', t('emailTaken')] }));
    }
    await setNotice(request, { kind: 'success', text: t('opened', { name: value.name }) });
    return seeOther('/accounts');
  }

  @Post(':id/invite')
  async invite(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User) {
    const secret = await this.accounts.invite(id, user);
    return page(SecretPage, { secret });
  }

  @Post(':id/close')
  async close(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    const t = accountsTexts(languageOf(request, STAFF_LANGUAGES));
    await this.accounts.close(id, user);
    await setNotice(request, { kind: 'success', text: t('closed') });
    return seeOther('/accounts');
  }

  private async again(body: Record<string, unknown>, errors: Record<string, string>) {
    const typed = Object.fromEntries(
      FIELDS.map((field) => [field, typeof body[field] === 'string' ? body[field] : '']),
    );
    return page(AccountsPage, { accounts: await this.accounts.staff(), typed, errors }, { status: 400 });
  }
}
