export interface ApiAnswer {
  status: number;
  // The tests say what they expect in it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  headers: Headers;
}

/** An integration that talks to `/api/v1` with a bearer token. */
export class ApiClient {
  constructor(
    private readonly url: string,
    private readonly secret: string | null,
  ) {}

  get(path: string): Promise<ApiAnswer> {
    return this.send('GET', path);
  }

  post(path: string, json: unknown = {}): Promise<ApiAnswer> {
    return this.send('POST', path, JSON.stringify(json), { 'Content-Type': 'application/json' });
  }

  upload(path: string, fileName: string, content: string | Uint8Array): Promise<ApiAnswer> {
    return this.send('POST', path, formWithFile(fileName, content));
  }

  async send(method: string, path: string, body?: BodyInit, headers: Record<string, string> = {}): Promise<ApiAnswer> {
    const response = await fetch(this.url + path, {
      method,
      headers: { ...(this.secret && { Authorization: `Bearer ${this.secret}` }), ...headers },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return {
      status: response.status,
      body: isJson && text ? (JSON.parse(text) as unknown) : text,
      headers: response.headers,
    };
  }
}

export function formWithFile(fileName: string, content: string | Uint8Array): FormData {
  const form = new FormData();
  form.append('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), fileName);
  return form;
}
