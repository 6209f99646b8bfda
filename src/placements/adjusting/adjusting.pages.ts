import {
  BadRequestException,
  Body,
  ConflictException,
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
} from '@nestjs/common';
import type { Request } from 'express';
import { CITIZEN_NUMBER } from '../../candidates/given-reason.js';
import { Policy } from '../../platform/config/policy.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther, type Notice } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { PlacementConflict } from '../placement-conflict.js';
import { AdjustingConflict } from './adjusting-conflicts.js';
import { AdjustmentForm, AdjustmentQuery, ChoosePeopleQuery } from './adjusting.forms.js';
import { AdjustingService } from './adjusting.service.js';
import { AdjustmentPreviews } from './adjustment-previews.js';
import { PeopleChooser } from './choosing-people.js';
import { ChoosePeoplePage } from './pages/choose-people.page.js';
import { PreviewPage } from './pages/preview.page.js';
import type { PreviewProblem } from './pages/save-adjustment.js';
import { adjustingTexts, type AdjustingKey } from './texts.js';

/** Changing the people of a draft: choose who leaves and who comes, look at what that does, save it with a reason. */
@Requires('placements:decide')
@Controller('placements/:id/adjust')
export class AdjustingPages {
  constructor(
    private readonly adjusting: AdjustingService,
    private readonly previews: AdjustmentPreviews,
    private readonly chooser: PeopleChooser,
    private readonly policy: Policy,
  ) {}

  @Get()
  choose(@Param('id', ParseUUIDPipe) id: string, @Query() query: ChoosePeopleQuery, @Req() request: Request) {
    return this.orBack(id, request, async () =>
      page(ChoosePeoplePage, { choosing: await this.chooser.choose(id, query), query }),
    );
  }

  @Get('preview')
  preview(@Param('id', ParseUUIDPipe) id: string, @Query() query: AdjustmentQuery, @Req() request: Request) {
    return this.orBack(id, request, () => this.show(id, query));
  }

  @Post()
  save(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() form: AdjustmentForm,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    return this.orBack(id, request, async () => {
      const reason = form.reason.trim();
      try {
        await this.adjusting.adjust({ ...wishOf(id, form), reason, stamp: form.stamp || null }, user);
      } catch (error) {
        const problem = problemOf(error);
        if (!problem) throw error;
        return this.show(id, form, { reason, problem });
      }
      return this.back(`/placements/${id}`, request, 'success', 'saved');
    });
  }

  private async show(id: string, query: AdjustmentQuery, tried?: { reason: string; problem: PreviewProblem }) {
    const preview = await this.previews.of(wishOf(id, query));
    const status = tried ? (isAboutReason(tried.problem) ? 400 : 409) : 200;
    const fourEyes = this.policy.placements.fourEyes !== 'never';
    const props = { preview, fourEyes, reason: tried?.reason ?? '', problem: tried?.problem ?? null };
    return page(PreviewPage, props, { status });
  }

  /** What is no draft any more is shown as it is; what can't be understood is chosen anew. */
  private async orBack<Answer>(id: string, request: Request, work: () => Promise<Answer>) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof PlacementConflict) return this.back(`/placements/${id}`, request, 'warning', 'noDraft');
      if (error instanceof BadRequestException)
        return this.back(`/placements/${id}/adjust`, request, 'warning', 'notUnderstood');
      throw error;
    }
  }

  private async back(to: string, request: Request, kind: Notice['kind'], text: AdjustingKey) {
    await setNotice(request, { kind, text: adjustingTexts(languageOf(request, STAFF_LANGUAGES))(text) });
    return seeOther(to);
  }
}

const wishOf = (placementId: string, { candidateIds, swap }: AdjustmentQuery) => ({ placementId, candidateIds, swap });

const isAboutReason = (problem: PreviewProblem) => problem === 'reasonMissing' || problem === 'reasonHasCitizenNumber';

/** What the preview says of a refusal; null when it has no words for it. */
function problemOf(error: unknown): PreviewProblem | null {
  if (error instanceof PlacementConflict) return null;
  if (error instanceof AdjustingConflict) return error.type;
  if (error instanceof ConflictException) return 'changed-meanwhile';
  if (!(error instanceof BadRequestException)) return null;
  const { type, errors } = error.getResponse() as { type?: string; errors?: { field: string }[] };
  if (type === CITIZEN_NUMBER) return 'reasonHasCitizenNumber';
  return errors?.some(({ field }) => field === 'reason') ? 'reasonMissing' : null;
}
