import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { daysAfter } from '../../platform/clock/local-time.js';
import { Policy } from '../../platform/config/policy.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { Choice } from '../choice.entity.js';
import { hasReported } from '../choosers.js';
import { HouseGroupsService } from '../house-groups/house-groups.service.js';
import { InvitationEnds } from '../house-groups/invitation-ends.js';
import { groupOf } from '../house-groups/group-members.js';
import { MeetingEnds } from '../meetings/meeting-ends.js';
import { NotPossible } from '../not-possible.js';
import { takeTurn } from '../one-at-a-time.js';
import { PersonReport, type ReportReason } from './person-report.entity.js';

/** The kind of task, and its record. */
export const REPORT_TASK = 'person-reported';
export const REPORT_RECORD = 'person-report';

/** Something is wrong with somebody: their supervisor hears it, and the two are apart at once. */
@Injectable()
export class ReportsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly tasks: TasksService,
    private readonly groups: HouseGroupsService,
    private readonly ends: InvitationEnds,
    private readonly meetings: MeetingEnds,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly policy: Policy,
  ) {}

  /** @param words of the reporter, if any. @throws NotPossible when there is no such person any more */
  report(ownId: string, otherId: string, reason: ReportReason, words: string | null, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const people = await takeTurn(tx, [ownId, otherId]);
      if (people.size < 2) throw new NotPossible('gone');
      // A second tap.
      if (await hasReported(tx, ownId, otherId)) return;
      const createdAt = this.clock.now();
      const told = await tx.save(
        tx.create(PersonReport, { reporterId: ownId, reportedId: otherId, reason, words, createdAt }),
      );
      if ((await groupOf(tx, ownId))?.memberIds.includes(otherId)) await this.groups.leaveIn(tx, ownId, actor);
      await tx.delete(Choice, { chooserId: ownId, chosenId: otherId });
      await this.ends.between(tx, ownId, otherId);
      await this.meetings.between(tx, ownId, otherId);
      const assigneeId = people.get(ownId)!.supervisorId;
      const task = {
        kind: REPORT_TASK,
        recordType: REPORT_RECORD,
        recordId: told.id,
        role: 'supervisor',
        assigneeId,
        dueOn: daysAfter(this.clock.today(), reason === 'unsafe' ? 0 : this.policy.choosing.reportDays),
      } as const;
      await this.tasks.open(tx, task, actor);
      // Who told about whom stands in the report, for supervisors alone.
      await this.audit.record(tx, actor, { action: 'choosing:reported', recordType: REPORT_RECORD, recordId: told.id });
    });
  }
}
