import { Controller, Get } from '@nestjs/common';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { LANGUAGES } from '../platform/i18n/languages.js';
import { page } from '../platform/web/page.js';
import { CandidatesService } from './candidates.service.js';
import { MyPage } from './pages/my.page.js';
import { Vocabulary } from './vocabulary.js';

/** What a candidate sees of themself. */
@Controller('my')
@Requires('candidates:read-own')
export class MyPages {
  constructor(
    private readonly candidates: CandidatesService,
    private readonly vocabulary: Vocabulary,
  ) {}

  @Get()
  async show(@CurrentUser() user: User) {
    const file = await this.candidates.own(user.id);
    return page(MyPage, { file, vocabulary: this.vocabulary }, { languages: LANGUAGES });
  }
}
