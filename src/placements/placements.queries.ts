import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { Location } from '../homes/location.entity.js';
import { sortBy, whereFound } from '../matching/list-filters.js';
import { windowOf, type Paged } from '../platform/http/paging.js';
import { noSuchPlacement } from './placement-moves.js';
import { Placement, PlacementMember } from './placement.entity.js';
import { HOUSED_STATUSES, OPEN_STATUSES } from './placement-states.js';
import { PLACEMENT_SORTS, type PlacementsQuery } from './placements.query.js';

/** A placement with its home, proposal and people, ordered by name. */
export interface PlacementWithPeople {
  placement: Placement;
  members: PlacementMember[];
}

@Injectable()
export class PlacementsQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async list(query: PlacementsQuery): Promise<Paged<PlacementWithPeople>> {
    const { skip, take } = windowOf(query);
    const [placements, total] = await this.filtered(query).offset(skip).limit(take).getManyAndCount();
    return { items: await this.withPeople(placements), total, page: query.page, pageSize: query.pageSize };
  }

  /** Everything that the filters show, on all pages. */
  async all(query: PlacementsQuery): Promise<PlacementWithPeople[]> {
    return this.withPeople(await this.filtered(query).getMany());
  }

  /** Those that there are, in no order. */
  async byIds(ids: readonly string[]): Promise<PlacementWithPeople[]> {
    return this.withPeople(await this.joined().where('placement.id = ANY(:ids)', { ids }).getMany());
  }

  /** @throws NotFoundException */
  async one(id: string): Promise<PlacementWithPeople> {
    const placement = await this.joined().where('placement.id = :id', { id }).getOne();
    if (!placement) throw noSuchPlacement();
    const [found] = await this.withPeople([placement]);
    return found!;
  }

  /** People who have a home. */
  housed(): Promise<number> {
    return this.dataSource
      .getRepository(PlacementMember)
      .countBy({ open: true, placement: { status: In([...HOUSED_STATUSES]) } });
  }

  /** Placements that wait for staff: to be sent, or to be decided on. */
  waiting(): Promise<number> {
    return this.dataSource.getRepository(Placement).countBy({ status: In(['draft', 'accepted']) });
  }

  locations(): Promise<Location[]> {
    return this.dataSource.getRepository(Location).find({ order: { name: 'ASC' } });
  }

  private joined() {
    return this.dataSource
      .createQueryBuilder(Placement, 'placement')
      .innerJoinAndSelect('placement.proposal', 'proposal')
      .innerJoinAndSelect('placement.home', 'home')
      .innerJoinAndSelect('home.location', 'location')
      .leftJoinAndSelect('home.cluster', 'cluster')
      .innerJoinAndSelect('proposal.run', 'run')
      .innerJoinAndSelect('run.round', 'round')
      .leftJoinAndSelect('placement.movedBy', 'movedBy')
      .leftJoinAndSelect('placement.adjustedBy', 'adjustedBy');
  }

  private filtered({ status, location, round, search, sort }: PlacementsQuery) {
    const rows = this.joined();
    if (round) rows.andWhere('run.roundId = :round', { round });
    if (status === 'open') rows.andWhere('placement.status IN (:...open)', { open: [...OPEN_STATUSES] });
    else if (status !== 'all') rows.andWhere('placement.status = :status', { status });
    if (location) rows.andWhere('home.locationId = :location', { location });
    if (search?.trim()) whereFound(rows, search);
    sortBy(rows, sort, PLACEMENT_SORTS);
    return rows;
  }

  private async withPeople(placements: Placement[]): Promise<PlacementWithPeople[]> {
    if (placements.length === 0) return [];
    const members = await this.dataSource.getRepository(PlacementMember).find({
      where: { placementId: In(placements.map(({ id }) => id)) },
      relations: { candidate: true },
      order: { candidate: { firstName: 'ASC', lastName: 'ASC' } },
    });
    const byPlacement = new Map(placements.map(({ id }) => [id, [] as PlacementMember[]]));
    for (const member of members) byPlacement.get(member.placementId)!.push(member);
    return placements.map((placement) => ({ placement, members: byPlacement.get(placement.id)! }));
  }
}
