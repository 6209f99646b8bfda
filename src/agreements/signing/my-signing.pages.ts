import { Body, ConflictException, Controller, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { AgreementConflict } from '../agreement-conflict.js';
import { ReadTopicPage, SignPage, type SignPageProps } from '../my-pages/sign.page.js';
import { myAgreementTexts } from '../my-texts.js';
import { comparedWith, OwnAgreements } from '../own-agreement.js';
import { CodeSender } from './code-sender.js';
import { SigningService } from './signing.service.js';

const EVERYBODY = { languages: LANGUAGES };
const PAGE = '/my/agreement/sign';

/** A resident reads a version topic by topic, and signs it with a fresh code. */
@Controller('my/agreement/sign')
@Requires('agreements:sign-own')
export class MySigningPages {
  constructor(
    private readonly own: OwnAgreements,
    private readonly signing: SigningService,
    private readonly codes: CodeSender,
  ) {}

  @Get()
  show(@CurrentUser() user: User) {
    return this.page(user);
  }

  /** Somebody who reloads after a code that was not right. */
  @Get([':id', ':id/code'])
  back() {
    return seeOther(PAGE);
  }

  @Post(':id/shown')
  shown(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { topic }: Readonly<Record<string, unknown>>,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    return this.act(user, request, async (ownId) => {
      await this.signing.show(id, ownId, String(topic));
      return seeOther(PAGE);
    });
  }

  @Post(':id/code')
  code(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    return this.act(user, request, async (ownId) => {
      const code = await this.signing.makeCode(id, ownId, false, user);
      return this.page(user, { sent: await this.codes.send(ownId, code) });
    });
  }

  @Post(':id/talk')
  talk(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    return this.act(user, request, async (ownId) => {
      await this.signing.talkFirst(id, ownId, user);
      return this.done(request, 'talkDone');
    });
  }

  @Post(':id')
  sign(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { code }: Readonly<Record<string, unknown>>,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    return this.act(user, request, async (ownId) => {
      const given = { code: typeof code === 'string' ? code : '', language: languageOf(request) };
      try {
        await this.signing.sign(id, ownId, given, user);
      } catch (error) {
        const problem = error instanceof AgreementConflict ? error.problem : null;
        if (problem === 'code-wrong' || problem === 'code-over') return this.page(user, { problem });
        throw error;
      }
      return this.done(request, 'signDone');
    });
  }

  /** What can't be done (any more) leads back to how it is now, with a word about it. */
  private async act(user: User, request: Request, work: (ownId: string) => Promise<object>) {
    try {
      return await work((await this.own.get(user)).candidateId);
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
      const isMany = error instanceof AgreementConflict && error.problem === 'code-many';
      const text = myAgreementTexts(languageOf(request))(isMany ? 'code-many' : 'changedMeanwhile');
      await setNotice(request, { kind: 'warning', text });
      return seeOther(isMany ? PAGE : '/my/agreement');
    }
  }

  private async done(request: Request, text: 'signDone' | 'talkDone') {
    await setNotice(request, { kind: 'success', text: myAgreementTexts(languageOf(request))(text) });
    return seeOther('/my/agreement');
  }

  private async page(user: User, more: Pick<SignPageProps, 'sent' | 'problem'> = {}) {
    const own = await this.own.find(user);
    if (!own?.toSign || own.hasSigned) return seeOther('/my/agreement');
    const { version, signer } = own.toSign;
    const before = comparedWith(own, version);
    const isRead = version.text.topics.every(({ code }) => signer.shown.includes(code));
    if (!isRead) return page(ReadTopicPage, { version, signer, before }, EVERYBODY);
    return page(SignPage, { version, signer, ...more }, { ...EVERYBODY, status: more.problem ? 409 : 200 });
  }
}
