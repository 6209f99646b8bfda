import { createHmac, randomBytes } from 'node:crypto';
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
 * from the session's id, so that two tabs opened at once have the same one, and is masked anew on every page: the length of a
 * compressed page would otherwise tell it piece by piece to who can make a reader load pages (BREACH, breachattack.com).
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
    let masked: string | undefined;
    request.csrfToken = () => {
      request.session.hasForms = true;
      return (masked ??= mask(tokenOf(request)));
    };
    next();
  };
  return [csrfSynchronisedProtection, offerToken, dropToken];
}

function sentToken(request: Request): string | undefined {
  const body = request.body as { _csrf?: unknown } | undefined;
  const token = body?._csrf ?? request.query._csrf;
  return typeof token === 'string' ? unmask(token) : undefined;
}

/** A random pad, and the token with that pad laid over it. */
function mask(token: string): string {
  const bytes = Buffer.from(token, 'base64url');
  const pad = randomBytes(bytes.length);
  return Buffer.concat([pad, over(bytes, pad)]).toString('base64url');
}

function unmask(masked: string): string {
  const bytes = Buffer.from(masked, 'base64url');
  const half = bytes.length >> 1;
  return over(bytes.subarray(half), bytes.subarray(0, half)).toString('base64url');
}

const over = (bytes: Buffer, pad: Buffer) => Buffer.from(bytes.map((byte, index) => byte ^ (pad[index] ?? 0)));

/** No form's DTO needs to know the token's field. */
const dropToken: RequestHandler = (request, _response, next) => {
  if (request.body && typeof request.body === 'object') delete (request.body as { _csrf?: unknown })._csrf;
  next();
};
