import type { Request, Response } from 'express';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { Page } from './page.js';
import { contextOf } from './request-context.js';
import { LANGUAGE_COOKIE } from './request-language.js';

const ONE_YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Makes the HTML of a page and sets the headers that go with it. Remembers a language that was asked for in the URL. */
export function renderPage<P extends object>(page: Page<P>, request: Request, response: Response): string {
  const context = contextOf(request, page.options.languages);
  const html = `<!doctype html>${render(h(page.component, { ...page.props, page: context }))}`;
  if (request.query['lang'] === context.language) {
    response.cookie(LANGUAGE_COOKIE, context.language, {
      maxAge: ONE_YEAR_MS,
      sameSite: 'lax',
      httpOnly: true,
      secure: request.secure,
    });
  }
  response.status(page.options.status).type('html');
  response.set('Cache-Control', context.user ? 'no-store' : 'private, no-cache').vary('Accept-Language, Cookie');
  return html;
}
