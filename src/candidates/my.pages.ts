import { Controller, Get } from '@nestjs/common';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { languagesOf } from '../platform/i18n/texts.js';
import { page } from '../platform/web/page.js';
import { webTexts } from '../platform/web/texts.js';
import { answerTexts } from './answer-texts.js';
import { CandidatesService } from './candidates.service.js';
import { myTexts } from './my-texts.js';
import { MyPage } from './pages/my.page.js';
import { Vocabulary } from './vocabulary.js';

const LANGUAGES_OF_MY = { languages: languagesOf(webTexts, myTexts, answerTexts) };

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
    return page(MyPage, { file, vocabulary: this.vocabulary }, LANGUAGES_OF_MY);
  }
}
