import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsUUID, Matches } from 'class-validator';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { containing, EmptyMeans, ListQuery } from '../platform/http/paging.js';
import { Home } from './home.entity.js';

/** What a list of homes can be sorted by, and the columns behind it; the reference settles ties. */
const SORT_COLUMNS = {
  reference: ['home.reference'],
  address: ['home.street', 'home.houseNumber'],
  location: ['location.name', 'cluster.name'],
  places: ['home.places'],
  rent: ['home.rentPerPerson'],
  availableFrom: ['home.availableFrom'],
} as const satisfies Record<string, readonly string[]>;
const SORTS = Object.keys(SORT_COLUMNS).flatMap((key) => [key, `-${key}`]);

/** Which homes a list shows, and in which order. */
export class HomesQuery extends ListQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Only homes at this location' })
  @EmptyMeans()
  @IsOptional()
  @IsUUID()
  location?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Only homes that are available on this day' })
  @EmptyMeans()
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  availableBy?: string;

  @ApiPropertyOptional({ enum: SORTS, default: 'reference', description: 'With `-` in front: the other way around' })
  @EmptyMeans()
  @IsOptional()
  @IsIn(SORTS)
  sort?: string;
}

/** The homes that a list shows, each with its location and cluster. */
export function homesFor(tx: EntityManager, query: HomesQuery): SelectQueryBuilder<Home> {
  const homes = tx
    .createQueryBuilder(Home, 'home')
    .innerJoinAndSelect('home.location', 'location')
    .leftJoinAndSelect('home.cluster', 'cluster');
  if (query.search?.trim()) {
    const fields = [
      'home.reference',
      'home.street',
      'home.houseNumber',
      'home.postcode',
      'home.city',
      'location.name',
      'cluster.name',
    ];
    // Every word must be found somewhere, so that "reigerhof 12-a" finds the address.
    query.search
      .trim()
      .split(/\s+/)
      .forEach((word, index) => {
        const text = fields.map((field) => `coalesce(${field}, '')`).join(` || ' ' || `);
        homes.andWhere(`(${text}) ILIKE :word${index}`, { [`word${index}`]: containing(word) });
      });
  }
  if (query.location) homes.andWhere('home.locationId = :location', { location: query.location });
  if (query.availableBy) homes.andWhere('home.availableFrom <= :day', { day: query.availableBy });
  return sorted(homes, query.sort ?? 'reference');
}

function sorted(homes: SelectQueryBuilder<Home>, sort: string): SelectQueryBuilder<Home> {
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC';
  const columns = SORT_COLUMNS[sort.replace('-', '') as keyof typeof SORT_COLUMNS];
  for (const column of columns) homes.addOrderBy(column, direction);
  return homes.addOrderBy('home.reference', 'ASC');
}
