import { Controller, Get } from '@nestjs/common';
import { Public } from '../../platform/http/user.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import { page } from '../../platform/web/page.js';
import { ErasedPage } from './pages/erased.page.js';

@Public()
@Controller('erased')
export class ErasedPages {
  @Get()
  show() {
    return page(ErasedPage, {}, { languages: LANGUAGES });
  }
}
