import { LANGUAGES } from '../../platform/i18n/languages.js';
import { page } from '../../platform/web/page.js';
import { NotPossible } from '../not-possible.js';
import { CannotMeetPage } from './pages/cannot-meet.page.js';

/** What comes of it, or a kind page when it can't be done (any more): 409. */
export async function orCannotMeet<Result>(work: () => Promise<Result>) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NotPossible)) throw error;
    return page(CannotMeetPage, {}, { languages: LANGUAGES, status: 409 });
  }
}
