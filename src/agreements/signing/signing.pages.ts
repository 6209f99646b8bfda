import { Body, Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Post, Req, UploadedFile } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { TakesFile, type Upload } from '../../platform/imports/upload.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { AgreementConflict } from '../agreement-conflict.js';
import { AgreementsQueries, type AgreementInFull } from '../agreements.queries.js';
import { versionOf } from '../own-agreement.js';
import { AgreementPage, type AgreementPageProps } from '../pages/agreement.page.js';
import { agreementTexts } from '../texts.js';
import type { AgreementVersion } from '../versions/agreement-version.entity.js';
import { PaperService } from './paper.service.js';
import { SCAN_MEGABYTES, scanFile } from './scan-file.js';
import { SigningService } from './signing.service.js';
import { SigningsQueries } from './signings.queries.js';

/** What a supervisor does while a version waits for signatures. */
@Controller('agreements/:id/versions/:number')
@Requires('agreements:lead')
export class SigningPages {
  constructor(
    private readonly agreements: AgreementsQueries,
    private readonly signing: SigningService,
    private readonly signings: SigningsQueries,
    private readonly paper: PaperService,
  ) {}

  /** Somebody who reloads after a form. */
  @Get(['code/:candidateId', 'witness', 'scan'])
  back(@Param('id', ParseUUIDPipe) id: string) {
    return seeOther(`/agreements/${id}`);
  }

  @Post('code/:candidateId')
  code(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
    @Param('candidateId', ParseUUIDPipe) candidateId: string,
    @CurrentUser() user: User,
  ) {
    return this.act(id, number, user, async (version, full) => {
      const code = await this.signing.makeCode(version.id, candidateId, true, user);
      const name = full.residents.find((one) => one.candidateId === candidateId)?.candidate.firstName ?? '';
      return this.page(full, { code: { name, code } });
    });
  }

  @Post('witness')
  witness(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const language = languageOf(request, STAFF_LANGUAGES);
    return this.act(id, number, user, async (version) => {
      await this.signing.witness(version.id, language, user);
      await setNotice(request, { kind: 'success', text: agreementTexts(language)('witnessDone') });
      return seeOther(`/agreements/${id}`);
    });
  }

  @Post('scan')
  @TakesFile(SCAN_MEGABYTES)
  scan(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
    @UploadedFile() file: Upload | undefined,
    @Body() { signers = [] }: Readonly<Record<string, unknown>>,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    return this.act(id, number, user, async (version, full) => {
      const scan = file && scanFile(file.buffer);
      if (!scan) return this.page(full, { problem: 'paper-wrong' }, 400);
      await this.paper.keep(version.id, scan, [signers].flat().map(String), user);
      const t = agreementTexts(languageOf(request, STAFF_LANGUAGES));
      await setNotice(request, { kind: 'success', text: t('paperDone', { hash: scan.hash }) });
      return seeOther(`/agreements/${id}`);
    });
  }

  @Get('scans/:scanId')
  kept(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
    @Param('scanId', ParseUUIDPipe) scanId: string,
    @CurrentUser() user: User,
  ) {
    return this.paper.file(id, number, scanId, user);
  }

  private async act(
    id: string,
    number: number,
    user: User,
    work: (version: AgreementVersion, full: AgreementInFull) => Promise<object>,
  ) {
    const full = await this.agreements.forLeader(id, user);
    try {
      return await work(versionOf(full, number), full);
    } catch (error) {
      if (!(error instanceof AgreementConflict)) throw error;
      return this.page(full, { problem: error.problem }, 409);
    }
  }

  private async page(full: AgreementInFull, more: Pick<AgreementPageProps, 'code' | 'problem'>, status = 200) {
    return page(AgreementPage, { full, signing: await this.signings.current(full), ...more }, { status });
  }
}
