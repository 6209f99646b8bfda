import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { isLanguage } from '../i18n/languages.js';
import { Page, SeeOther } from './page.js';
import { rememberLanguage } from './remember-language.js';
import { renderPage } from './render-page.js';

/** Turns the `Page` or `SeeOther` that a controller returns into an answer; anything else passes untouched. */
@Injectable()
export class RenderInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    return next.handle().pipe(
      map((result: unknown) => {
        if (result instanceof Page) return renderPage(result, request, response);
        if (!(result instanceof SeeOther)) return result;
        // The page that comes next is to be in the language that this one was asked for in.
        if (isLanguage(request.query['lang'])) rememberLanguage(request, response, request.query['lang']);
        response.status(303).location(result.url);
        return '';
      }),
    );
  }
}
