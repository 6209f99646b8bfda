import { BadRequestException, ValidationPipe, type ValidationError } from '@nestjs/common';
import type { FieldProblem } from './problem.js';

/** Checks bodies and queries against their DTO class: unknown fields are errors, and all errors come at once. */
export const validationPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    transformOptions: { exposeDefaultValues: true },
    exceptionFactory: (errors) => invalid(errors.flatMap((error) => fieldProblems(error, ''))),
  });

/** The exception for a request with these problems. */
export const invalid = (errors: FieldProblem[]) =>
  new BadRequestException({
    type: 'validation',
    message: errors.map(({ field, message }) => `${field}: ${message}`).join('; '),
    errors,
  });

/** What class-validator found, with the path of each field. */
export function fieldProblems(error: ValidationError, path: string): FieldProblem[] {
  const field = `${path}${error.property}`;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldProblems(child, `${field}.`))];
}
