import type { Request, Response } from 'express';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { Page } from './page.js';
import { contextOf } from './request-context.js';
import { rememberLanguage } from './remember-language.js';

/** Makes the HTML of a page and sets the headers that go with it. Remembers a language that was asked for in the URL. */
export function renderPage<P extends object>(page: Page<P>, request: Request, response: Response): string {
  const context = contextOf(request, page.options.languages);
  const html = `<!doctype html>${render(h(page.component, { ...page.props, page: context }))}`;
  rememberLanguage(request, response, context.language);
  response.status(page.options.status).type('html');
  response.set('Cache-Control', context.user ? 'no-store' : 'private, no-cache').vary('Accept-Language, Cookie');
  return html;
}
