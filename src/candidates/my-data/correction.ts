import { Transform } from 'class-transformer';
import { IsEmail, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { readForm } from '../../platform/http/read-form.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { GENDERS, type Gender } from '../candidate-answers.js';
import { holdsCitizenNumber } from '../citizen-number.js';
import type { MyDataTranslate } from './texts.js';

const trimmed = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value);
const emptyIsNull = (params: { value: unknown }) => trimmed(params) || null;

export const CORRECTABLE = ['firstName', 'lastName', 'phone', 'email', 'language', 'gender'] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** What a candidate can correct by themself. */
export class Correction {
  @Transform(trimmed) @IsString() @Length(1, 80) firstName!: string;
  @Transform(trimmed) @IsString() @Length(1, 80) lastName!: string;
  @Transform(emptyIsNull) @IsOptional() @IsString() @Matches(/^[+\d][\d ()./-]{5,38}$/) phone!: string | null;
  @Transform((params) => (emptyIsNull(params) as string | null)?.toLowerCase() ?? null)
  @IsOptional()
  @IsEmail()
  email!: string | null;
  @IsString() language!: string;
  @IsIn(GENDERS) gender!: Gender;
}

/** Reads the form; with errors there is no value. @param languages codes that can be chosen */
export function readCorrection(
  body: Record<string, unknown>,
  languages: readonly string[],
  t: MyDataTranslate,
): { value: Correction | null; errors: FormErrors } {
  const messages = Object.fromEntries(CORRECTABLE.map((field) => [field, t(`${field}Error`)]));
  const strings = Object.fromEntries(
    CORRECTABLE.map((field) => [field, typeof body[field] === 'string' ? body[field] : '']),
  );
  const { value, errors: faults } = readForm(Correction, strings, CORRECTABLE, messages);
  const errors = { ...faults };
  if (!languages.includes(strings.language ?? '')) errors.language = t('languageError');
  for (const field of ['firstName', 'lastName', 'phone', 'email'] as const)
    if (holdsCitizenNumber(strings[field] ?? '')) errors[field] = t('citizenNumber');
  // In the order of the form, whatever found them.
  const ordered = Object.fromEntries(CORRECTABLE.flatMap((field) => (errors[field] ? [[field, errors[field]]] : [])));
  return { value: Object.keys(errors).length === 0 ? value : null, errors: ordered };
}
