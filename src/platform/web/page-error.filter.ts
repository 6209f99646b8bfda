import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isApi } from '../http/is-api.js';
import { problemOf } from '../http/problem.js';
import { LANGUAGES } from '../i18n/languages.js';
import { ErrorPage } from './error-page.js';
import { page } from './page.js';
import { renderPage } from './render-page.js';

/** Shows people a page that says what went wrong and what to do; everything that is no page goes to the next filter. */
@Catch()
export class PageErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger(PageErrorFilter.name);

  /** @param next answers the API and whatever else does not want HTML */
  constructor(private readonly next: ExceptionFilter) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (!wantsPage(request) || response.headersSent) return this.next.catch(error, host);

    const { status } = problemOf(error);
    const number = status >= 500 ? this.log(error, request) : null;
    const shown = page(ErrorPage, { status, number }, { status, languages: LANGUAGES });
    response.send(renderPage(shown, request, response));
    return undefined;
  }

  /** Where it happened, without messages: those may quote what somebody filled in. */
  private log(error: unknown, request: Request): string {
    const number = randomUUID().slice(0, 8);
    const name = error instanceof Error ? error.name : typeof error;
    const frames = error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : undefined;
    this.logger.error(`${number} ${request.method}: ${name}`, frames?.join('\n'));
    return number;
  }
}

function wantsPage(request: Request): boolean {
  return !isApi(request) && request.accepts('html', 'json') === 'html';
}
