import { press, type Chooser, type Choosers } from './choosers.js';
import { daysAfter, localTimeOf } from '../../src/platform/clock/local-time.js';
import type { Service } from './service.js';
import { until } from './until.js';

import type { Visitor } from './visitor.js';

export interface MeetingRow {
  id: string;
  kind: string;
  startsAt: Date;
  place: string;
  cancelledAt: Date | null;
}

/** An ISO day so many days from now. */
export const dayIn = (days: number) => daysAfter(localTimeOf(new Date()).day, days);

/** A file for a calendar, line by line as it was before it was folded. */
export const calendarLines = (file: string) => file.replace(/\r?\n /g, '').split(/\r?\n/);

/** Looks meetings up in the database of a service. */
export class MeetingBook {
  constructor(private readonly service: Pick<Service, 'db'>) {}

  /** Those in which all of these people have a seat, the earliest made first. */
  async of(...ids: string[]): Promise<MeetingRow[]> {
    const { rows } = await this.service.db.query<MeetingRow>(
      `SELECT meeting.* FROM meeting WHERE (SELECT count(*) FROM meeting_guest seat
         WHERE seat."meetingId" = meeting.id AND seat."candidateId" = ANY($1)) = cardinality($1::uuid[])
       ORDER BY meeting."createdAt", meeting.id`,
      [ids],
    );
    return rows;
  }

  /** It was so many hours ago. */
  async begin(id: string): Promise<void> {
    await this.service.db.query(`UPDATE meeting SET "startsAt" = now() - interval '3 hours' WHERE id = $1`, [id]);
  }

  /** News of this kind about somebody came to the stages that wait for it, whenever it was told. */
  async arrived(kind: string, recordId: string): Promise<void> {
    await until(async () => {
      const { rows } = await this.service.db.query<{ count: string }>(
        'SELECT count(*) FROM domain_event WHERE kind = $1 AND "recordId" = $2 AND "handledAt" IS NOT NULL',
        [kind, recordId],
      );
      return rows[0]!.count !== '0';
    });
  }

  /** What somebody was told about meetings, in that order. */
  async newsOf(candidateId: string): Promise<string[]> {
    const { rows } = await this.service.db.query<{ kind: string }>(
      `SELECT kind FROM news WHERE "candidateId" = $1 AND kind LIKE 'meeting%' ORDER BY "createdAt", id`,
      [candidateId],
    );
    return rows.map(({ kind }) => kind);
  }

  /** Open tasks of a kind about a record. */
  async tasks(kind: string, recordId: string): Promise<{ assigneeId: string | null; dueOn: string | null }[]> {
    const { rows } = await this.service.db.query<{ assigneeId: string | null; dueOn: string | null }>(
      `SELECT "assigneeId", "dueOn"::text FROM task WHERE kind = $1 AND "recordId" = $2 AND "closedAt" IS NULL`,
      [kind, recordId],
    );
    return rows;
  }
}

export const LIST = '/my/meetings';
export const formOf = (other: Pick<Chooser, 'id'>) => `/my/people/${other.id}/meet`;
export const answer = (one: Chooser, word: 'yes' | 'no' | 'cancel', id: string) => press(one, `${LIST}/${id}/${word}`);
export const listOf = async ({ visitor }: Chooser) => (await visitor.get(LIST)).text;

/** Meetings of two people as they ask for them. */
export class PairMeetings {
  constructor(
    private readonly choosers: Choosers,
    private readonly book: MeetingBook,
  ) {}

  /** The form as somebody fills it in. */
  async typed(more: Record<string, string> = {}): Promise<Record<string, string>> {
    const locationId = await this.choosers.placeWithHomes();
    return { day: dayIn(3), time: '14:30', locationId, place: 'de gemeenschappelijke ruimte', ...more };
  }

  async propose(one: Chooser, other: Pick<Chooser, 'id'>, more: Record<string, string> = {}) {
    return one.visitor.post(formOf(other), await this.typed(more), '/my/people');
  }

  /** Two people in contact. */
  async contact(one: string, other: string): Promise<[Chooser, Chooser]> {
    const pair: [Chooser, Chooser] = [await this.choosers.chooser(one), await this.choosers.chooser(other)];
    await this.choosers.contact(...pair);
    return pair;
  }

  /** Two people, and the meeting that the first proposed. */
  async proposed(one: string, other: string, more: Record<string, string> = {}) {
    const [first, second] = await this.contact(one, other);
    const { location } = await this.propose(first, second, more);
    if (location !== LIST) throw new Error(`The proposal was not taken: ${location}`);
    const [meeting] = await this.book.of(first.id, second.id);
    return { first, second, id: meeting!.id };
  }
}

const WHEN = { time: '19:00', minutes: '120', place: 'de keuken beneden' };
export const when = () => ({ day: dayIn(5), ...WHEN });

/** Activities as a supervisor plans them. */
export class Planner {
  constructor(
    private readonly service: Service,
    private readonly choosers: Choosers,
    private readonly staff: Visitor,
  ) {}

  /** People who would live at a place of their own, and all like one thing. */
  async peopleAt(name: string, ...names: string[]): Promise<{ place: string; people: Chooser[] }> {
    const place = await this.choosers.rows.location(name);
    const people: Chooser[] = [];
    for (const one of names) people.push(await this.choosers.chooser(one, { interests: ['gardening'] }, [place]));
    return { place, people };
  }

  offers(one: Chooser, ...codes: string[]) {
    return this.service.db.query(
      `INSERT INTO intake_answer ("candidateId", question, value, revision, "questionVersion", "questionText", language, "answeredAt")
       VALUES ($1, 'offers', $2, 1, 1, 'Wat bied je aan?', 'nl', now())`,
      [one.id, JSON.stringify(codes)],
    );
  }

  /** The address of the form of the first suggestion at a place; undefined when there is none. */
  async suggestionAt(place: string): Promise<string | undefined> {
    const { text } = await this.staff.get(`/meetings/plan?location=${place}`);
    return /href="(\/meetings\/new\?location=[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
  }

  static fieldsOf(form: string): Record<string, string> {
    return Object.fromEntries(new URL(form, 'http://localhost').searchParams);
  }

  /** Sends the form of a suggestion. */
  plan(form: string, fields: Record<string, string | string[]>) {
    return this.staff.post('/meetings', { ...Planner.fieldsOf(form), ...fields }, form);
  }

  async planned(name: string, ...names: string[]) {
    const { place, people } = await this.peopleAt(name, ...names);
    const guest = people.map(({ id }) => id);
    const { location } = await this.plan((await this.suggestionAt(place))!, { ...when(), guest });
    return { place, people, path: location!, id: location!.split('/').at(-1)! };
  }
}
