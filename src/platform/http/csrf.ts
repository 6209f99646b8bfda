import { csrfSync } from 'csrf-sync';
import type { RequestHandler } from 'express';

/** Forms must carry the session's token: in a hidden field, or in the address where a file goes along. */
export function csrfProtection(): RequestHandler[] {
  const { csrfSynchronisedProtection, generateToken } = csrfSync({
    getTokenFromRequest: (request) => {
      const body = request.body as { _csrf?: unknown } | undefined;
      const token = body?._csrf ?? request.query._csrf;
      return typeof token === 'string' ? token : undefined;
    },
    errorConfig: { statusCode: 403, message: 'This form is too old. Load the page again.' },
  });
  const offerToken: RequestHandler = (request, _response, next) => {
    request.csrfToken = (overwrite) => generateToken(request, overwrite);
    next();
  };
  const dropToken: RequestHandler = (request, _response, next) => {
    if (request.body && typeof request.body === 'object') delete (request.body as { _csrf?: unknown })._csrf;
    next();
  };
  return [offerToken, csrfSynchronisedProtection, dropToken];
}
