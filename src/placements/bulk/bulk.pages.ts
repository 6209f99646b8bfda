import { BadRequestException, Body, Controller, Get, Param, ParseEnumPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { PlacementsQueries } from '../placements.queries.js';
import { BulkActs, type BulkAct } from './bulk-acts.js';
import { BulkForm } from './bulk.dto.js';
import { OutcomesPage } from './pages/outcomes.page.js';
import { bulkTexts, type BulkKey } from './texts.js';

const ACT = new ParseEnumPipe({ offer: 'offer', approve: 'approve' }, { errorHttpStatusCode: 404 });
/** The list that the boxes stood in. */
const LISTS: Record<BulkAct, string> = { offer: '/placements?status=draft', approve: '/placements?status=accepted' };

/** Many placements of the list at once. */
@Requires('placements:decide')
@Controller('placements/bulk/:act')
export class BulkPages {
  constructor(
    private readonly bulk: BulkActs,
    private readonly placements: PlacementsQueries,
  ) {}

  /** Somebody who reloads the outcome, or reads it in another language. */
  @Get()
  back(@Param('act', ACT) act: BulkAct) {
    return seeOther(LISTS[act]);
  }

  @Post()
  async do(
    @Param('act', ACT) act: BulkAct,
    @Body() { ids, reason }: BulkForm,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    if (ids.length === 0) return this.warn(act, 'noneChosen', request);
    try {
      const outcomes = await this.bulk.do(act, ids, reason.trim() || null, user);
      return page(OutcomesPage, { act, outcomes, placements: await this.placements.byIds(ids), list: LISTS[act] });
    } catch (error) {
      if (error instanceof BadRequestException) return this.warn(act, 'reasonHasCitizenNumber', request);
      throw error;
    }
  }

  private async warn(act: BulkAct, text: BulkKey, request: Request) {
    const t = bulkTexts(languageOf(request, STAFF_LANGUAGES));
    await setNotice(request, { kind: 'warning', text: t(text) });
    return seeOther(LISTS[act]);
  }
}
