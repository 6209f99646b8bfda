import type { Request, Response } from 'express';
import type { Language } from '../i18n/languages.js';
import { LANGUAGE_COOKIE } from './request-language.js';

const ONE_YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Remembers a language that was asked for in the address. */
export function rememberLanguage(request: Request, response: Response, language: Language): void {
  if (request.query['lang'] !== language) return;
  response.cookie(LANGUAGE_COOKIE, language, {
    maxAge: ONE_YEAR_MS,
    sameSite: 'lax',
    httpOnly: true,
    secure: request.secure,
  });
}
