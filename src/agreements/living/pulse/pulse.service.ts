import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService, SYSTEM } from '../../../audit/audit.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { lockLivedIn } from '../lived-in.js';
import { TalkTasks } from '../../talk-tasks.js';
import { topicOf } from '../topic-of.js';
import { AgreementPulse, type Mood } from './agreement-pulse.entity.js';

/** Residents say how it goes. */
@Injectable()
export class PulseService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly talk: TalkTasks,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the place of what they said of the topic before. That they want to talk is a task, and nothing else; the trail does not
   * tell who said something, or what.
   * @throws NotFoundException without agreements in force, or for a topic that is not in them
   */
  say(candidateId: string, topic: string, mood: Mood): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const home = await lockLivedIn(tx, candidateId);
      const agreementId = home.agreement.id;
      const pulse = {
        agreementId,
        topic: topicOf(home.version, topic).code,
        candidateId,
        mood,
        saidAt: this.clock.now(),
      };
      await tx.upsert(AgreementPulse, pulse, ['agreementId', 'topic', 'candidateId']);
      if (mood === 'talk') await this.talk.open(tx, home.agreement.id, home.residents);
      await this.audit.record(tx, SYSTEM, {
        action: 'agreements:pulse-given',
        recordType: 'agreement',
        recordId: agreementId,
      });
    });
  }
}
