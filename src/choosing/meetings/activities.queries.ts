import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Mailer } from '../../platform/mail/mailer.js';
import type { MeetingAnswer, MeetingKind } from './meeting.entity.js';

/** A meeting as supervisors see it in a list. */
export interface StaffMeeting {
  id: string;
  kind: MeetingKind;
  startsAt: Date;
  minutes: number;
  place: string;
  locationName: string;
  city: string;
  interest: string | null;
  clusterName: string | null;
  cancelledAt: Date | null;
  hostName: string | null;
  supportAnswer: MeetingAnswer | null;
  /** The supervisor who comes along with two people. */
  supporterName: string | null;
  asked: number;
  yes: number;
  /** Null until it is recorded. */
  came: number | null;
}

export interface StaffGuest {
  id: string;
  firstName: string;
  lastName: string;
  answer: MeetingAnswer | null;
  came: boolean | null;
  mailDueAt: Date | null;
  mailedAt: Date | null;
}

/** How many activities were planned and not called off, by who organises them. */
export interface HostFigure {
  total: number;
  statusHolders: number;
  youngTenants: number;
}

const MOST_PAST = 50;

/** What two people agree on by themselves is not for staff. */
const FOR_STAFF = `(meeting."kind" = 'activity' OR meeting."withSupervisor")`;
const HAS_ENDED = `meeting."startsAt" + meeting."minutes" * interval '1 minute' <= $1`;

/** Meetings for supervisors. */
@Injectable()
export class ActivitiesQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** The next one first; of those that are over the latest first. */
  async list(): Promise<{ coming: StaffMeeting[]; past: StaffMeeting[] }> {
    const now = this.clock.now();
    const isOver = `(${HAS_ENDED} OR meeting."cancelledAt" IS NOT NULL)`;
    const [coming, past] = await Promise.all([
      this.read(`NOT ${isOver} ORDER BY meeting."startsAt", meeting."id"`, now),
      this.read(`${isOver} ORDER BY meeting."startsAt" DESC, meeting."id" LIMIT ${MOST_PAST}`, now),
    ]);
    return { coming, past };
  }

  /** @throws NotFoundException */
  async one(id: string): Promise<StaffMeeting & { guests: StaffGuest[] }> {
    const [meeting] = await this.read(`meeting."id" = $1`, id);
    if (!meeting) throw new NotFoundException('There is no such meeting.');
    const guests = await this.dataSource.query<StaffGuest[]>(
      `SELECT person."id", person."firstName", person."lastName", guest."answer", guest."came", guest."mailDueAt", guest."mailedAt"
       FROM "meeting_guest" guest JOIN "candidate" person ON person."id" = guest."candidateId"
       WHERE guest."meetingId" = $1 ORDER BY person."firstName", person."lastName", person."id"`,
      [id],
    );
    return { ...meeting, guests };
  }

  /** How many guests can be reached by e-mail, and how many have to be told in person. */
  async reach(id: string): Promise<{ mailed: number; inPerson: number }> {
    const [{ asked, mailed }] = await this.dataSource.query<[{ asked: number; mailed: number }]>(
      `SELECT count(*)::int AS "asked", (count(*) FILTER (WHERE $2 AND person."email" IS NOT NULL))::int AS "mailed"
       FROM "meeting_guest" guest JOIN "candidate" person ON person."id" = guest."candidateId" WHERE guest."meetingId" = $1`,
      [id, this.mailer.isConfigured],
    );
    return { mailed, inPerson: asked - mailed };
  }

  async hosts(): Promise<HostFigure> {
    const hostsOf = (group: string) => `(count(*) FILTER (WHERE host."targetGroup" = '${group}'))::int`;
    const [figure] = await this.dataSource.query<[HostFigure]>(
      `SELECT count(*)::int AS "total", ${hostsOf('statusHolder')} AS "statusHolders", ${hostsOf('youngTenant')} AS "youngTenants"
       FROM "meeting" meeting LEFT JOIN "candidate" host ON host."id" = meeting."hostId"
       WHERE meeting."kind" = 'activity' AND meeting."cancelledAt" IS NULL`,
    );
    return figure;
  }

  private read(condition: string, value: Date | string): Promise<StaffMeeting[]> {
    return this.dataSource.query(
      `SELECT meeting."id", meeting."kind", meeting."startsAt", meeting."minutes", meeting."place", location."name" AS "locationName",
         location."city", meeting."interest", cluster."name" AS "clusterName", meeting."cancelledAt",
         CASE WHEN host."id" IS NOT NULL THEN host."firstName" || ' ' || host."lastName" END AS "hostName",
         meeting."supportAnswer", supporter."name" AS "supporterName", seats."asked", seats."yes", seats."came"
       FROM "meeting" meeting JOIN "location" location ON location."id" = meeting."locationId"
       LEFT JOIN "cluster" cluster ON cluster."id" = meeting."clusterId"
       LEFT JOIN "candidate" host ON host."id" = meeting."hostId"
       LEFT JOIN "account" supporter ON supporter."id" = meeting."supporterId",
       LATERAL (SELECT count(*)::int AS "asked", (count(*) FILTER (WHERE "answer" = 'yes'))::int AS "yes",
           CASE WHEN count("came") > 0 THEN (count(*) FILTER (WHERE "came"))::int END AS "came"
         FROM "meeting_guest" WHERE "meetingId" = meeting."id") seats
       WHERE ${FOR_STAFF} AND ${condition}`,
      [value],
    );
  }
}
