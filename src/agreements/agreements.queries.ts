import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { Actor } from '../audit/audit.service.js';
import type { User } from '../platform/http/user.js';
import { Placement, PlacementMember } from '../placements/placement.entity.js';
import type { PlacementStatus } from '../placements/placement-states.js';
import { AgreementConflict } from './agreement-conflict.js';
import { Agreement, AgreementTopic, AgreementView, topicsOf } from './agreement.entity.js';
import type { TopicContent } from './template/template-content.js';
import { AgreementVersion } from './versions/agreement-version.entity.js';

/** A topic with where the conversation is. */
export interface TopicNow {
  content: TopicContent;
  now: AgreementTopic;
  /** What residents said of it as it is now. */
  views: AgreementView[];
  /** What residents said of it as it was before, and not again since. */
  earlier: AgreementView[];
}

/** An agreement with its residents and topics; those who differ come first. */
export interface AgreementInFull {
  agreement: Agreement;
  residents: PlacementMember[];
  topics: TopicNow[];
  /** The last one first. */
  versions: AgreementVersion[];
}

const RELATIONS = {
  template: true,
  placement: { home: { location: true, cluster: true }, proposal: true },
} as const;

/** From everybody's yes on there is something to agree about, until the placement ends. */
export const TALKING_STATUSES: readonly PlacementStatus[] = ['accepted', 'approved', 'agreed', 'handedOver'];

/** Reads agreements. */
@Injectable()
export class AgreementsQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** For who leads it. @throws NotFoundException; ForbiddenException when another supervisor does */
  async forLeader(id: string, user: User): Promise<AgreementInFull> {
    const full = await this.load({ id });
    mustLead(full.residents, user);
    return full;
  }

  /** That of a candidate's home, or of the one that they are about to get; null when there is none (yet). */
  async ofResident(candidateId: string): Promise<AgreementInFull | null> {
    const member = await this.dataSource.manager.findOneBy(PlacementMember, { candidateId, open: true });
    if (!member) return null;
    const { placementId } = member;
    return (await this.dataSource.manager.existsBy(Agreement, { placementId })) ? this.load({ placementId }) : null;
  }

  /** @throws NotFoundException */
  async load(
    where: FindOptionsWhere<Agreement>,
    tx: EntityManager = this.dataSource.manager,
  ): Promise<AgreementInFull> {
    const agreement = await tx.findOne(Agreement, { where, relations: RELATIONS });
    if (!agreement) throw noSuchAgreement();
    const { id: agreementId, placementId } = agreement;
    const topics = await tx.find(AgreementTopic, { where: { agreementId }, relations: { agreedBy: true } });
    const views = await tx.find(AgreementView, { where: { agreementId }, relations: { candidate: true } });
    return {
      agreement,
      residents: await residentsOf(tx, placementId),
      topics: inOrder(agreement, topics, views),
      versions: await tx.find(AgreementVersion, { where: { agreementId }, order: { number: 'DESC' } }),
    };
  }
}

/** The people of a placement, the same order every time; also after it ended, so that the same supervisors lead it. */
export const residentsOf = (tx: EntityManager, placementId: string): Promise<PlacementMember[]> =>
  tx.find(PlacementMember, {
    where: { placementId },
    relations: { candidate: true },
    order: { candidate: { firstName: 'ASC' }, candidateId: 'ASC' },
  });

/** One act with an agreement at a time. @throws NotFoundException; AgreementConflict when its placement ended */
export async function lockAgreement(tx: EntityManager, id: string): Promise<Agreement> {
  const agreement = await tx.findOne(Agreement, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!agreement) throw noSuchAgreement();
  const { status } = await tx.findOneByOrFail(Placement, { id: agreement.placementId });
  if (!TALKING_STATUSES.includes(status)) throw new AgreementConflict('placement-not-accepted');
  return agreement;
}

/** What differs comes first, and both in the order of the template and its location. */
function inOrder(agreement: Agreement, rows: AgreementTopic[], views: AgreementView[]): TopicNow[] {
  const topics = topicsOf(agreement).flatMap((content) => {
    const now = rows.find(({ topic }) => topic === content.code);
    if (!now) return [];
    const said = views.filter(({ topic }) => topic === content.code);
    const isNow = ({ revision }: AgreementView) => revision === now.revision;
    return [{ content, now, views: said.filter(isNow), earlier: said.filter((view) => !isNow(view)) }];
  });
  return [...topics.filter(({ now }) => now.differs), ...topics.filter(({ now }) => !now.differs)];
}

/** Its residents' supervisors lead it; every supervisor does when they have none. Integrations and the system are trusted with all. */
export function mustLead(residents: readonly PlacementMember[], { kind, id }: Actor): void {
  const leaders = residents.flatMap(({ candidate: { supervisorId } }) => supervisorId ?? []);
  if (kind !== 'account' || leaders.length === 0 || leaders.includes(id ?? '')) return;
  throw new ForbiddenException('Other supervisors lead these house agreements.');
}

export const noSuchAgreement = () =>
  new NotFoundException({ type: 'agreement-not-found', message: 'There are no such house agreements.' });
