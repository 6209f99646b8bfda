import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { ListQuery } from '../platform/http/paging.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { setNotice } from '../platform/web/notice.js';
import { page, seeOther } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { AgreementConflict } from './agreement-conflict.js';
import { AgreementList } from './agreement-list.queries.js';
import { AgreementsQueries } from './agreements.queries.js';
import { AgreementDraftService } from './draft/agreement-draft.service.js';
import { versionOf } from './own-agreement.js';
import { AgreementPage, type AgreementPageProps } from './pages/agreement.page.js';
import { AgreementsPage } from './pages/agreements.page.js';
import { VersionPage } from './pages/version.page.js';
import { SigningsQueries } from './signing/signings.queries.js';
import { agreementTexts } from './texts.js';
import { VersionsService } from './versions/versions.service.js';

/** House agreements for staff: where homes are, the conversation of one, and its versions. */
@Controller('agreements')
export class AgreementPages {
  constructor(
    private readonly states: AgreementList,
    private readonly agreements: AgreementsQueries,
    private readonly drafts: AgreementDraftService,
    private readonly versions: VersionsService,
    private readonly signings: SigningsQueries,
  ) {}

  @Get()
  @Requires('agreements:see-state')
  async list(@Query() query: ListQuery) {
    return page(AgreementsPage, { states: await this.states.list(query), query });
  }

  /** From a placement: its agreement, or the list where it can be begun. */
  @Get('of/:placementId')
  @Requires('agreements:see-state')
  async ofPlacement(@Param('placementId', ParseUUIDPipe) placementId: string, @CurrentUser() user: User) {
    const id = await this.states.idOf(placementId);
    return seeOther(id && user.may('agreements:lead') ? `/agreements/${id}` : '/agreements');
  }

  @Post('start/:placementId')
  @Requires('agreements:lead')
  async start(
    @Param('placementId', ParseUUIDPipe) placementId: string,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const t = agreementTexts(languageOf(request, STAFF_LANGUAGES));
    try {
      const id = await this.drafts.start(placementId, user);
      await setNotice(request, { kind: 'success', text: t('started') });
      return seeOther(`/agreements/${id}`);
    } catch (error) {
      if (!(error instanceof AgreementConflict)) throw error;
      await setNotice(request, { kind: 'warning', text: t(`problem_${error.problem}`, { what: '' }) });
      return seeOther(`/agreements/of/${placementId}`);
    }
  }

  @Get(':id')
  @Requires('agreements:lead')
  show(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User) {
    return this.page(id, user);
  }

  /** Somebody who reloads after sharing that did not go. */
  @Get(':id/share')
  @Requires('agreements:lead')
  back(@Param('id', ParseUUIDPipe) id: string) {
    return seeOther(`/agreements/${id}`);
  }

  @Post(':id/share')
  @Requires('agreements:lead')
  async share(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    try {
      const { number } = await this.versions.share(id, user);
      const t = agreementTexts(languageOf(request, STAFF_LANGUAGES));
      await setNotice(request, { kind: 'success', text: t('shared', { number }) });
    } catch (error) {
      if (!(error instanceof AgreementConflict)) throw error;
      return this.page(id, user, { problem: error.problem, what: error.what });
    }
    return seeOther(`/agreements/${id}`);
  }

  @Get(':id/versions/:number')
  @Requires('agreements:lead')
  async version(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
    @CurrentUser() user: User,
  ) {
    const full = await this.agreements.forLeader(id, user);
    const version = versionOf(full, number);
    const before = full.versions.find((one) => one.number < number && one.state !== 'withdrawn') ?? null;
    return page(VersionPage, { agreement: full.agreement, signing: await this.signings.of(version), before });
  }

  private async page(id: string, user: User, more: Pick<AgreementPageProps, 'problem' | 'what'> = {}) {
    const full = await this.agreements.forLeader(id, user);
    const signing = await this.signings.current(full);
    return page(AgreementPage, { full, signing, ...more }, { status: more.problem ? 409 : 200 });
  }
}
