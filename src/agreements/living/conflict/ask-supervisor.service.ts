import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService, SYSTEM } from '../../../audit/audit.service.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { TalkTasks } from '../../talk-tasks.js';
import { lockLivedIn } from '../lived-in.js';

/** Residents who do not get on with it together ask their supervisor to help them talk. */
@Injectable()
export class AskSupervisorService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly talk: TalkTasks,
    private readonly audit: AuditService,
  ) {}

  /** A task for who leads the agreements; neither it nor the trail tells who asked. @throws NotFoundException without agreements in force */
  ask(candidateId: string): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const { agreement, residents } = await lockLivedIn(tx, candidateId);
      await this.talk.open(tx, agreement.id, residents);
      const act = { action: 'agreements:help-asked', recordType: 'agreement', recordId: agreement.id };
      await this.audit.record(tx, SYSTEM, act);
    });
  }
}
