import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectEntityManager } from '@nestjs/typeorm';
import { EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { Policy } from '../platform/config/policy.js';
import { windowOf, type Paged } from '../platform/http/paging.js';
import { Home } from './home.entity.js';
import { homesFor, type HomesQuery } from './homes.queries.js';
import { findLocationsWithMix, type LocationWithMix } from './locations.queries.js';
import { writeHomes } from './write-homes.js';

export type { LocationWithMix } from './locations.queries.js';

/** Locations, clusters and homes: what there is to live in, and the mix rule that follows from it. */
@Injectable()
export class HomesService {
  constructor(
    @InjectEntityManager() private readonly entities: EntityManager,
    private readonly policy: Policy,
    private readonly audit: AuditService,
  ) {}

  /**
   * Locations by name, each with its clusters, its places and the mix rule as it holds now.
   * @param ids only these; all when absent
   */
  locationsWithMix(tx: EntityManager = this.entities, ids?: readonly string[]): Promise<LocationWithMix[]> {
    return findLocationsWithMix(tx, this.policy.mixRule, ids);
  }

  /** @throws NotFoundException */
  async location(id: string): Promise<LocationWithMix> {
    const [location] = await this.locationsWithMix(this.entities, [id]);
    if (!location) throw new NotFoundException('There is no such location.');
    return location;
  }

  /** One page of homes, each with its location and cluster. */
  async list(query: HomesQuery): Promise<Paged<Home>> {
    const { skip, take } = windowOf(query);
    const [items, total] = await homesFor(this.entities, query).skip(skip).take(take).getManyAndCount();
    return { items, total, page: query.page, pageSize: query.pageSize };
  }

  /** @throws NotFoundException */
  async home(id: string): Promise<Home> {
    const home = await this.entities.findOne(Home, { where: { id }, relations: { location: true, cluster: true } });
    if (!home) throw new NotFoundException('There is no such home.');
    return home;
  }

  /** All homes of a filter as a CSV file that can be imported again. The audit trail tells of it. */
  async export(query: HomesQuery, actor: Actor): Promise<string> {
    const homes = await homesFor(this.entities, query).getMany();
    const details = { count: homes.length };
    await this.audit.record(this.entities, actor, {
      action: 'homes:exported',
      recordType: 'export',
      recordId: 'homes',
      details,
    });
    return writeHomes(homes);
  }
}
