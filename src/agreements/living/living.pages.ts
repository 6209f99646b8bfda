import { Controller, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { LivingQueries } from './living.queries.js';
import { LivingPage } from './pages/living.page.js';
import { RequestsService } from './requests/requests.service.js';
import { ReviewsService } from './reviews/reviews.service.js';
import { livingTexts } from './texts.js';

/** How people live with their agreements, for the supervisor who leads them. */
@Controller('agreements/:id/living')
@Requires('agreements:lead')
export class LivingPages {
  constructor(
    private readonly living: LivingQueries,
    private readonly reviews: ReviewsService,
    private readonly requests: RequestsService,
  ) {}

  @Get()
  async show(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User) {
    return page(LivingPage, await this.living.forLeader(id, user));
  }

  @Post('reviews/:reviewId/done')
  async reviewed(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    await this.reviews.done(id, reviewId, user);
    return this.backWith(id, request, 'reviewDone');
  }

  @Post('requests/:requestId/handled')
  async handled(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('requestId', ParseUUIDPipe) requestId: string,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    await this.requests.handled(id, requestId, user);
    return this.backWith(id, request, 'wishHandled');
  }

  private async backWith(id: string, request: Request, text: 'reviewDone' | 'wishHandled') {
    const t = livingTexts(languageOf(request, STAFF_LANGUAGES));
    await setNotice(request, { kind: 'success', text: t(text) });
    return seeOther(`/agreements/${id}/living`);
  }
}
