import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { Page } from './page.js';
import { renderPage } from './render-page.js';

/** Turns the `Page` that a controller returns into HTML; anything else passes untouched. */
@Injectable()
export class RenderInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      map((result: unknown) =>
        result instanceof Page ? renderPage(result, http.getRequest<Request>(), http.getResponse<Response>()) : result,
      ),
    );
  }
}
