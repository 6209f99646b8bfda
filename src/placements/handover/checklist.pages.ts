import { Body, Controller, Get, HttpException, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { HANDOVER_ITEMS } from '../../platform/config/policy.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { ChecklistService } from './checklist.service.js';
import { handoverTexts } from './texts.js';

/** Staff tick what is done before the key; the checklist stands on the placement's page. */
@Controller('placements/:id/handover/checklist')
@Requires('placements:hand-over')
export class ChecklistPages {
  constructor(private readonly checklist: ChecklistService) {}

  @Post()
  tick(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Record<string, unknown>,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    return this.mark(id, request, () => this.checklist.tick(id, itemsIn(body), user));
  }

  @Post('undo')
  untick(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Record<string, unknown>,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    return this.mark(id, request, () => this.checklist.untick(id, itemsIn(body), user));
  }

  /** Somebody who reloads after their session ended. */
  @Get(['', 'undo'])
  back(@Param('id', ParseUUIDPipe) id: string) {
    return seeOther(`/placements/${id}`);
  }

  private async mark(id: string, request: Request, work: () => Promise<void>) {
    const t = handoverTexts(languageOf(request, STAFF_LANGUAGES));
    try {
      await work();
      await setNotice(request, { kind: 'success', text: t('ticked') });
    } catch (error) {
      if (!(error instanceof HttpException) || ![400, 409].includes(error.getStatus())) throw error;
      await setNotice(request, { kind: 'warning', text: t('notTicked') });
    }
    return seeOther(`/placements/${id}#checklist`);
  }
}

/** What was ticked on the form. */
const itemsIn = (body: Record<string, unknown>) => HANDOVER_ITEMS.filter((item) => [body.item].flat().includes(item));
