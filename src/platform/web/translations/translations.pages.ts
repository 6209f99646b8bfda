import { Controller, Get } from '@nestjs/common';
import { Requires } from '../../http/user.js';
import { CANDIDATE_CATALOGUES, catalogueFiles } from '../../i18n/catalogue-files.js';
import { page } from '../page.js';
import { TranslationsPage } from './translations.page.js';

/** Which texts exist in which language, and which of them a native speaker has read. */
@Requires('translations:read')
@Controller('translations')
export class TranslationsPages {
  @Get()
  list() {
    const forCandidates = catalogueFiles().filter(({ catalogue }) => CANDIDATE_CATALOGUES.includes(catalogue));
    const forStaff = catalogueFiles().filter((file) => !forCandidates.includes(file));
    return page(TranslationsPage, { forCandidates, forStaff });
  }
}
