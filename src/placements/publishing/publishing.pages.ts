import { BadRequestException, Body, Controller, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { seeOther, type Notice } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { REASON_LENGTH } from '../../candidates/given-reason.js';
import { PublishingService, refusalOf } from './publishing.service.js';
import { placementTexts, type PlacementTranslate } from '../texts.js';

/** The field of a run's page as a browser sends it. */
export class PublishForm {
  @IsOptional()
  @IsString()
  @MaxLength(REASON_LENGTH)
  reason: string = '';
}

/** Publishing a run; the button stands on the run's page. */
@Controller('runs/:id/publish')
export class PublishingPages {
  constructor(private readonly publishing: PublishingService) {}

  @Post()
  @Requires('placements:decide')
  async publish(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: PublishForm,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const t = placementTexts(languageOf(request, STAFF_LANGUAGES));
    const { notice, to } = await this.attempt(id, reason.trim(), user, t);
    await setNotice(request, notice);
    return seeOther(to);
  }

  private async attempt(
    id: string,
    reason: string,
    user: User,
    t: PlacementTranslate,
  ): Promise<{ notice: Notice; to: string }> {
    try {
      const done = await this.publishing.publish(id, reason, user);
      return { notice: { kind: 'success', text: t('published', { ...done }) }, to: '/placements?status=draft' };
    } catch (error) {
      if (error instanceof BadRequestException)
        return { notice: { kind: 'error', text: t('publishReasonWrong') }, to: `/runs/${id}` };
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      return { notice: { kind: 'warning', text: t(`notPublished_${refusal}`) }, to: `/runs/${id}` };
    }
  }
}
