/** Parts of a query to change: a value sets the part, `null` takes it out. */
export type QueryChanges = Readonly<Record<string, string | number | null>>;

/** The same page with parts of its query changed: `withQuery('/homes?sort=rent&page=3', { page: null })` → `/homes?sort=rent`. */
export function withQuery(url: string, changes: QueryChanges): string {
  const query = queryOf(url);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, String(value));
  }
  const text = query.toString();
  return text ? `${pathOf(url)}?${text}` : pathOf(url);
}

export const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;

export const queryOf = (url: string): URLSearchParams => new URLSearchParams(url.slice(pathOf(url).length));

/**
 * A request's address as one that stays here when a link uses it: a client may also ask for `//elsewhere.nl/` or
 * `https://elsewhere.nl/`, and a browser would take that in a link as another site.
 */
export const localUrl = (url: string): string =>
  `/${url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?]*/i, '').replace(/^[/\\]+/, '')}`;
