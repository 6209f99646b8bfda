import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { AgreementConflict } from '../agreement-conflict.js';
import { MyAgreementPage, NoAgreementPage } from '../my-pages/my-agreement.page.js';
import { MyTopicPage, type TypedSaid } from '../my-pages/my-topic.page.js';
import { MyVersionPage } from '../my-pages/my-version.page.js';
import { myAgreementTexts } from '../my-texts.js';
import { comparedWith, OwnAgreements, versionOf, type OwnAgreement } from '../own-agreement.js';
import { ConversationService } from './conversation.service.js';
import { MOST_WORDS, readSaid } from './read-said.js';

const EVERYBODY = { languages: LANGUAGES };

/** A resident reads the house agreements, and says what they think of each topic. */
@Controller('my/agreement')
@Requires('agreements:sign-own')
export class MyAgreementPages {
  constructor(
    private readonly own: OwnAgreements,
    private readonly conversation: ConversationService,
  ) {}

  @Get()
  async show(@CurrentUser() user: User) {
    const own = await this.own.find(user);
    return own ? page(MyAgreementPage, { own }, EVERYBODY) : page(NoAgreementPage, {}, EVERYBODY);
  }

  @Get('topics/:topic')
  async topic(@Param('topic') code: string, @CurrentUser() user: User) {
    return topicPage(await this.own.get(user), code);
  }

  /** Where somebody stands who did not save goes on with the next topic. */
  @Post('topics/:topic')
  async say(
    @Param('topic') code: string,
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const own = await this.own.get(user);
    const language = languageOf(request);
    const t = myAgreementTexts(language);
    const { stance, words, revision, errors } = readSaid(body);
    const typed = { stance: stance ?? '', words, errors: {}, isChanged: false };
    if (!stance || errors.words) {
      const told = Object.entries(errors).map(([field, problem]) => [field, t(problem, { most: MOST_WORDS })]);
      return topicPage(own, code, { ...typed, errors: Object.fromEntries(told) as Record<string, string> }, 400);
    }
    try {
      const said = { stance, words: words || null, language, revision };
      await this.conversation.say(own.agreement.id, code, own.candidateId, said, user);
    } catch (error) {
      if (!(error instanceof AgreementConflict) || error.problem !== 'topic-changed') throw error;
      return topicPage(await this.own.get(user), code, { ...typed, isChanged: true }, 409);
    }
    await setNotice(request, { kind: 'success', text: t('saved') });
    return seeOther(nextOf(own, code));
  }

  @Get('versions/:number')
  async version(@Param('number', ParseIntPipe) number: number, @CurrentUser() user: User) {
    const own = await this.own.get(user);
    const version = versionOf(own, number);
    return page(MyVersionPage, { version, before: comparedWith(own, version) }, EVERYBODY);
  }
}

function topicPage(own: OwnAgreement, code: string, typed?: TypedSaid, status = 200) {
  const index = own.topics.findIndex(({ content }) => content.code === code);
  const topic = own.topics[index];
  if (!topic) throw new NotFoundException({ type: 'topic-not-found', message: 'There is no such topic.' });
  return page(MyTopicPage, { own, topic, number: index + 1, typed }, { ...EVERYBODY, status });
}

function nextOf({ topics }: OwnAgreement, code: string): string {
  const next = topics[topics.findIndex(({ content }) => content.code === code) + 1];
  return next ? `/my/agreement/topics/${next.content.code}` : '/my/agreement';
}
