import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Cluster } from './cluster.entity.js';
import { Location } from './location.entity.js';

/** One lease for friends together, or a lease per room: rent points, benefit and liability follow from it. */
export const TENANCY_FORMS = ['sharedLease', 'roomLease'] as const;
export type TenancyForm = (typeof TENANCY_FORMS)[number];

/**
 * A home of R rooms by the Dutch count (the living room counts) has R − 1 bedrooms and houses at most R − 1 people;
 * staff may lower the places, never raise them above the bedrooms.
 */
@Entity('home')
@Check('home_rooms', '"rooms" BETWEEN 3 AND 4')
@Check('home_places', '"places" BETWEEN 2 AND "rooms" - 1')
@Check('home_rent', '"rentPerPerson" > 0')
export class Home {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('home_reference', { unique: true }) @Column('text') reference!: string;
  @Index() @Column('uuid') locationId!: string;
  @ManyToOne(() => Location, { nullable: false }) @JoinColumn() location!: Location;
  @Index() @Column('uuid', { nullable: true }) clusterId!: string | null;
  @ManyToOne(() => Cluster) @JoinColumn() cluster!: Cluster | null;
  @Column('text') street!: string;
  @Column('text') houseNumber!: string;
  @Column('text') postcode!: string;
  @Column('text') city!: string;
  /** Identifier of the dwelling in the BAG register, 16 digits. */
  @Column('text', { nullable: true }) bagId!: string | null;
  @Column('smallint') rooms!: number;
  @Column('smallint') places!: number;
  /** Euro cents a month. */
  @Column('integer') rentPerPerson!: number;
  /** ISO day. */
  @Column('date') availableFrom!: string;
  @Column('boolean') stepFree!: boolean;
  @Column('boolean') petsAllowed!: boolean;
  @Column('text') tenancyForm!: TenancyForm;
}

/** "Kerkstraat 12" */
export const addressOf = (home: Pick<Home, 'street' | 'houseNumber'>) => `${home.street} ${home.houseNumber}`;
