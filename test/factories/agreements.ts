import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { hashOfText, type AgreementText } from '../../src/agreements/versions/agreement-text.js';
import type { SigningMethod, VersionState } from '../../src/agreements/versions/agreement-version.entity.js';
import type { Words } from '../../src/agreements/words.js';
import type { Language } from '../../src/platform/i18n/languages.js';

export interface VersionInput {
  agreement: string;
  text: AgreementText;
  number?: number;
  state?: VersionState;
  /** Who is asked to sign. */
  signers: { candidateId: string; firstName: string; language?: Language }[];
  sharedAt?: Date;
}

export interface SignatureInput {
  version: string;
  candidateId?: string;
  /** Of the witness. */
  accountId?: string;
  method?: SigningMethod;
  language?: Language;
  signedAt?: Date;
}

const DAY = 24 * 60 * 60 * 1000;
const SHARED_AT = new Date('2026-11-14T12:00:00Z');

/** Rows for tests of house agreements, written straight into the database: nobody has to talk first. */
export class AgreementRows {
  constructor(private readonly db: pg.Pool) {}

  /** The template of a published number, with content of the test's own. */
  template(content: object, number: number): Promise<string> {
    const publishedAt = new Date('2026-01-01T12:00:00Z');
    const published = { number, isDraft: false, effectiveFrom: '2026-01-01', createdAt: publishedAt, publishedAt };
    return this.insert('agreement_template', { ...published, content: JSON.stringify(content) });
  }

  /** The agreement of a placement, of the first template when none is told. */
  async agreement(placementId: string, templateId?: string): Promise<string> {
    const template = templateId ?? (await this.firstTemplate());
    return this.insert('agreement', { placementId, templateId: template, startedAt: new Date() });
  }

  /** Where the conversation is with a topic. */
  async topic(agreementId: string, topic: string, choices: object, agreedAt: Date | null = new Date()): Promise<void> {
    const now = { agreementId, topic, choices: JSON.stringify(choices), differs: false, revision: 1, agreedAt };
    await this.insertRow('agreement_topic', now);
  }

  /** A version with its signers, who have seen everything. */
  async version(input: VersionInput): Promise<string> {
    const { agreement, text, number = 1, state = 'shared', signers, sharedAt = SHARED_AT } = input;
    const id = await this.insert('agreement_version', {
      agreementId: agreement,
      number,
      state,
      text: JSON.stringify(text),
      hash: hashOfText(text),
      sharedAt,
      inForceAt: state === 'inForce' || state === 'superseded' ? new Date(sharedAt.getTime() + DAY) : null,
      endedAt: state === 'superseded' || state === 'withdrawn' ? new Date(sharedAt.getTime() + 2 * DAY) : null,
    });
    const shown = text.topics.map(({ code }) => code);
    for (const { candidateId, firstName, language = 'nl' } of signers)
      await this.insertRow('agreement_signer', { versionId: id, candidateId, firstName, language, shown });
    return id;
  }

  async sign({ version, method = 'code', language = 'nl', ...more }: SignatureInput): Promise<void> {
    const { rows } = await this.db.query<{ hash: string }>('SELECT hash FROM agreement_version WHERE id = $1', [
      version,
    ]);
    const signedAt = new Date(SHARED_AT.getTime() + DAY);
    const signature = { versionId: version, method, language, hash: rows[0]!.hash, signedAt, ...more };
    await this.insert('agreement_signature', signature);
  }

  state(version: string, state: VersionState): Promise<unknown> {
    return this.db.query('UPDATE agreement_version SET state = $2 WHERE id = $1', [version, state]);
  }

  private async firstTemplate(): Promise<string> {
    const { rows } = await this.db.query<{ id: string }>(
      'SELECT id FROM agreement_template WHERE number IS NOT NULL ORDER BY number LIMIT 1',
    );
    return rows[0]?.id ?? this.template({ languages: { nl: 'complete' }, topics: [] }, 1);
  }

  private async insert(table: string, row: Record<string, unknown>): Promise<string> {
    const id = randomUUID();
    await this.insertRow(table, { id, ...row });
    return id;
  }

  private async insertRow(table: string, row: Record<string, unknown>): Promise<void> {
    const columns = Object.keys(row).map((name) => `"${name}"`);
    const places = columns.map((_, index) => `$${index + 1}`);
    const values = Object.values(row);
    await this.db.query(`INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${places.join(', ')})`, values);
  }
}

/** A text of topics with one clause each: `textOf({ Bezoek: { nl: '…', ar: '…' } })`. */
export function textOf(clauses: Record<string, Words>, more: Partial<AgreementText> & { isOwn?: boolean } = {}) {
  const { isOwn = false, ...rest } = more;
  const topics = Object.entries(clauses).map(([title, text], index) => ({
    code: `topic${index + 1}`,
    icon: 'home',
    title: { nl: title },
    clauses: [{ code: `clause${index + 1}`, title: { nl: `Over ${title.toLowerCase()}` }, text, isOwn }],
  }));
  return { home: 'Kerkstraat 12, Haarlem', template: 1, drafts: [], topics, ...rest } satisfies AgreementText;
}
