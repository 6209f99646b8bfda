import { HttpException } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FormErrors } from '../web/form-errors.js';

/**
 * Reads the fields of a form into a DTO. With errors there is no value; `messages` says per field what to do, in the
 * language of the page.
 */
export function readForm<T extends object>(
  dto: new () => T,
  body: Record<string, unknown>,
  fields: readonly string[],
  messages: FormErrors,
): { value: T | null; errors: FormErrors } {
  const picked = Object.fromEntries(fields.map((field) => [field, body[field]]));
  const value = plainToInstance(dto, picked);
  const wrong = validateSync(value, { whitelist: true }).map(({ property }) => property);
  const errors = Object.fromEntries(wrong.map((field) => [field, messages[field] ?? field]));
  return { value: wrong.length === 0 ? value : null, errors };
}

/** The field that a refusal of the service belongs to, by the refusal's type. @throws the error itself when it is another */
export function formErrorsOf(
  error: unknown,
  known: Readonly<Record<string, readonly [field: string, text: string]>>,
): FormErrors {
  const type = error instanceof HttpException ? (error.getResponse() as { type?: string }).type : undefined;
  const found = type ? known[type] : undefined;
  if (!found) throw error;
  return { [found[0]]: found[1] };
}
