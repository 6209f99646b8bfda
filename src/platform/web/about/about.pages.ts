import { Controller, Get } from '@nestjs/common';
import { Public } from '../../http/user.js';
import { LANGUAGES } from '../../i18n/languages.js';
import { page } from '../page.js';
import { AccessibilityPage, PrivacyPage } from './about.page.js';

const EVERYBODY = { languages: LANGUAGES };

/** What the foot of every page leads to. */
@Public()
@Controller()
export class AboutPages {
  @Get('accessibility')
  accessibility() {
    return page(AccessibilityPage, {}, EVERYBODY);
  }

  @Get('privacy')
  privacy() {
    return page(PrivacyPage, {}, EVERYBODY);
  }
}
