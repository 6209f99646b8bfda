import { formWithFile } from './api-client.js';

export interface PageAnswer {
  status: number;
  text: string;
  location: string | null;
  headers: Headers;
}

/** Somebody with a browser's cookies who reads pages and sends forms, without following redirects. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  /** @param address network address that they come from, told by a proxy (`behindProxy`) */
  constructor(
    private readonly url: string,
    private readonly address?: string,
  ) {}

  /** Opens a sign-in link and presses its button. */
  static async signedIn(url: string, link: string): Promise<Visitor> {
    const visitor = new Visitor(url);
    const { status } = await visitor.post(new URL(link).pathname, {});
    if (status !== 303) throw new Error(`The sign-in link was not taken: ${status}`);
    return visitor;
  }

  get(path: string): Promise<PageAnswer> {
    return this.send(path, {});
  }

  /** Sends a form with the token of the page it is on (`from`, or else the page at its own address or the home page). */
  async post(path: string, fields: Record<string, string | string[]>, from = path): Promise<PageAnswer> {
    const body = new URLSearchParams({ _csrf: await this.token(from) });
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    return this.send(path, { method: 'POST', body });
  }

  /** @param more other fields of the form, each as often as it has values */
  async upload(
    path: string,
    fileName: string,
    content: string | Uint8Array,
    more: Record<string, string[]> = {},
  ): Promise<PageAnswer> {
    const token = await this.token(path);
    const body = formWithFile(fileName, content);
    for (const [name, values] of Object.entries(more)) for (const value of values) body.append(name, value);
    return this.send(`${path}?_csrf=${encodeURIComponent(token)}`, { method: 'POST', body });
  }

  /** The Cookie header as a browser would send it. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private async token(from: string): Promise<string> {
    for (const path of [from, '/', '/sign-in']) {
      const found = /name="_csrf" value="([^"]+)"/.exec((await this.get(path)).text)?.[1];
      if (found) return found;
    }
    throw new Error(`There is no form on ${from}.`);
  }

  private async send(path: string, init: RequestInit): Promise<PageAnswer> {
    const response = await fetch(this.url + path, {
      redirect: 'manual',
      ...init,
      headers: {
        Accept: 'text/html',
        Cookie: this.cookie,
        ...(this.address && { 'X-Forwarded-For': this.address }),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name) this.cookies.set(name, value ?? '');
    }
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location'),
      headers: response.headers,
    };
  }
}
