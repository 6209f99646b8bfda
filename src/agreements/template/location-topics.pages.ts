import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { HomesService } from '../../homes/homes.service.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { page } from '../../platform/web/page.js';
import { LocationTopicsService } from './location-topics.service.js';
import { actAndGo, fieldOf, revisionOf, staffLanguage, textsFor } from './page-acts.js';
import { LocationTopicsPage } from './pages/location-topics.page.js';
import { LocationsPage } from './pages/locations.page.js';
import { TopicPage } from './pages/topic.page.js';
import { noSuchTemplate } from './template-conflict.js';
import type { TopicContent } from './template-content.js';
import { MOST_LOCATION_TOPICS } from './template-faults.js';
import { actOnTopic, emptyTopic, freeCode, movePart } from './topic-acts.js';
import { faultsOfForm, refusalOf, secondLanguage, topicOfForm, type Fields } from './topic-form.js';

const LOCATIONS = '/agreement-templates/locations';

/** What locations add to the template, by those who work there. */
@Controller('agreement-templates/locations')
@Requires('agreements:add-topics')
export class LocationTopicsPages {
  constructor(
    private readonly topics: LocationTopicsService,
    private readonly homes: HomesService,
  ) {}

  @Get()
  async list() {
    return page(LocationsPage, {
      locations: await this.homes.locationsWithMix(),
      counts: await this.topics.counts(),
    });
  }

  @Get(':locationId')
  async location(@Param('locationId', ParseUUIDPipe) id: string) {
    const location = await this.homes.location(id);
    return page(LocationTopicsPage, { location, ...(await this.topics.of(id)) });
  }

  @Post(':locationId')
  async order(
    @Param('locationId', ParseUUIDPipe) id: string,
    @Body() fields: Fields,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    await this.homes.location(id);
    const [verb = '', code = ''] = fieldOf(fields, 'act').split(':');
    const change = (before: TopicContent[]) => {
      const topics = [...before];
      const index = topics.findIndex((one) => one.code === code);
      movePart(topics, verb, index);
      return topics;
    };
    return actAndGo(request, `${LOCATIONS}/${id}`, async () => {
      await this.topics.change(id, revisionOf(fields['revision']), change, user);
      return textsFor(request)('saved');
    });
  }

  @Get(':locationId/topics/:code')
  async topic(
    @Param('locationId', ParseUUIDPipe) id: string,
    @Param('code') code: string,
    @Query('with') language: unknown,
  ) {
    const stored = await this.stored(id, code);
    if (stored.index >= MOST_LOCATION_TOPICS) throw noSuchTemplate();
    return this.topicPage(id, code, { ...stored, with: language });
  }

  @Post(':locationId/topics/:code')
  async saveTopic(
    @Param('locationId', ParseUUIDPipe) id: string,
    @Param('code') code: string,
    @Body() fields: Fields,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const stored = await this.stored(id, code);
    const topic = topicOfForm(fields, stored.topic);
    const shown = { ...stored, topic, revision: revisionOf(fields['revision']), with: fields['with'] };
    const act = fieldOf(fields, 'act') || 'save';
    if (act !== 'save')
      return this.topicPage(id, code, { ...shown, topic: actOnTopic(topic, act, stored.revision ?? 0) });
    const language = staffLanguage(request);
    const errors = faultsOfForm(topic, language);
    if (Object.keys(errors).length > 0) return this.topicPage(id, code, shown, { errors, status: 400 });
    const change = (topics: TopicContent[]) =>
      code === 'new' ? [...topics, topic] : topics.map((one) => (one.code === code ? topic : one));
    try {
      await this.topics.change(id, shown.revision, change, user, language);
    } catch (error) {
      // What they typed stays on the screen; saving once more puts it in the place of the other's.
      const refusal = refusalOf(error, stored.index, { language, most: MOST_LOCATION_TOPICS });
      const revision = refusal.changed ? stored.revision : shown.revision;
      return this.topicPage(id, code, { ...shown, revision }, refusal);
    }
    return actAndGo(request, `${LOCATIONS}/${id}`, () => Promise.resolve(textsFor(request)('saved')));
  }

  /** @throws NotFoundException */
  private async stored(id: string, code: string) {
    const location = await this.homes.location(id);
    const { topics, revision } = await this.topics.of(id);
    const index = code === 'new' ? topics.length : topics.findIndex((one) => one.code === code);
    const topic = code === 'new' ? emptyTopic(freeCode('local', topics, revision ?? 0)) : topics[index];
    if (!topic) throw noSuchTemplate();
    return { location: location.name, topic, index, revision };
  }

  private topicPage(
    id: string,
    code: string,
    shown: { location: string; topic: TopicContent; revision: number | null; with: unknown },
    { errors = {}, changed = false, status = 200 } = {},
  ) {
    const { topic, revision } = shown;
    const back = `${LOCATIONS}/${id}`;
    const place = { action: `${back}/topics/${code}`, back, eyebrow: shown.location };
    const second = secondLanguage(shown.with);
    return page(TopicPage, { ...place, topic, revision, second, errors, changed }, { status });
  }
}
