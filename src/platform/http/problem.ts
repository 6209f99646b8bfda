import { HttpException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';

/** One thing that is wrong in a request: where, and how to mend it. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** Problem details (RFC 9457) as the API gives them. `type` is stable; texts may change. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: FieldProblem[];
}

const TITLES: Record<number, string> = {
  400: 'The request is not right',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'This method is not possible here',
  409: 'In conflict with something else',
  413: 'Too large',
  415: 'This kind of content is not understood',
  429: 'Too many requests',
  503: 'Not available now',
};

/** Classes of PostgreSQL errors that a value from outside can cause: data exceptions such as a NUL character. */
const DATA_EXCEPTION = /^22/;

/** The problem that an error means for whoever sent the request; a bug of ours is a 500 without details. */
export function problemOf(error: unknown): Problem {
  const status = statusOf(error);
  const body = error instanceof HttpException ? bodyOf(error) : {};
  return {
    type: `urn:problem:huisklik:${body.type ?? String(status)}`,
    title: TITLES[status] ?? (status < 500 ? TITLES[400]! : 'Something went wrong on our side'),
    status,
    ...(status < 500 && { detail: body.message ?? (error as Error).message }),
    ...(body.errors && { errors: body.errors }),
  };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof QueryFailedError && DATA_EXCEPTION.test((error.driverError as { code?: string }).code ?? ''))
    return 400;
  // Errors of express and its parsers carry a status of their own.
  const { status } = error as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

interface ExceptionBody {
  type?: string;
  message?: string;
  errors?: FieldProblem[];
}

function bodyOf(error: HttpException): ExceptionBody {
  const response = error.getResponse();
  return typeof response === 'string' ? { message: response } : response;
}
