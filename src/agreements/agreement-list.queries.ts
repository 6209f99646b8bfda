import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { whereFound } from '../matching/list-filters.js';
import { windowOf, type ListQuery, type Paged } from '../platform/http/paging.js';
import { Placement, PlacementMember } from '../placements/placement.entity.js';
import { Agreement } from './agreement.entity.js';
import { TALKING_STATUSES } from './agreements.queries.js';

/** How far the people of a home are, without a word of what they agree. */
export interface AgreementState {
  placement: Placement;
  residents: PlacementMember[];
  /** Null when nobody began. */
  agreementId: string | null;
  topics: number;
  agreed: number;
  /** Of the version that waits, or of the last one that was signed. */
  signers: number;
  signed: number;
  isShared: boolean;
  inForceAt: Date | null;
}

type Counts = Omit<AgreementState, 'placement' | 'residents'> & { placementId: string };

const COUNTS = `
  SELECT agreement."id" AS "agreementId", agreement."placementId",
    (SELECT count(*)::int FROM "agreement_topic" WHERE "agreementId" = agreement."id") AS "topics",
    (SELECT count(*)::int FROM "agreement_topic" WHERE "agreementId" = agreement."id" AND "agreedAt" IS NOT NULL) AS "agreed",
    (SELECT count(*)::int FROM "agreement_signer" WHERE "versionId" = shared."id") AS "signers",
    (SELECT count(*)::int FROM "agreement_signature" WHERE "versionId" = shared."id" AND "accountId" IS NULL) AS "signed",
    shared."id" IS NOT NULL AS "isShared",
    (SELECT "inForceAt" FROM "agreement_version" WHERE "agreementId" = agreement."id" AND "state" = 'inForce') AS "inForceAt"
  FROM "agreement" agreement
  LEFT JOIN "agreement_version" shared ON shared."agreementId" = agreement."id" AND shared."state" = 'shared'
  WHERE agreement."placementId" = ANY($1)`;

/** Where homes are with their house agreements. */
@Injectable()
export class AgreementList {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The placements that have something to agree about, what happened last first; `search` by name, address or number. */
  async list({ page, pageSize, search }: ListQuery): Promise<Paged<AgreementState>> {
    const { skip, take } = windowOf({ page, pageSize });
    const rows = this.dataSource.manager
      .createQueryBuilder(Placement, 'placement')
      .innerJoinAndSelect('placement.home', 'home')
      .innerJoinAndSelect('home.location', 'location')
      .innerJoin('placement.proposal', 'proposal')
      .where('placement.status IN (:...statuses)', { statuses: TALKING_STATUSES })
      .orderBy('placement.statusSince', 'DESC')
      .addOrderBy('placement.id', 'ASC');
    if (search?.trim()) whereFound(rows, search);
    const [placements, total] = await rows.offset(skip).limit(take).getManyAndCount();
    return { items: await this.statesOf(placements), total, page, pageSize };
  }

  private async statesOf(placements: Placement[]): Promise<AgreementState[]> {
    const { manager } = this.dataSource;
    const ids = placements.map(({ id }) => id);
    const members = await manager.find(PlacementMember, {
      where: { placementId: In(ids), open: true },
      relations: { candidate: true },
      order: { candidate: { firstName: 'ASC' } },
    });
    const counts = await manager.query<Counts[]>(COUNTS, [ids]);
    return placements.map((placement) => ({
      ...NOT_BEGUN,
      ...counts.find((one) => one.placementId === placement.id),
      placement,
      residents: members.filter((one) => one.placementId === placement.id),
    }));
  }

  /** The agreement of a placement; null when nobody began. */
  async idOf(placementId: string): Promise<string | null> {
    return (await this.dataSource.manager.findOneBy(Agreement, { placementId }))?.id ?? null;
  }
}

const NOT_BEGUN = {
  agreementId: null,
  topics: 0,
  agreed: 0,
  signers: 0,
  signed: 0,
  isShared: false,
  inForceAt: null,
};
