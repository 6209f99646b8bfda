import type { Service } from './service.js';
import { Visitor } from './visitor.js';

/** A supervisor with a browser; the id is that of the account. */
export type Supervisor = Visitor & { id: string };

export async function supervisor(service: Service): Promise<Supervisor> {
  const { accountId, link } = await service.ticket('supervisor');
  return Object.assign(await Visitor.signedIn(service.url, link), { id: accountId });
}

/** What the rows of a page's table say, cell by cell. */
export async function rowsOf(visitor: Visitor, path: string): Promise<string[]> {
  const body = /<tbody>(.*?)<\/tbody>/s.exec((await visitor.get(path)).text)?.[1] ?? '';
  const wordsOf = (html: string) => html.replace(/<span class="avatar.*?<\/span>|<[^>]*>/gs, ' ').replace(/\s+/g, ' ');
  return body
    .split('</tr>')
    .slice(0, -1)
    .map((row) =>
      row
        .split(/<\/t[hd]>/)
        .slice(0, -1)
        .map((cell) => wordsOf(cell).trim())
        .join(' | '),
    );
}
