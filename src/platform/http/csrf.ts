import { createHmac } from 'node:crypto';
import { csrfSync } from 'csrf-sync';
import type { Request, RequestHandler } from 'express';
import type {} from 'express-session';

declare module 'express-session' {
  interface SessionData {
    /** A form was shown in this session: keeps the session of a guest, and with it the form's token. */
    hasForms?: boolean;
  }
}

/**
 * Forms must carry the session's token: in a hidden field, or in the address where a file goes along. The token follows
 * from the session's id, so that two tabs opened at once have the same one.
 */
export function csrfProtection(secret: string): RequestHandler[] {
  const tokenOf = ({ sessionID }: Request) =>
    createHmac('sha256', secret).update(`form ${sessionID}`).digest('base64url');
  const { csrfSynchronisedProtection } = csrfSync({
    getTokenFromRequest: sentToken,
    getTokenFromState: (request) => (request.session.hasForms ? tokenOf(request) : undefined),
    errorConfig: { statusCode: 403, message: 'This form is too old. Load the page again.' },
  });
  const offerToken: RequestHandler = (request, _response, next) => {
    request.csrfToken = () => {
      request.session.hasForms = true;
      return tokenOf(request);
    };
    next();
  };
  return [csrfSynchronisedProtection, offerToken, dropToken];
}

function sentToken(request: Request): string | undefined {
  const body = request.body as { _csrf?: unknown } | undefined;
  const token = body?._csrf ?? request.query._csrf;
  return typeof token === 'string' ? token : undefined;
}

/** No form's DTO needs to know the token's field. */
const dropToken: RequestHandler = (request, _response, next) => {
  if (request.body && typeof request.body === 'object') delete (request.body as { _csrf?: unknown })._csrf;
  next();
};
