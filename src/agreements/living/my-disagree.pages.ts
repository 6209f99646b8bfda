import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { OwnIntake } from '../../candidates/intake/own-intake.js';
import { readWords } from '../../placements/my-offer/question-words.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { AskSupervisorService } from './conflict/ask-supervisor.service.js';
import { CONFLICT_STEPS } from './conflict/conflict-note.entity.js';
import { ConflictNotesService } from './conflict/conflict-notes.service.js';
import { MyLivingQueries } from './my-living.queries.js';
import { myLivingTexts, type MyLivingKey } from './my-texts.js';
import { DisagreePage } from './pages/disagree.page.js';
import type { NoteTyped } from './pages/typed-words.js';

const PAGE = '/my/agreement/disagree';

/** What residents can do when they disagree, step by step; what they did can be noted. */
@Controller('my/agreement/disagree')
@Requires('agreements:sign-own')
export class MyDisagreePages {
  constructor(
    private readonly intake: OwnIntake,
    private readonly living: MyLivingQueries,
    private readonly notes: ConflictNotesService,
    private readonly supervisor: AskSupervisorService,
  ) {}

  @Get()
  async show(@CurrentUser() user: User) {
    return this.page(await this.ownId(user));
  }

  /** Somebody who reloads after what they wrote was not right. */
  @Get(['notes', 'supervisor'])
  back() {
    return seeOther(PAGE);
  }

  @Post('notes')
  async note(@Body() body: Readonly<Record<string, unknown>>, @CurrentUser() user: User, @Req() request: Request) {
    const step = CONFLICT_STEPS.find((one) => one === body.step);
    if (!step) return seeOther(PAGE);
    const isNamed = body.named === 'yes';
    const { text: words, problem } = readWords(body.words);
    const ownId = await this.ownId(user);
    // Words are theirs to leave out.
    if (problem && problem !== 'wordsMissing') return this.page(ownId, { step, words, isNamed, problem });
    await this.notes.note(ownId, { step, words: words || null, isNamed }, user);
    return this.done(request, step, 'noteDone');
  }

  @Post('supervisor')
  async askSupervisor(@CurrentUser() user: User, @Req() request: Request) {
    await this.supervisor.ask(await this.ownId(user));
    return this.done(request, 'supervisor', 'askDone');
  }

  @Post('notes/:id/erase')
  async erase(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    await this.notes.erase(await this.ownId(user), id, user);
    return this.done(request, 'steps', 'eraseDone');
  }

  private async done(request: Request, place: string, text: MyLivingKey) {
    await setNotice(request, { kind: 'success', text: myLivingTexts(languageOf(request))(text) });
    return seeOther(`${PAGE}#${place}`);
  }

  private async page(ownId: string, typed?: NoteTyped) {
    const props = { ...(await this.living.disagreeing(ownId)), typed };
    return page(DisagreePage, props, { languages: LANGUAGES, status: typed ? 400 : 200 });
  }

  private async ownId(user: User): Promise<string> {
    return (await this.intake.open(user)).state.candidate.id;
  }
}
