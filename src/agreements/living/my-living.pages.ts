import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { OwnIntake } from '../../candidates/intake/own-intake.js';
import { readWords } from '../../placements/my-offer/question-words.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { MyLivingQueries } from './my-living.queries.js';
import { myLivingTexts, type MyLivingKey } from './my-texts.js';
import { MyLivingPage, NoAgreementsPage } from './pages/my-living.page.js';
import type { WishTyped } from './pages/typed-words.js';
import { MOODS } from './pulse/agreement-pulse.entity.js';
import { PulseService } from './pulse/pulse.service.js';
import { RequestsService } from './requests/requests.service.js';

const PAGE = '/my/agreement/living';

type Typed = Readonly<Record<string, unknown>>;

/** A resident says how it goes with the agreements, and asks to change one. */
@Controller('my/agreement/living')
@Requires('agreements:sign-own')
export class MyLivingPages {
  constructor(
    private readonly intake: OwnIntake,
    private readonly living: MyLivingQueries,
    private readonly pulses: PulseService,
    private readonly requests: RequestsService,
  ) {}

  @Get()
  async show(@CurrentUser() user: User) {
    return this.page(await this.ownId(user));
  }

  /** Somebody who reloads after what they wrote was not right. */
  @Get(['pulse', 'request'])
  back() {
    return seeOther(PAGE);
  }

  @Post('pulse')
  async say(@Body() body: Typed, @CurrentUser() user: User, @Req() request: Request) {
    const topic = String(body.topic);
    const mood = MOODS.find((one) => one === body.mood);
    if (!mood) return seeOther(PAGE);
    await this.pulses.say(await this.ownId(user), topic, mood);
    return this.done(request, topic, mood === 'talk' ? 'talkDone' : 'pulseDone');
  }

  @Post('request')
  async ask(@Body() body: Typed, @CurrentUser() user: User, @Req() request: Request) {
    const topic = String(body.topic);
    const isNamed = body.named === 'yes';
    const { text: words, problem } = readWords(body.words);
    const ownId = await this.ownId(user);
    if (problem) return this.page(ownId, { topic, words, isNamed, problem });
    await this.requests.ask(ownId, { topic, words, isNamed, language: languageOf(request) }, user);
    return this.done(request, topic, 'requestDone');
  }

  private async done(request: Request, topic: string, text: MyLivingKey) {
    await setNotice(request, { kind: 'success', text: myLivingTexts(languageOf(request))(text) });
    return seeOther(`${PAGE}#${topic}`);
  }

  private async page(ownId: string, typed?: WishTyped) {
    const topics = await this.living.topics(ownId);
    if (!topics) return page(NoAgreementsPage, {}, { languages: LANGUAGES });
    return page(MyLivingPage, { topics, typed }, { languages: LANGUAGES, status: typed ? 400 : 200 });
  }

  private async ownId(user: User): Promise<string> {
    return (await this.intake.open(user)).state.candidate.id;
  }
}
