import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { areApartSql } from '../choosers.js';
import { isContactSql } from '../contacts/is-contact.js';
import { endOf } from './meeting-times.js';
import type { MeetingAnswer, MeetingKind } from './meeting.entity.js';

/** A meeting as one of those asked sees it: of the others no more than a name. */
export interface MyMeeting {
  id: string;
  kind: MeetingKind;
  startsAt: Date;
  minutes: number;
  place: string;
  locationName: string;
  city: string;
  withSupervisor: boolean;
  /** What a supervisor said who was asked along. */
  supportAnswer: MeetingAnswer | null;
  /** A code of `config/interests.json`. */
  interest: string | null;
  /** The corridor that it is for. */
  clusterName: string | null;
  createdAt: Date;
  cancelledAt: Date | null;
  /** Who looks asked the other. */
  isProposer: boolean;
  /** Who looks organises it. */
  isHost: boolean;
  answer: MeetingAnswer | null;
  /** Of a meeting of two. */
  otherId: string | null;
  otherName: string | null;
  otherAnswer: MeetingAnswer | null;
  /** Somebody else who organises it. */
  hostName: string | null;
}

/** What becomes of a meeting, for who looks: they are asked, wait for the other, agreed, or it does not go on. */
export type MeetingState = 'asked' | 'waiting' | 'agreed' | 'declined' | 'cancelled';

export function stateOf({ cancelledAt, answer, kind, otherAnswer }: MyMeeting): MeetingState {
  if (cancelledAt) return 'cancelled';
  if (answer === 'no' || otherAnswer === 'no') return 'declined';
  if (answer === null) return 'asked';
  return kind === 'pair' && otherAnswer === null ? 'waiting' : 'agreed';
}

/** Most that are over that a list shows. */
const MOST_PAST = 20;

/** What candidates see of their meetings. Of somebody whom they don't see any more there is none. */
@Injectable()
export class MeetingsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Those to come first, the next one on top; then what is over. */
  async of(candidateId: string): Promise<{ coming: MyMeeting[]; past: MyMeeting[] }> {
    const all = await this.read(candidateId, 'true');
    const isComing = (meeting: MyMeeting) =>
      endOf(meeting) > this.clock.now() && !['cancelled', 'declined'].includes(stateOf(meeting));
    const past = all.filter((meeting) => !isComing(meeting)).reverse();
    return { coming: all.filter(isComing), past: past.slice(0, MOST_PAST) };
  }

  /** Those to come, for the overview of where somebody stands. */
  async upcomingOf(candidateId: string): Promise<MyMeeting[]> {
    return (await this.of(candidateId)).coming;
  }

  /** Those to come of two people. */
  async between(candidateId: string, otherId: string): Promise<MyMeeting[]> {
    return (await this.upcomingOf(candidateId)).filter((meeting) => meeting.otherId === otherId);
  }

  /** Null when there is none, or it is not theirs. */
  async one(candidateId: string, meetingId: string): Promise<MyMeeting | null> {
    return (await this.read(candidateId, 'meeting."id" = $2', meetingId))[0] ?? null;
  }

  /** The name by which others know somebody. */
  async nameOf(candidateId: string): Promise<string> {
    const [{ name }] = await this.dataSource.query<[{ name: string | null }]>(`SELECT ${nameSql('$1')} AS "name"`, [
      candidateId,
    ]);
    return name ?? '';
  }

  private read(candidateId: string, condition: string, ...values: string[]): Promise<MyMeeting[]> {
    return this.dataSource.query(
      `SELECT meeting."id", meeting."kind", meeting."startsAt", meeting."minutes", meeting."place",
         location."name" AS "locationName", location."city", meeting."withSupervisor", meeting."supportAnswer", meeting."interest",
         cluster."name" AS "clusterName", meeting."createdAt", meeting."cancelledAt",
         COALESCE(meeting."proposedById" = own."candidateId", false) AS "isProposer",
         COALESCE(meeting."hostId" = own."candidateId", false) AS "isHost", own."answer",
         other."candidateId" AS "otherId", ${nameSql('other."candidateId"')} AS "otherName", other."answer" AS "otherAnswer",
         CASE WHEN meeting."hostId" <> own."candidateId" AND NOT ${areApartSql('meeting."hostId"', 'own."candidateId"')}
           THEN ${nameSql('meeting."hostId"')} END AS "hostName"
       FROM "meeting_guest" own
       JOIN "meeting" meeting ON meeting."id" = own."meetingId"
       JOIN "location" location ON location."id" = meeting."locationId"
       LEFT JOIN "cluster" cluster ON cluster."id" = meeting."clusterId"
       LEFT JOIN "meeting_guest" other ON meeting."kind" = 'pair' AND other."meetingId" = meeting."id"
         AND other."candidateId" <> own."candidateId"
       WHERE own."candidateId" = $1 AND ${condition}
         AND (meeting."kind" = 'activity' OR ${isContactSql('own."candidateId"', 'other."candidateId"')})
       ORDER BY meeting."startsAt", meeting."id"`,
      [candidateId, ...values],
    );
  }
}

/** The name by which others know somebody; null for who was erased. */
const nameSql = (id: string) => `(SELECT COALESCE(shown."nickname", person."firstName") FROM "candidate" person
  LEFT JOIN "public_profile" shown ON shown."candidateId" = person."id" WHERE person."id" = ${id} AND person."erasedAt" IS NULL)`;
