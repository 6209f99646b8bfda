import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService, SYSTEM, type Actor } from '../../audit/audit.service.js';
import { NewsService } from '../../choosing/news/news.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { PlacementMoves } from '../../placements/placement-moves.js';
import type { Agreement } from '../agreement.entity.js';
import { ReviewPlanning } from '../living/reviews/review-planning.js';
import { AgreementSigner, AgreementVersion } from '../versions/agreement-version.entity.js';
import { withdrawShared } from '../versions/withdraw-shared.js';

/** How the signing of a version ends: all signed, or somebody left before that. */
@Injectable()
export class VersionEnds implements OnModuleInit {
  constructor(
    private readonly moves: PlacementMoves,
    private readonly news: NewsService,
    private readonly reviews: ReviewPlanning,
    private readonly events: DomainEvents,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.on('candidates:stopped', (tx, candidateId) => this.takeBack(tx, candidateId));
    this.events.on('candidates:erased', async (tx, candidateId) => {
      await this.takeBack(tx, candidateId);
      await tx.update(AgreementSigner, { candidateId }, { firstName: '' });
    });
  }

  /** All signed: it takes the place of the version before, and the placement moves on. */
  async inForce(tx: EntityManager, agreement: Agreement, version: AgreementVersion, actor: Actor): Promise<void> {
    const now = this.clock.now();
    const { id: agreementId, placementId } = agreement;
    await tx.update(AgreementVersion, { agreementId, state: 'inForce' }, { state: 'superseded', endedAt: now });
    await tx.update(AgreementVersion, { id: version.id }, { state: 'inForce', inForceAt: now });
    const locked = await this.moves.lock(tx, placementId);
    if (locked.placement.status === 'approved') await this.moves.move(tx, locked, { verb: 'agree', actor });
    await this.reviews.plan(tx, agreement);
    const candidateIds = locked.members.map((one) => one.candidateId);
    await this.news.tell(tx, { candidateIds, kind: 'agreementInForce' });
    await this.audit.record(tx, actor, {
      action: 'agreements:in-force',
      recordType: 'agreement',
      recordId: agreementId,
      details: { version: version.number, hash: version.hash },
    });
  }

  /** A version that somebody was to sign who lives there no more. */
  private async takeBack(tx: EntityManager, candidateId: string): Promise<void> {
    const waiting = await tx.find(AgreementSigner, {
      where: { candidateId, version: { state: 'shared' } },
      relations: { version: true },
    });
    for (const { version } of waiting) {
      await withdrawShared(tx, version.agreementId, this.clock.now());
      await this.audit.record(tx, SYSTEM, {
        action: 'agreements:withdrawn',
        recordType: 'agreement',
        recordId: version.agreementId,
        details: { version: version.number },
      });
    }
  }
}
