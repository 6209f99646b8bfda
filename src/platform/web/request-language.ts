import type { Request } from 'express';
import { isLanguage, type Language, LANGUAGES, SOURCE_LANGUAGE } from '../i18n/languages.js';

export const LANGUAGE_COOKIE = 'lang';

/**
 * The language to answer in, out of those on offer: asked for in the URL (`?lang=`), else remembered in the cookie, else
 * what the browser prefers, else Dutch.
 */
export function languageOf(request: Request, offered: readonly Language[] = LANGUAGES): Language {
  const isOffered = (value: unknown): value is Language => isLanguage(value) && offered.includes(value);
  const choices = [request.query['lang'], rememberedLanguage(request), request.acceptsLanguages(...offered)];
  return (
    choices.find(isOffered) ?? (offered.includes(SOURCE_LANGUAGE) ? SOURCE_LANGUAGE : (offered[0] ?? SOURCE_LANGUAGE))
  );
}

function rememberedLanguage(request: Request): string | undefined {
  const cookies = request.headers.cookie?.split(/;\s*/) ?? [];
  const prefix = `${LANGUAGE_COOKIE}=`;
  return cookies.find((cookie) => cookie.startsWith(prefix))?.slice(prefix.length);
}
