import type { ProposalRows } from '../factories/proposals.js';
import type { Handovers } from './handovers.js';
import type { Service } from './service.js';
import { signInAs } from './candidate-account.js';
import { supervisor, type Supervisor } from './supervisor.js';
import type { Visitor } from './visitor.js';

/** A resident with a browser of their own. */
export interface Resident {
  id: string;
  name: string;
  visitor: Visitor;
}

const SOMEBODY: [string, string][] = [
  ['Sanne', 'nl'],
  ['Amina', 'ar'],
  ['Yonas', 'ti'],
];

/** House agreements over the pages, as supervisor and residents make them. */
export class Agreements {
  private constructor(
    private readonly service: Service,
    readonly handovers: Handovers,
    readonly leader: Supervisor,
  ) {}

  static async in(service: Service, handovers: Handovers): Promise<Agreements> {
    return new Agreements(service, handovers, await supervisor(service));
  }

  get rows(): ProposalRows {
    return this.handovers.rows;
  }

  /** A placement of residents who are led by the supervisor. @param more columns of the first one */
  async placement(
    status = 'approved',
    { people = 2, more = {} }: { people?: number; more?: Record<string, unknown> } = {},
  ): Promise<{ placementId: string; home: string; residents: Resident[] }> {
    const { rows } = this;
    const residents: Resident[] = [];
    for (const [index, [name, language]] of SOMEBODY.slice(0, people).entries()) {
      const living = { supervisorId: this.leader.id, language, ...(index === 0 && more) };
      const id = await rows.candidate(name, index === 0 ? 'youngTenant' : 'statusHolder', living);
      residents.push({ id, name, visitor: await signInAs(this.service, id) });
    }
    const home = await rows.home(this.handovers.location, 'Kerkstraat', { places: people });
    const run = await rows.run(await rows.round());
    const ids = residents.map(({ id }) => id);
    return { placementId: await rows.placement({ run, home, people: ids, status }), home, residents };
  }

  /** Begins; gives the id of the agreement. */
  async start(placementId: string): Promise<string> {
    const { location } = await this.leader.post(`/agreements/start/${placementId}`, {}, '/agreements');
    return location!.split('/').at(-1)!;
  }

  /** Codes of the topics in the order of the conversation. */
  async topicsOf(id: string): Promise<string[]> {
    const { text } = await this.leader.get(`/agreements/${id}`);
    return [...text.matchAll(/href="\/agreements\/[\w-]+\/topics\/(\w+)"/g)].map(([, code]) => code!);
  }

  /** Writes down what stands on the page of a topic, with changes. */
  async record(id: string, topic: string, fields: Record<string, string> = {}) {
    const path = `/agreements/${id}/topics/${topic}`;
    const { text } = await this.leader.get(path);
    return this.leader.post(path, { ...formOf(text), ...fields }, path);
  }

  /** All topics as they are suggested, shared: written down straight into the rows, as it takes many requests otherwise. */
  async share(id: string): Promise<void> {
    await this.service.db.query('UPDATE agreement_topic SET "agreedAt" = now() WHERE "agreementId" = $1', [id]);
    await this.leader.post(`/agreements/${id}/share`, {}, `/agreements/${id}`);
  }

  /** Reads every topic of the version that waits. Gives its id. */
  async readAll({ visitor }: Resident): Promise<string> {
    for (;;) {
      const { text } = await visitor.get('/my/agreement/sign');
      const [, id, topic] = /sign\/([\w-]+)\/shown"[^]*?name="topic" value="(\w+)"/.exec(text) ?? [];
      if (!id) return /sign\/([\w-]+)\/code"/.exec(text)![1]!;
      await visitor.post(`/my/agreement/sign/${id}/shown`, { topic: topic! }, '/my/agreement/sign');
    }
  }

  /** The code that the supervisor tells somebody. */
  async codeFor(id: string, { id: candidateId }: Resident, version = 1): Promise<string> {
    const path = `/agreements/${id}/versions/${version}/code/${candidateId}`;
    const { text } = await this.leader.post(path, {}, `/agreements/${id}`);
    const [, first, last] = /<code[^>]*>(\d{3}) (\d{3})<\/code>/.exec(text)!;
    return first! + last!;
  }

  /** Signs what was read: written down straight into the rows, as it takes many requests otherwise. */
  async sign(id: string, resident: Resident, version = 1): Promise<void> {
    await this.service.db.query(
      `UPDATE agreement_signer SET shown = ARRAY(
         SELECT topic->>'code' FROM agreement_version, jsonb_array_elements(text->'topics') topic WHERE id = "versionId")
       WHERE "candidateId" = $1`,
      [resident.id],
    );
    const versionId = await this.readAll(resident);
    const code = await this.codeFor(id, resident, version);
    await resident.visitor.post(`/my/agreement/sign/${versionId}`, { code }, '/my/agreement/sign');
  }

  /** The text is signed by all, with the supervisor as a witness. */
  async inForce(id: string, residents: readonly Resident[], version = 1): Promise<void> {
    for (const resident of residents) await this.sign(id, resident, version);
    await this.leader.post(`/agreements/${id}/versions/${version}/witness`, {}, `/agreements/${id}`);
  }

  async statesOf(id: string): Promise<string[]> {
    const { rows } = await this.service.db.query<{ state: string }>(
      'SELECT state FROM agreement_version WHERE "agreementId" = $1 ORDER BY number',
      [id],
    );
    return rows.map(({ state }) => state);
  }

  async statusOf(placementId: string): Promise<string> {
    const { rows } = await this.service.db.query<{ status: string }>('SELECT status FROM placement WHERE id = $1', [
      placementId,
    ]);
    return rows[0]!.status;
  }
}

/** What a browser would send of the form with a revision: hidden fields and what is chosen. */
function formOf(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  const sent = inputs.filter((tag) => attribute(tag, 'name') === 'revision' || /\schecked/.test(tag));
  return Object.fromEntries(sent.map((tag) => [attribute(tag, 'name')!, attribute(tag, 'value')!]));
}
