import type {} from 'csrf-sync';
import type { Request } from 'express';
import { formatsFor } from '../i18n/format.js';
import type { Language } from '../i18n/languages.js';
import { takeNotice } from './notice.js';
import type { PageContext } from './page.js';
import { localUrl, withQuery } from './page-url.js';
import { languageOf } from './request-language.js';

declare module 'express-serve-static-core' {
  interface Request {
    /** How many things wait at a place of the navigation, as an interceptor found out. */
    waiting?: Readonly<Record<string, number>>;
  }
}

/** What a page knows of the request that asked for it. */
export function contextOf(request: Request, languages: readonly Language[]): PageContext {
  const language = languageOf(request, languages);
  return {
    language,
    languages,
    formats: formatsFor(language),
    url: withQuery(localUrl(request.originalUrl), { lang: null, _csrf: null }),
    // Asked for by the first form only: a token makes a session, and a page without a form needs none.
    get csrfToken() {
      return request.csrfToken?.() ?? '';
    },
    user: request.user ?? null,
    notice: takeNotice(request),
    waiting: request.waiting ?? {},
  };
}
