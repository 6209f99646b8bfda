import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { GroupExplanation } from '../../src/matching-engine/index.js';

type TargetGroup = 'statusHolder' | 'youngTenant';

export interface ProposalInput {
  run: string;
  home: string;
  people: string[];
  lowestSatisfaction?: number;
  explanation?: Pick<GroupExplanation, 'shared' | 'differences'>;
  /** Pairs of people who chose each other. */
  chose?: [string, string][];
}

export interface PlacementInput extends ProposalInput {
  status?: string;
  /** ISO day */
  answerBy?: string;
}

const OPEN = ['draft', 'offered', 'accepted', 'approved', 'agreed', 'handedOver'];

/** Rows for tests of proposals and placements, written straight into the database: no run has to make them. */
export class ProposalRows {
  private count = 0;

  constructor(private readonly db: pg.Pool) {}

  location(name: string, city = 'Haarlem'): Promise<string> {
    return this.insert('location', { reference: this.reference('L'), name, district: 'Noord', city });
  }

  cluster(locationId: string, name: string): Promise<string> {
    return this.insert('cluster', { locationId, name });
  }

  home(locationId: string, street: string, more: Record<string, unknown> = {}): Promise<string> {
    return this.insert('home', {
      reference: this.reference('H'),
      locationId,
      street,
      houseNumber: '1',
      postcode: '2033 AB',
      city: 'Haarlem',
      rooms: 3,
      places: 2,
      rentPerPerson: 46_750,
      availableFrom: '2026-12-15',
      stepFree: false,
      petsAllowed: false,
      tenancyForm: 'roomLease',
      ...more,
    });
  }

  candidate(firstName: string, targetGroup: TargetGroup, more: Record<string, unknown> = {}): Promise<string> {
    const importance = {
      sleep: 3,
      cleanliness: 2,
      guests: 1,
      noise: 1,
      kitchen: 0,
      languages: 3,
      interests: 1,
      age: 1,
    };
    return this.insert('candidate', {
      reference: this.reference('K'),
      firstName,
      lastName: 'Test',
      language: 'nl',
      targetGroup,
      gender: 'x',
      birthDate: '2002-05-01',
      registeredOn: '2025-01-15',
      maxRent: 52_000,
      availableFrom: '2026-11-01',
      availableUntil: '2027-06-01',
      acceptsGenders: ['m', 'f', 'x'],
      smokes: false,
      acceptsSmoking: false,
      hasPet: false,
      acceptsPets: true,
      needsStepFree: false,
      sleep: 2,
      cleanliness: 2,
      guests: 2,
      noise: 2,
      kitchen: 1,
      languages: ['nl', 'en'],
      interests: ['cooking', 'music'],
      importance,
      readyAt: new Date(),
      ...more,
    });
  }

  round(name = this.reference('Ronde '), more: Record<string, unknown> = {}): Promise<string> {
    return this.insert('round', { name, startsOn: '2026-11-22', status: 'open', ...more });
  }

  inRound(roundId: string, candidateId: string): Promise<void> {
    return this.insertRow('round_candidate', { roundId, candidateId });
  }

  run(roundId: string, more: Record<string, unknown> = {}): Promise<string> {
    return this.insert('run', {
      roundId,
      status: 'completed',
      seed: 1,
      effort: 'normal',
      timeLimit: 60,
      finishedAt: new Date(),
      ...more,
    });
  }

  /** People who want to live together. */
  async houseGroup(...people: string[]): Promise<void> {
    const joinedAt = new Date();
    const groupId = await this.insert('house_group', { createdAt: joinedAt, size: people.length });
    for (const [index, candidateId] of people.entries())
      await this.insertRow('house_group_member', { candidateId, groupId, seat: index + 1, joinedAt });
  }

  async proposal(input: ProposalInput): Promise<string> {
    const { run, home, people, lowestSatisfaction = 1800, explanation, chose = [] } = input;
    const id = await this.insert('proposal', {
      runId: run,
      homeId: home,
      lowestSatisfaction,
      explanation: explanation ?? NOTHING,
    });
    const likes = (one: string, other: string) => chose.some((pair) => pair.includes(one) && pair.includes(other));
    for (const candidateId of people) {
      await this.wants(candidateId, home);
      const perHousemate = people
        .filter((other) => other !== candidateId)
        .map((other) => ({ candidate: other, score: 800, liked: likes(candidateId, other) }));
      const parts = { perHousemate, home: { locationRank: 0, locationBonus: 300, rentPoints: 10 } };
      const member = { proposalId: id, candidateId, runId: run, satisfaction: lowestSatisfaction, parts };
      await this.insertRow('proposal_member', member);
    }
    return id;
  }

  /** A proposal that was published: a draft, unless its status is told. Gives the id of the placement. */
  async placement({ status = 'draft', answerBy, ...input }: PlacementInput): Promise<string> {
    const proposalId = await this.proposal(input);
    const { home, people, lowestSatisfaction = 1800, explanation } = input;
    const id = await this.insert('placement', {
      proposalId,
      homeId: home,
      status,
      statusSince: new Date(),
      lowestSatisfaction,
      explanation: explanation ?? NOTHING,
      ...(status !== 'draft' && { offeredAt: new Date(), answerBy: answerBy ?? '2099-01-01' }),
    });
    const isOpen = OPEN.includes(status);
    const answer = ['draft', 'offered'].includes(status) ? null : 'accepted';
    for (const candidateId of people) {
      const { rows } = await this.db.query<{ parts: object }>(
        'SELECT parts FROM proposal_member WHERE "proposalId" = $1 AND "candidateId" = $2',
        [proposalId, candidateId],
      );
      const member = { placementId: id, candidateId, open: isOpen, satisfaction: lowestSatisfaction, answer };
      await this.insertRow('placement_member', { ...member, ...rows[0] });
    }
    return id;
  }

  /** Somebody who is proposed for a home chose its location. */
  private async wants(candidateId: string, homeId: string): Promise<void> {
    await this.db.query(
      `INSERT INTO candidate_location ("candidateId", "locationId", rank)
       SELECT $1, home."locationId", (SELECT count(*) FROM candidate_location WHERE "candidateId" = $1)
       FROM home WHERE home.id = $2 ON CONFLICT DO NOTHING`,
      [candidateId, homeId],
    );
  }

  /** `V-0012` */
  async numberOf(proposalId: string): Promise<string> {
    const { rows } = await this.db.query<{ number: number }>('SELECT number FROM proposal WHERE id = $1', [proposalId]);
    return `V-${String(rows[0]!.number).padStart(4, '0')}`;
  }

  async statusOf(placementId: string): Promise<string> {
    const { rows } = await this.db.query<{ status: string }>('SELECT status FROM placement WHERE id = $1', [
      placementId,
    ]);
    return rows[0]!.status;
  }

  private async insert(table: string, row: Record<string, unknown>): Promise<string> {
    const id = randomUUID();
    await this.insertRow(table, { id, ...row });
    return id;
  }

  private async insertRow(table: string, row: Record<string, unknown>): Promise<void> {
    const columns = Object.keys(row).map((name) => `"${name}"`);
    const values = Object.values(row).map((value) => (isJson(value) ? JSON.stringify(value) : value));
    const places = values.map((_, index) => `$${index + 1}`);
    await this.db.query(`INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${places.join(', ')})`, values);
  }

  private reference(prefix: string): string {
    this.count += 1;
    return `${prefix}${this.count}-${randomUUID().slice(0, 8)}`;
  }
}

const NOTHING = { shared: [], differences: [] };

const isJson = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
