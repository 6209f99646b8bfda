import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DocumentError } from './document-error.js';

export interface DocumentQuestion {
  id: number;
  template: string;
  data: object;
}

export type DocumentAnswer = { id: number } & (
  { pdf: Uint8Array } | { failure: Pick<DocumentError, 'code' | 'message' | 'characters'> }
);

interface Waiting {
  resolve: (pdf: Buffer) => void;
  reject: (error: DocumentError) => void;
}

const ENTRY = new URL('./documents-thread.js', import.meta.url);

/** Makes PDF documents out of Typst templates, in a thread of its own: a pile of letters takes seconds. */
@Injectable()
export class Documents implements OnModuleDestroy {
  private thread: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  /**
   * A document as PDF/UA: for screen readers too. The same data gives the same bytes, so the date is part of the data.
   * @param template from the source folder: `candidates/invitations/letter.typ`
   * @param data what the template reads: anything that JSON can say
   * @throws DocumentError
   */
  pdf(template: string, data: object): Promise<Buffer> {
    const thread = (this.thread ??= this.startThread());
    const id = ++this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      // Keeps the process alive for as long as somebody waits.
      thread.ref();
      thread.postMessage({ id, template, data } satisfies DocumentQuestion);
    });
  }

  /** The same, with a question mark for every character that no font has: one name must not hold a whole pile up. */
  async pdfWithoutUnknown(template: string, data: object): Promise<Buffer> {
    try {
      return await this.pdf(template, data);
    } catch (error) {
      if (!(error instanceof DocumentError) || error.code !== 'missing-glyphs') throw error;
      return this.pdf(template, withoutCharacters(error.characters, data));
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.thread?.terminate();
  }

  /** Lives until the process ends; another one starts when it broke. */
  private startThread(): Worker {
    const thread = new Worker(ENTRY);
    thread.on('message', (answer: DocumentAnswer) => {
      this.take(answer);
      if (this.waiting.size === 0) thread.unref();
    });
    // What it failed of is the end of it: `exit` follows.
    thread.on('error', () => undefined);
    thread.on('exit', () => this.lose());
    return thread;
  }

  private take(answer: DocumentAnswer): void {
    const asker = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('pdf' in answer) return asker?.resolve(Buffer.from(answer.pdf));
    const { code, message, characters } = answer.failure;
    asker?.reject(new DocumentError(code, message, characters));
  }

  private lose(): void {
    this.thread = null;
    for (const { reject } of this.waiting.values()) reject(new DocumentError('stopped', 'The thread ended.'));
    this.waiting.clear();
  }
}

function withoutCharacters(characters: readonly string[], data: object): object {
  const missing = new Set(characters.join(''));
  const known = (text: string) => [...text].map((one) => (missing.has(one) ? '?' : one)).join('');
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? known(value) : value,
  ) as object;
}
