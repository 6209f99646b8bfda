import { Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

const logger = new Logger('Request');
/** In place of a path that is none of ours, or was refused before its route: whoever asked may have put anything in it. */
const NO_ROUTE = 'none';

/** One line a request: method, route, status, time and role; nothing of what was filled in, in the path or elsewhere. */
export function requestLog(request: Request, response: Response, next: NextFunction): void {
  const started = performance.now();
  response.on('finish', () => {
    const { path = NO_ROUTE } = (request.route as { path?: string } | undefined) ?? {};
    const milliseconds = Math.round(performance.now() - started);
    logger.log({ method: request.method, path, status: response.statusCode, milliseconds, role: request.user?.role });
  });
  next();
}
