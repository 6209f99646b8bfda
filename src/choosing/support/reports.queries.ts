import { ForbiddenException, NotFoundException } from '@nestjs/common';
import { LessThan, type EntityManager } from 'typeorm';
import { windowOf, type ListQuery, type Paged } from '../../platform/http/paging.js';
import { Task } from '../../tasks/task.entity.js';
import { PersonReport } from '../contacts/person-report.entity.js';
import { REPORT_RECORD, REPORT_TASK } from '../contacts/reports.service.js';

/** A report in the list: about whom it is, and in which words, is told to who opens it. */
export interface ReportLine extends Pick<PersonReport, 'id' | 'reason' | 'createdAt'> {
  firstName: string;
  lastName: string;
  isOpen: boolean;
}

export interface ReportFile {
  report: PersonReport;
  /** Earlier reports about the same person, whoever made them. */
  earlier: number;
  /** Null while it waits for a supervisor. */
  handledAt: Date | null;
}

/** The reporter was promised that only their own supervisor reads it: every supervisor does when they have none, or that one left. */
const FOR_READER = `(reporter."supervisorId" = $1 OR NOT EXISTS (SELECT 1 FROM "account"
  WHERE "account"."id" = reporter."supervisorId" AND "account"."closedAt" IS NULL))`;

const LINES = `SELECT report."id", report."reason", report."createdAt", reporter."firstName", reporter."lastName",
    EXISTS (SELECT 1 FROM "task" WHERE "kind" = '${REPORT_TASK}' AND "recordType" = '${REPORT_RECORD}'
      AND "recordId" = report."id"::text AND "closedAt" IS NULL) AS "isOpen"
  FROM "person_report" report JOIN "candidate" reporter ON reporter."id" = report."reporterId"
  WHERE ${FOR_READER}`;

/** Open ones first, the latest first. */
export async function reportsFor(
  tx: EntityManager,
  readerId: string | null,
  query: Pick<ListQuery, 'page' | 'pageSize'>,
): Promise<Paged<ReportLine>> {
  const { skip, take } = windowOf(query);
  const items = await tx.query<ReportLine[]>(
    `${LINES} ORDER BY "isOpen" DESC, report."createdAt" DESC, report."id" LIMIT ${take} OFFSET ${skip}`,
    [readerId],
  );
  const [{ total }] = await tx.query<[{ total: number }]>(`SELECT count(*)::int AS "total" FROM (${LINES}) line`, [
    readerId,
  ]);
  return { items, total, page: query.page, pageSize: query.pageSize };
}

/** @throws NotFoundException when there is no such report; ForbiddenException when it is for somebody else */
export async function reportFor(tx: EntityManager, readerId: string | null, id: string): Promise<ReportFile> {
  const report = await tx.findOne(PersonReport, { where: { id }, relations: { reporter: true, reported: true } });
  if (!report) throw new NotFoundException('There is no such report.');
  const [mine] = await tx.query<unknown[]>(`SELECT 1 FROM (${LINES}) line WHERE "id" = $2`, [readerId, id]);
  if (!mine) throw new ForbiddenException('This report is for another supervisor.');
  const { reportedId, createdAt } = report;
  const earlier = await tx.countBy(PersonReport, { reportedId, createdAt: LessThan(createdAt) });
  const task = await tx.findOneBy(Task, { kind: REPORT_TASK, recordType: REPORT_RECORD, recordId: id });
  return { report, earlier, handledAt: task?.closedAt ?? null };
}
