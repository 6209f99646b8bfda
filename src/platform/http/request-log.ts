import { Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

const logger = new Logger('Request');
/** Numbers and ids stand for people: only the shape of a path is logged. */
const IDS = /[0-9a-f]{8}-[0-9a-f-]{27}|(?<=\/sign-in\/)[^/]+|\b\d+\b/gi;

/** One line a request: method, shape of the path, status, time and role; no query, address or name. */
export function requestLog(request: Request, response: Response, next: NextFunction): void {
  const started = performance.now();
  response.on('finish', () => {
    const path = request.originalUrl.split('?')[0]!.replace(IDS, ':id');
    const milliseconds = Math.round(performance.now() - started);
    logger.log({ method: request.method, path, status: response.statusCode, milliseconds, role: request.user?.role });
  });
  next();
}
