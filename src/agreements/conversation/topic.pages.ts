import { Body, Controller, Get, NotFoundException, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { isLanguage, SOURCE_LANGUAGE, STAFF_LANGUAGES, type Language } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { AgreementConflict } from '../agreement-conflict.js';
import { AgreementsQueries, type AgreementInFull, type TopicNow } from '../agreements.queries.js';
import { TopicPage, type TypedRecord } from '../pages/topic.page.js';
import { LONGEST } from '../template/template-content.js';
import { agreementTexts } from '../texts.js';
import { spoken } from '../words.js';
import { ConversationService } from './conversation.service.js';
import { readRecorded } from './read-recorded.js';

/** The conversation, one topic a screen; the supervisor writes down what was agreed. */
@Controller('agreements/:id/topics/:topic')
@Requires('agreements:lead')
export class TopicPages {
  constructor(
    private readonly agreements: AgreementsQueries,
    private readonly conversation: ConversationService,
  ) {}

  @Get()
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('topic') code: string,
    @Query('beside') beside: unknown,
    @CurrentUser() user: User,
  ) {
    return topicPage(await this.agreements.forLeader(id, user), code, languageIn(beside));
  }

  @Post()
  async record(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('topic') code: string,
    @Query('beside') language: unknown,
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const beside = languageIn(language);
    const full = await this.agreements.forLeader(id, user);
    const { content, now } = topicIn(full, code);
    const { problems, ...recorded } = readRecorded(content, body, now.choices);
    const staff = languageOf(request, STAFF_LANGUAGES);
    const t = agreementTexts(staff);
    const typed = { choices: recorded.choices, interpreter: recorded.interpreter, errors: {}, isChanged: false };
    if (problems.length > 0) {
      const errors = problems.map(({ field, clause, problem }) => {
        const told = t(problem, { most: LONGEST.own });
        return [field, t('wordsWrong', { clause: spoken(clause.title, staff).text, problem: told })];
      });
      return topicPage(
        full,
        code,
        beside,
        { ...typed, errors: Object.fromEntries(errors) as Record<string, string> },
        400,
      );
    }
    try {
      await this.conversation.record(id, code, recorded, user);
    } catch (error) {
      if (!(error instanceof AgreementConflict) || error.problem !== 'topic-changed') throw error;
      const now = await this.agreements.forLeader(id, user);
      return topicPage(now, code, beside, { ...typed, isChanged: true }, 409);
    }
    const waiting = full.versions.find(({ state }) => state === 'shared');
    const after = waiting && (await this.agreements.forLeader(id, user)).versions.find((one) => one.id === waiting.id);
    const isTakenBack = after?.state === 'withdrawn';
    await setNotice(request, {
      kind: isTakenBack ? 'warning' : 'success',
      text: isTakenBack ? t('savedTakenBack', { number: after.number }) : t('saved'),
    });
    return seeOther(nextOf(full, code, beside));
  }
}

const languageIn = (value: unknown): Language => (isLanguage(value) ? value : SOURCE_LANGUAGE);

function topicIn({ topics }: AgreementInFull, code: string): TopicNow {
  const topic = topics.find(({ content }) => content.code === code);
  if (!topic) throw new NotFoundException({ type: 'topic-not-found', message: 'There is no such topic.' });
  return topic;
}

function topicPage(full: AgreementInFull, code: string, beside: Language, typed?: TypedRecord, status = 200) {
  const topic = topicIn(full, code);
  return page(TopicPage, { full, topic, number: full.topics.indexOf(topic) + 1, beside, typed }, { status });
}

function nextOf(full: AgreementInFull, code: string, beside: Language): string {
  const next = full.topics[full.topics.indexOf(topicIn(full, code)) + 1];
  const { id } = full.agreement;
  return next ? `/agreements/${id}/topics/${next.content.code}?beside=${beside}` : `/agreements/${id}`;
}
