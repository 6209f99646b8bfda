import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AuditService, SYSTEM, type Actor } from '../../../audit/audit.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import type { User } from '../../../platform/http/user.js';
import { lockAgreement, mustLead, residentsOf } from '../../agreements.queries.js';
import { lockLivedIn } from '../lived-in.js';
import { TalkTasks } from '../../talk-tasks.js';
import { topicOf } from '../topic-of.js';
import { AgreementRequest } from './agreement-request.entity.js';

export type Wish = Pick<AgreementRequest, 'topic' | 'words' | 'language' | 'isNamed'>;

/** Residents ask to change what was agreed. */
@Injectable()
export class RequestsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly talk: TalkTasks,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks, or says an own wish about the topic that still waits in other words.
   * @param wish words as `readWords` gives them, without a problem
   * @throws NotFoundException without agreements in force, or for a topic that is not in them
   */
  ask(candidateId: string, wish: Wish, user: User): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const home = await lockLivedIn(tx, candidateId);
      const own = { agreementId: home.agreement.id, candidateId, topic: topicOf(home.version, wish.topic).code };
      const asked = { ...own, ...wish, askedAt: this.clock.now() };
      const { affected } = await tx.update(AgreementRequest, { ...own, handledAt: IsNull() }, asked);
      if (!affected) await tx.insert(AgreementRequest, asked);
      await this.talk.open(tx, home.agreement.id, home.residents);
      await this.record(tx, 'agreements:change-asked', own.agreementId, wish.isNamed ? user : SYSTEM);
    });
  }

  /**
   * It was talked about. Again changes nothing.
   * @throws NotFoundException; ForbiddenException for another supervisor
   */
  handled(agreementId: string, requestId: string, user: User): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const { placementId } = await lockAgreement(tx, agreementId);
      mustLead(await residentsOf(tx, placementId), user);
      const request = await tx.findOneBy(AgreementRequest, { id: requestId, agreementId });
      if (!request) throw noSuchRequest();
      if (request.handledAt) return;
      const handledById = user.kind === 'account' ? user.id : null;
      await tx.update(AgreementRequest, { id: requestId }, { handledAt: this.clock.now(), handledById });
      await this.talk.closeWhenNothingWaits(tx, agreementId, user);
      await this.record(tx, 'agreements:change-handled', agreementId, user);
    });
  }

  private record(tx: EntityManager, action: string, recordId: string, actor: Actor): Promise<void> {
    return this.audit.record(tx, actor, { action, recordType: 'agreement', recordId });
  }
}

const noSuchRequest = () => new NotFoundException({ type: 'request-not-found', message: 'There is no such wish.' });
