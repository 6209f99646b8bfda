import { HttpException } from '@nestjs/common';
import type { Request } from 'express';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import type { FieldProblem } from '../../platform/http/problem.js';
import { setNotice } from '../../platform/web/notice.js';
import { seeOther, type SeeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { TemplateConflict } from './template-conflict.js';
import { templateTexts } from './texts.js';

export const staffLanguage = (request: Request) => languageOf(request, STAFF_LANGUAGES);
export const textsFor = (request: Request) => templateTexts(staffLanguage(request));

/** A field of a form; empty when it is not there. */
export const fieldOf = (fields: Readonly<Record<string, unknown>>, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
};

/** The revision of a form: null when there was nothing yet. */
export const revisionOf = (value: unknown): number | null => (/^\d{1,9}$/.test(String(value)) ? Number(value) : null);

/** What a service found wrong. @throws the error itself when it is another one */
export function problemsOf(error: unknown): FieldProblem[] {
  const body = error instanceof HttpException ? error.getResponse() : null;
  if (body && typeof body === 'object' && 'errors' in body) return body.errors as FieldProblem[];
  throw error;
}

/** Does something, says so, and goes on; when somebody was first, says that on the same way. */
export async function actAndGo(request: Request, url: string, act: () => Promise<string>): Promise<SeeOther> {
  const t = textsFor(request);
  try {
    await setNotice(request, { kind: 'success', text: await act() });
  } catch (error) {
    if (!(error instanceof TemplateConflict)) throw error;
    const text = t(error.problem === 'template-no-draft' ? 'noDraft' : 'changedNotice');
    await setNotice(request, { kind: 'error', text });
  }
  return seeOther(url);
}
