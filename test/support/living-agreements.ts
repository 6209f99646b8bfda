import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Chooser } from './choosers.js';
import { Offers } from './offers.js';
import { ROOT } from './process.js';
import type { Service } from './service.js';
import { supervisor, type Supervisor } from './supervisor.js';

export interface LivingHome {
  agreement: string;
  placement: string;
  home: string;
  version: string;
  people: Chooser[];
  supervisor: Supervisor;
}

export interface TaskRow {
  kind: string;
  assigneeId: string | null;
  isOpen: boolean;
}

const topicText = (code: string, nl: string) => ({
  code,
  icon: 'leaf',
  title: { nl, en: `${nl} (en)` },
  clauses: [{ code: `${code}Rule`, title: { nl: 'Regel' }, text: { nl: 'Zo doen wij het.' }, isOwn: false }],
});

/** Homes whose people live by agreements, written straight into the database. */
export class LivingHomes {
  readonly offers: Offers;
  private template: Promise<string> | undefined;

  constructor(private readonly service: Service) {
    this.offers = new Offers(service);
  }

  /** @param names of the residents, or who they are already */
  async with(people: readonly (string | Chooser)[], more: { state?: string; home?: string } = {}): Promise<LivingHome> {
    const lead = await supervisor(this.service);
    const residents = await Promise.all(people.map(async (one) => (typeof one === 'string' ? this.person(one) : one)));
    await this.sql('UPDATE candidate SET "supervisorId" = $1 WHERE id = ANY($2)', [
      lead.id,
      residents.map(({ id }) => id),
    ]);
    const { id: placement, home } = await this.offers.to(residents, { status: 'handedOver' });
    if (more.home) await this.sql('UPDATE placement SET "homeId" = $2 WHERE id = $1', [placement, more.home]);
    const agreement = randomUUID();
    await this.sql(`INSERT INTO agreement (id, "placementId", "templateId", "startedAt") VALUES ($1, $2, $3, now())`, [
      agreement,
      placement,
      await (this.template ??= this.anyTemplate()),
    ]);
    const version = await this.version(agreement, residents, more.state ?? 'inForce');
    return { agreement, placement, home: more.home ?? home, version, people: residents, supervisor: lead };
  }

  /** They live there no more. */
  async end({ placement }: LivingHome): Promise<void> {
    await this.sql(`UPDATE placement SET status = 'ended' WHERE id = $1`, [placement]);
    await this.sql(`UPDATE placement_member SET open = false WHERE "placementId" = $1`, [placement]);
  }

  /** A version about cleaning and noise that all have signed; in force, or still to be witnessed. */
  private async version(agreement: string, people: readonly Chooser[], state: string): Promise<string> {
    const id = randomUUID();
    const topics = [topicText('cleaning', 'Schoonmaken'), topicText('noise', 'Geluid')];
    const text = { home: 'Teststraat 1', template: 1, drafts: [], topics };
    await this.sql(
      `INSERT INTO agreement_version (id, "agreementId", number, state, text, hash, "sharedAt", "inForceAt")
       VALUES ($1, $2, 1, $3, $4, 'abc', now(), CASE WHEN $3 = 'inForce' THEN now() END)`,
      [id, agreement, state, JSON.stringify(text)],
    );
    for (const { id: candidateId, name } of people) {
      await this.sql(
        `INSERT INTO agreement_signer ("versionId", "candidateId", "firstName", language, shown)
         VALUES ($1, $2, $3, 'nl', '{cleaning,noise}')`,
        [id, candidateId, name],
      );
      await this.sql(
        `INSERT INTO agreement_signature ("versionId", "candidateId", method, language, hash, "signedAt")
         VALUES ($1, $2, 'code', 'nl', 'abc', now())`,
        [id, candidateId],
      );
    }
    return id;
  }

  /** The supervisor signs as the witness: the version is in force. */
  async witness({ version, supervisor: lead }: LivingHome): Promise<void> {
    const environment = { ...process.env, DATABASE_URL: this.service.databaseUrl };
    const words = [join(ROOT, 'test/support/witness.mjs'), version, lead.id];
    await promisify(execFile)(process.execPath, words, { env: environment, cwd: ROOT });
  }

  /** A lease that begins on a day. */
  async lease({ placement }: LivingHome, startsOn: string): Promise<void> {
    await this.sql(
      `INSERT INTO handover ("placementId", revision, "tenancyForm", "startsOn", "signedOn", "leaseType")
       VALUES ($1, 1, 'roomLease', $2, $2, 'indefinite')`,
      [placement, startsOn],
    );
  }

  async person(name: string): Promise<Chooser> {
    return (await this.offers.people(name))[0]!;
  }

  /** Written as if it was planned so many days ago or ahead. */
  async review({ agreement }: LivingHome, kind: string, dueOn: string): Promise<string> {
    const id = randomUUID();
    await this.sql('INSERT INTO agreement_review (id, "agreementId", kind, "dueOn") VALUES ($1, $2, $3, $4)', [
      id,
      agreement,
      kind,
      dueOn,
    ]);
    return id;
  }

  async reviewsOf({ agreement }: LivingHome): Promise<{ kind: string; dueOn: string }[]> {
    return this.sql(`SELECT kind, "dueOn"::text FROM agreement_review WHERE "agreementId" = $1 ORDER BY "dueOn"`, [
      agreement,
    ]);
  }

  /** The first one first. */
  async tasksOf({ agreement }: LivingHome): Promise<TaskRow[]> {
    return this.sql(
      `SELECT kind, "assigneeId", "closedAt" IS NULL AS "isOpen" FROM task WHERE "recordId" = $1 ORDER BY "createdAt"`,
      [agreement],
    );
  }

  async sql<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    return (await this.service.db.query<Row>(text, values)).rows;
  }

  /** The one that came with the software, or else one without topics. */
  private async anyTemplate(): Promise<string> {
    const [known] = await this.sql<{ id: string }>('SELECT id FROM agreement_template WHERE NOT "isDraft" LIMIT 1', []);
    if (known) return known.id;
    const id = randomUUID();
    const content = JSON.stringify({ languages: { nl: 'complete' }, topics: [] });
    await this.sql(
      `INSERT INTO agreement_template (id, number, "isDraft", content, "effectiveFrom", "createdAt", "publishedAt")
       VALUES ($1, 1, false, $2, '2026-11-01', now(), now())`,
      [id, content],
    );
    return id;
  }
}

/** What a page says, without its markup. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
