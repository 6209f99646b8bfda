import type { Request } from 'express';
import type {} from 'express-session';
import type { Notice } from './page.js';

declare module 'express-session' {
  interface SessionData {
    notice?: Notice;
  }
}

/** Keeps a message for the next page and saves the session: await it before the redirect, or the message may come late. */
export function setNotice(request: Request, notice: Notice): Promise<void> {
  request.session.notice = notice;
  return new Promise((resolve, reject) => {
    request.session.save((error?: Error) => (error ? reject(error) : resolve()));
  });
}

/** The message for this page, which is thereby shown. */
export function takeNotice(request: Request): Notice | null {
  const session = request.session as Request['session'] | undefined;
  const notice = session?.notice ?? null;
  if (session && notice) delete session.notice;
  return notice;
}
