import { Body, Controller, Get, Header, Post, Req, StreamableFile } from '@nestjs/common';
import type { Request } from 'express';
import { SignInSessions } from '../../accounts/sign-in-sessions.js';
import { Retention } from '../../platform/config/retention.js';
import { formErrorsOf } from '../../platform/http/read-form.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { Vocabulary } from '../vocabulary.js';
import { CORRECTABLE, readCorrection, type Correction } from './correction.js';
import { CorrectionService } from './correction.service.js';
import { DataInWords } from './data-in-words.js';
import { ErasureService } from './erasure.service.js';
import { ErasePage } from './pages/erase.page.js';
import { MyDataPage } from './pages/my-data.page.js';
import { ParticipationService } from './participation.service.js';
import { PersonalDataService } from './personal-data.service.js';
import { myDataTexts } from './texts.js';

const EVERYBODY = { languages: LANGUAGES };
const textsFor = (request: Request) => myDataTexts(languageOf(request));

/** The say of candidates over their data. */
@Controller('my/data')
@Requires('candidates:answer-own')
export class MyDataPages {
  constructor(
    private readonly data: PersonalDataService,
    private readonly words: DataInWords,
    private readonly corrections: CorrectionService,
    private readonly participation: ParticipationService,
    private readonly erasure: ErasureService,
    private readonly sessions: SignInSessions,
    private readonly vocabulary: Vocabulary,
    private readonly retention: Retention,
  ) {}

  @Get()
  @Requires('candidates:read-own')
  async show(@CurrentUser() user: User, @Req() request: Request) {
    return page(MyDataPage, await this.props(user, request), EVERYBODY);
  }

  @Post()
  async correct(@Body() body: Record<string, unknown>, @CurrentUser() user: User, @Req() request: Request) {
    const t = textsFor(request);
    const codes = this.vocabulary.languages.map(({ code }) => code);
    const { value, errors } = readCorrection(body, codes, t);
    const refused = value ? await this.save(value, user, request) : errors;
    if (!refused) return seeOther('/my/data');
    const typed = Object.fromEntries(
      CORRECTABLE.map((field) => [field, typeof body[field] === 'string' ? body[field] : '']),
    );
    return page(
      MyDataPage,
      { ...(await this.props(user, request)), typed, errors: refused },
      { ...EVERYBODY, status: 400 },
    );
  }

  @Get('download.json')
  @Requires('candidates:read-own')
  @Header('Content-Disposition', 'attachment; filename="my-data.json"')
  async json(@CurrentUser() user: User) {
    return this.data.export(await this.data.ownId(user.id), user);
  }

  @Get('download.pdf')
  @Requires('candidates:read-own')
  @Header('Content-Disposition', 'attachment; filename="my-data.pdf"')
  async pdf(@CurrentUser() user: User, @Req() request: Request) {
    const data = await this.data.export(await this.data.ownId(user.id), user);
    return new StreamableFile(await this.words.pdf(data, languageOf(request)), { type: 'application/pdf' });
  }

  @Post('stop')
  async stop(@CurrentUser() user: User, @Req() request: Request) {
    await this.participation.stop(await this.data.ownId(user.id), user);
    await setNotice(request, { kind: 'success', text: textsFor(request)('stopped') });
    return seeOther('/my/data');
  }

  @Post('resume')
  async resume(@CurrentUser() user: User, @Req() request: Request) {
    await this.participation.resume(await this.data.ownId(user.id), user);
    await setNotice(request, { kind: 'success', text: textsFor(request)('resumed') });
    return seeOther('/my');
  }

  @Get('erase')
  async askToErase(@CurrentUser() user: User) {
    await this.data.ownId(user.id);
    return page(ErasePage, {}, EVERYBODY);
  }

  /** The session goes too: kept by this request, it would be written back. */
  @Post('erase')
  async erase(@Body() body: Record<string, unknown>, @CurrentUser() user: User, @Req() request: Request) {
    if (body.understood !== 'yes') {
      const errors = { understood: textsFor(request)('eraseUnderstandError') };
      return page(ErasePage, { errors }, { ...EVERYBODY, status: 400 });
    }
    await this.erasure.erase(await this.data.ownId(user.id), user);
    await this.sessions.end(request);
    return seeOther('/erased');
  }

  /** What was refused by others' data, per field; null when it was saved. */
  private async save(value: Correction, user: User, request: Request): Promise<FormErrors | null> {
    const t = textsFor(request);
    try {
      const fields = await this.corrections.correct(await this.data.ownId(user.id), value, user);
      await setNotice(request, { kind: 'success', text: t(fields.length > 0 ? 'saved' : 'nothingChanged') });
      return null;
    } catch (error) {
      return formErrorsOf(error, {
        'email-taken': ['email', t('emailTaken')],
        account_email: ['email', t('emailTaken')],
        'answers-locked': ['gender', t('genderLocked')],
      });
    }
  }

  private async props(user: User, request: Request) {
    const data = await this.data.of(await this.data.ownId(user.id));
    const sections = await this.words.sections(data, languageOf(request));
    return { data, sections, vocabulary: this.vocabulary, months: this.retention.candidates.monthsAfterStopping };
  }
}
