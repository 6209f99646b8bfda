import { Body, ConflictException, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../../platform/clock/clock.js';
import type { FieldProblem } from '../../platform/http/problem.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../platform/i18n/languages.js';
import { page, seeOther } from '../../platform/web/page.js';
import { actAndGo, fieldOf, problemsOf, revisionOf, staffLanguage, textsFor } from './page-acts.js';
import { DraftPage } from './pages/draft.page.js';
import { TopicPage } from './pages/topic.page.js';
import { noSuchTemplate } from './template-conflict.js';
import { MOST_TOPICS, type Review, type TemplateContent, type TopicContent } from './template-content.js';
import { TemplateDrafts } from './template-drafts.service.js';
import { incompleteLanguages } from './template-texts.js';
import { actOnTopic, emptyTopic, freeCode, movePart } from './topic-acts.js';
import { faultsOfForm, refusalOf, secondLanguage, topicOfForm, type Fields } from './topic-form.js';

const DRAFT = '/agreement-templates/draft';

/** The editor of the draft: topic by topic, its languages, its publication. */
@Controller('agreement-templates/draft')
@Requires('agreements:edit-template')
export class DraftPages {
  constructor(
    private readonly drafts: TemplateDrafts,
    private readonly clock: Clock,
  ) {}

  @Get()
  async draft() {
    const draft = await this.drafts.current();
    return draft ? page(DraftPage, { draft, day: this.clock.today(), errors: {} }) : seeOther('/agreement-templates');
  }

  @Post()
  async begin(@CurrentUser() user: User) {
    try {
      if (!(await this.drafts.current())) await this.drafts.begin(user);
    } catch (error) {
      // Somebody else began it at the same moment.
      if (!(error instanceof ConflictException)) throw error;
    }
    return seeOther(DRAFT);
  }

  @Get('topics/:code')
  async topic(@Param('code') code: string, @Query('with') language: unknown, @Req() request: Request) {
    const { topic, revision } = await this.stored(code);
    return this.topicPage(code, { topic, revision, with: language }, request);
  }

  @Post('topics/:code')
  async saveTopic(
    @Param('code') code: string,
    @Body() fields: Fields,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const stored = await this.stored(code);
    const topic = topicOfForm(fields, stored.topic);
    const shown = { topic, revision: revisionOf(fields['revision']), with: fields['with'] };
    const act = fieldOf(fields, 'act') || 'save';
    if (act !== 'save')
      return this.topicPage(code, { ...shown, topic: actOnTopic(topic, act, stored.revision) }, request);
    const language = staffLanguage(request);
    const errors = faultsOfForm(topic, language);
    if (Object.keys(errors).length > 0) return this.topicPage(code, shown, request, { errors, status: 400 });
    try {
      await this.drafts.change(shown.revision, (content) => withTopic(content, topic), user, language);
    } catch (error) {
      // What they typed stays on the screen; saving once more puts it in the place of the other's.
      const refusal = refusalOf(error, stored.index, { language, most: MOST_TOPICS });
      const revision = refusal.changed ? stored.revision : shown.revision;
      return this.topicPage(code, { ...shown, revision }, request, refusal);
    }
    const url = `${DRAFT}/topics/${topic.code}?with=${secondLanguage(fields['with'])}`;
    return actAndGo(request, url, () => Promise.resolve(textsFor(request)('saved')));
  }

  @Post('order')
  order(@Body() fields: Fields, @CurrentUser() user: User, @Req() request: Request) {
    const [verb = '', code = ''] = fieldOf(fields, 'act').split(':');
    const change = (content: TemplateContent) => {
      const topics = [...content.topics];
      const index = topics.findIndex((one) => one.code === code);
      if (verb !== 'remove' || topics.length > 1) movePart(topics, verb, index);
      return { ...content, topics };
    };
    return this.change(fields, change, user, request);
  }

  @Post('languages')
  languages(@Body() fields: Fields, @CurrentUser() user: User, @Req() request: Request) {
    const chosen = LANGUAGES.flatMap((language) => {
      const review = language === 'nl' ? 'complete' : fields[language];
      return review === 'complete' || review === 'draft' ? [[language, review] as [string, Review]] : [];
    });
    const languages = Object.fromEntries(chosen) as TemplateContent['languages'];
    return this.change(fields, (content) => ({ ...content, languages }), user, request);
  }

  @Post('publish')
  async publish(@Body() fields: Fields, @CurrentUser() user: User, @Req() request: Request) {
    const t = textsFor(request);
    const day = fieldOf(fields, 'effectiveFrom');
    try {
      return await actAndGo(request, '/agreement-templates', async () => {
        const { number } = await this.drafts.publish(day, revisionOf(fields['revision']), user);
        return t('published', { number: number ?? 0 });
      });
    } catch (error) {
      const problems = problemsOf(error);
      const draft = await this.drafts.current();
      if (!draft) return seeOther('/agreement-templates');
      return page(DraftPage, { draft, day, errors: publicationErrors(problems, draft.content, t) }, { status: 400 });
    }
  }

  @Post('discard')
  discard(@Body() fields: Fields, @CurrentUser() user: User, @Req() request: Request) {
    return actAndGo(request, '/agreement-templates', async () => {
      await this.drafts.discard(revisionOf(fields['revision']), user);
      return textsFor(request)('discarded');
    });
  }

  private change(fields: Fields, change: (content: TemplateContent) => TemplateContent, user: User, request: Request) {
    return actAndGo(request, DRAFT, async () => {
      await this.drafts.change(revisionOf(fields['revision']), change, user);
      return textsFor(request)('saved');
    });
  }

  /** A topic of the draft; an empty one for `new`. @throws NotFoundException */
  private async stored(code: string): Promise<{ topic: TopicContent; index: number; revision: number }> {
    const draft = await this.drafts.current();
    if (!draft) throw noSuchTemplate();
    const { topics } = draft.content;
    const { revision } = draft;
    const index = code === 'new' ? topics.length : topics.findIndex((one) => one.code === code);
    const topic = code === 'new' ? emptyTopic(freeCode('topic', topics, revision)) : topics[index];
    if (!topic) throw noSuchTemplate();
    return { topic, index, revision };
  }

  private topicPage(
    code: string,
    shown: { topic: TopicContent; revision: number | null; with: unknown },
    request: Request,
    { errors = {}, changed = false, status = 200 } = {},
  ) {
    const { topic, revision } = shown;
    const place = { action: `${DRAFT}/topics/${code}`, back: DRAFT, eyebrow: textsFor(request)('draft') };
    const second = secondLanguage(shown.with);
    return page(TopicPage, { ...place, topic, revision, second, errors, changed }, { status });
  }
}

/** What stops a publication: at the day, or at the languages that miss texts. */
function publicationErrors(problems: FieldProblem[], content: TemplateContent, t: ReturnType<typeof textsFor>) {
  const missing = incompleteLanguages(content).map(
    ({ language, missing: count }) => `${LANGUAGE_NAMES[language]}: ${t('missingCount', { count })}`,
  );
  const sentences = new Map<string, string>();
  for (const { field, message } of problems) {
    if (field === 'languages' && missing.length > 0)
      sentences.set(field, t('languageNotComplete', { languages: missing.join(', ') }));
    else {
      const sentence = field === 'effectiveFrom' ? t('dayWrong') : `${field}: ${message}`;
      const before = sentences.get('effectiveFrom');
      sentences.set('effectiveFrom', before ? `${before} ${sentence}` : sentence);
    }
  }
  return Object.fromEntries(sentences);
}

/** In the place of the topic with its code, or at the end. */
function withTopic(content: TemplateContent, topic: TopicContent): TemplateContent {
  const isThere = content.topics.some(({ code }) => code === topic.code);
  const topics = content.topics.map((one) => (one.code === topic.code ? topic : one));
  return { ...content, topics: isThere ? topics : [...topics, topic] };
}
