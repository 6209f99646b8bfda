import { Controller, Get } from '@nestjs/common';
import { Public } from '../../http/user.js';
import { languagesOf } from '../../i18n/texts.js';
import { page } from '../page.js';
import { webTexts } from '../texts.js';
import { AccessibilityPage, PrivacyPage } from './about.page.js';
import { aboutTexts } from './texts.js';

const EVERYBODY = { languages: languagesOf(webTexts, aboutTexts) };

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
