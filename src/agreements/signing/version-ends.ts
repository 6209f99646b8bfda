import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AuditService, SYSTEM, type Actor } from '../../audit/audit.service.js';
import { Candidate } from '../../candidates/candidate.entity.js';
import { NewsService } from '../../choosing/news/news.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { PlacementMoves } from '../../placements/placement-moves.js';
import { Placement, PlacementMember } from '../../placements/placement.entity.js';
import { Agreement } from '../agreement.entity.js';
import { ReviewPlanning } from '../living/reviews/review-planning.js';
import { AgreementSignature, AgreementSigner, AgreementVersion } from '../versions/agreement-version.entity.js';
import { signs } from '../versions/who-signs.js';
import { AgreementScan } from './signing.entity.js';

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
    this.events.on('candidates:stopped', (tx, candidateId) => this.left(tx, candidateId));
    this.events.on('candidates:erased', async (tx, candidateId) => {
      await this.left(tx, candidateId);
      await this.eraseScans(tx, candidateId);
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

  /**
   * Takes back the version that waits for signatures, and tells who signed it already that they will be asked again. Without such a
   * version nothing happens. In a transaction that holds the agreement.
   */
  async takeBack(tx: EntityManager, agreementId: string, actor: Actor): Promise<void> {
    const version = await tx.findOneBy(AgreementVersion, { agreementId, state: 'shared' });
    if (!version) return;
    const ended = { state: 'withdrawn', endedAt: this.clock.now() } as const;
    const { affected } = await tx.update(AgreementVersion, { id: version.id, state: 'shared' }, ended);
    if (affected === 0) return;
    const signatures = await tx.findBy(AgreementSignature, { versionId: version.id });
    const candidateIds = signatures.flatMap(({ candidateId }) => candidateId ?? []);
    await this.news.tell(tx, { candidateIds, kind: 'agreementWithdrawn' });
    await this.audit.record(tx, actor, {
      action: 'agreements:withdrawn',
      recordType: 'agreement',
      recordId: agreementId,
      details: { version: version.number },
    });
  }

  /** A scan has the name and the hand of everybody who signed on it. That they signed stays in the books. */
  private async eraseScans(tx: EntityManager, candidateId: string): Promise<void> {
    const asked = await tx.findBy(AgreementSigner, { candidateId });
    const scans = await tx.find(AgreementScan, {
      where: { versionId: In(asked.map(({ versionId }) => versionId)) },
      relations: { version: true },
    });
    for (const { id, hash, version } of scans) {
      await tx.delete(AgreementScan, id);
      await this.audit.record(tx, SYSTEM, {
        action: 'agreements:scan-erased',
        recordType: 'agreement',
        recordId: version.agreementId,
        details: { version: version.number, hash },
      });
    }
  }

  /** Takes back what somebody was to sign who signs no more. Waits for whoever shares it at this moment. */
  private async left(tx: EntityManager, candidateId: string): Promise<void> {
    const candidate = await tx.findOneByOrFail(Candidate, { id: candidateId });
    for (const { id: agreementId, placementId } of await lockAgreementsOf(tx, candidateId)) {
      const { status } = await tx.findOneByOrFail(Placement, { id: placementId });
      const version = { agreementId, state: 'shared' } as const;
      const isAsked = await tx.existsBy(AgreementSigner, { candidateId, version });
      if (isAsked && !signs(candidate, status)) await this.takeBack(tx, agreementId, SYSTEM);
    }
  }
}

/** Always in the same order. */
const lockAgreementsOf = (tx: EntityManager, candidateId: string): Promise<Agreement[]> =>
  tx
    .createQueryBuilder(Agreement, 'agreement')
    .innerJoin(PlacementMember, 'member', 'member."placementId" = agreement."placementId"')
    .where('member."candidateId" = :candidateId', { candidateId })
    .orderBy('agreement.id')
    .setLock('pessimistic_write', undefined, ['agreement'])
    .getMany();
