import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, Not } from 'typeorm';
import { AuditService } from '../../../audit/audit.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import type { User } from '../../../platform/http/user.js';
import { TasksService } from '../../../tasks/tasks.service.js';
import { lockAgreement, mustLead, residentsOf } from '../../agreements.queries.js';
import { AgreementReview } from './agreement-review.entity.js';

export const REVIEW_TASK = 'agreement-review';

/** Residents and their supervisor looked back together. */
@Injectable()
export class ReviewsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly tasks: TasksService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Also before its day. Again changes nothing. The task closes when no other review is due.
   * @throws NotFoundException; ForbiddenException for another supervisor
   */
  done(agreementId: string, reviewId: string, user: User): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const { placementId } = await lockAgreement(tx, agreementId);
      mustLead(await residentsOf(tx, placementId), user);
      const review = await tx.findOneBy(AgreementReview, { id: reviewId, agreementId });
      if (!review) throw noSuchReview();
      if (review.doneAt) return;
      const doneById = user.kind === 'account' ? user.id : null;
      await tx.update(AgreementReview, { id: reviewId }, { doneAt: this.clock.now(), doneById });
      await this.audit.record(tx, user, {
        action: 'agreements:reviewed',
        recordType: 'agreement',
        recordId: agreementId,
      });
      const isAnotherDue = await tx.existsBy(AgreementReview, { agreementId, doneAt: IsNull(), toldAt: Not(IsNull()) });
      if (!isAnotherDue) await this.tasks.close(tx, REVIEW_TASK, 'agreement', agreementId, user);
    });
  }
}

const noSuchReview = () => new NotFoundException({ type: 'review-not-found', message: 'There is no such review.' });
