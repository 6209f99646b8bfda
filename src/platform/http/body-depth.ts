import { BadRequestException } from '@nestjs/common';
import type { RequestHandler } from 'express';

/** No body of ours nests deeper; validation walks a body by recursion, so a deep one would exhaust the stack. */
const DEEPEST = 20;

/** Refuses a JSON body that nests deeper than any that we know. */
export const limitBodyDepth: RequestHandler = (request, _response, next) => {
  if (nestsTooDeep(request.body)) {
    next(new BadRequestException({ type: 'too-deep', message: `The body nests deeper than ${DEEPEST} levels.` }));
  } else next();
};

/** Whether JSON nests deeper than any of ours. */
export function nestsTooDeep(body: unknown): boolean {
  let level = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
  return false;
}
