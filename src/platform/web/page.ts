import type { ComponentType } from 'preact';
import type { Formats } from '../i18n/format.js';
import { STAFF_LANGUAGES, type Language } from '../i18n/languages.js';

/** Who looks at the page. */
export interface PageUser {
  id: string;
  name: string;
  role: string;
  may(permission: string): boolean;
}

/** A message shown once, on the next page after a form was sent. */
export interface Notice {
  kind: 'success' | 'warning' | 'error';
  text: string;
}

/** What every page knows of the request: who looks, in which language, where. */
export interface PageContext {
  language: Language;
  languages: readonly Language[];
  formats: Formats;
  /** Path and query as asked, without `lang`: `/proposals?status=open`. */
  url: string;
  csrfToken: string;
  user: PageUser | null;
  notice: Notice | null;
  /** How many things wait at a place of the navigation: `{ '/tasks': 3 }`. */
  waiting: Readonly<Record<string, number>>;
}

export type PageProps<P = object> = P & { page: PageContext };

export interface PageOptions {
  status?: number;
  /** Languages in which this page exists; Dutch and English when not told. */
  languages?: readonly Language[];
}

/** What a page controller returns; the render interceptor makes it HTML. */
export class Page<P = object> {
  constructor(
    readonly component: ComponentType<PageProps<P>>,
    readonly props: P,
    readonly options: Required<PageOptions>,
  ) {}
}

/** `return page(HomesPage, { homes })`: the component gets its props and `page`, the context of the request. */
export function page<P extends object>(
  component: ComponentType<PageProps<P>>,
  props: P,
  options: PageOptions = {},
): Page<P> {
  return new Page(component, props, { status: 200, languages: STAFF_LANGUAGES, ...options });
}

/** The way on after a form was taken: the browser loads this page next, and a reload sends nothing twice. */
export class SeeOther {
  constructor(readonly url: string) {}
}

export const seeOther = (url: string): SeeOther => new SeeOther(url);
