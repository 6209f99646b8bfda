import { Body, ConflictException, Controller, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { PlacementPage } from '../pages/placement.page.js';
import { PlacementsInFull } from '../placement-in-full.js';
import { OfferQuestions } from './offer-questions.service.js';
import { readWords } from './question-words.js';
import { questionTexts } from './staff-texts.js';

/** What staff answer to a question about an offered home. */
@Controller('placements/:id/questions/:questionId')
export class OfferQuestionPages {
  constructor(
    private readonly questions: OfferQuestions,
    private readonly inFull: PlacementsInFull,
  ) {}

  /** Somebody who reloads after an answer that was not right. */
  @Get()
  @Requires('placements:read')
  back(@Param('id', ParseUUIDPipe) id: string) {
    return seeOther(`/placements/${id}`);
  }

  @Post()
  @Requires('placements:decide')
  async answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('questionId', ParseUUIDPipe) questionId: string,
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const { text, problem } = readWords(body.answer);
    if (problem) {
      const answerTyped = { questionId, text, problem };
      return page(PlacementPage, { ...(await this.inFull.load(id)), form: {}, answerTyped }, { status: 400 });
    }
    const t = questionTexts(languageOf(request, STAFF_LANGUAGES));
    try {
      await this.questions.answer(id, questionId, text, user);
      await setNotice(request, { kind: 'success', text: t('answeredNotice') });
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
      await setNotice(request, { kind: 'warning', text: t('answeredAlready') });
    }
    return seeOther(`/placements/${id}`);
  }
}
