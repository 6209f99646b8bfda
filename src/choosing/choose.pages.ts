import { Controller, Get, Query } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { publicPeople } from '../candidates/profile/public-people.js';
import { Vocabulary } from '../candidates/vocabulary.js';
import { Clock } from '../platform/clock/clock.js';
import { ListQuery } from '../platform/http/paging.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { LANGUAGES } from '../platform/i18n/languages.js';
import { page, seeOther } from '../platform/web/page.js';
import { RoundsQueries } from '../rounds/rounds.queries.js';
import { groupOf } from './house-groups/group-members.js';
import { OwnChooser } from './own-chooser.js';
import { ChoosePage } from './pages/choose.page.js';
import { ownPeople } from './people/own-people.queries.js';
import { SuggestionsService } from './suggestions/suggestions.service.js';

/** Few enough for a phone. */
const PEOPLE_ON_PAGE = 6;
/** When choosing is closed. */
const NOBODY = { people: [], groups: [], total: 0 };

/** Who fits with a candidate. */
@Controller('my/choose')
@Requires('choosing:choose')
export class ChoosePages {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly own: OwnChooser,
    private readonly suggestions: SuggestionsService,
    private readonly rounds: RoundsQueries,
    private readonly vocabulary: Vocabulary,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Query() query: ListQuery, @CurrentUser() user: User) {
    const own = await this.own.open(user);
    if (!own) return seeOther('/my');
    const tx = this.dataSource.manager;
    const people = await publicPeople(tx, [own.id], this.clock.today());
    const { contacts, liked } = await ownPeople(tx, own.id);
    const state = await this.rounds.choosingStateOf(tx, own.id);
    const paging = { page: query.page, pageSize: PEOPLE_ON_PAGE };
    const props = {
      viewer: people.get(own.id)!,
      group: await groupOf(tx, own.id),
      suggestions: state.open ? await this.suggestions.suggestionsFor(own.id, paging) : { ...NOBODY, ...paging },
      state,
      chosen: contacts.length + liked.length,
      vocabulary: this.vocabulary,
    };
    return page(ChoosePage, props, { languages: LANGUAGES });
  }
}
