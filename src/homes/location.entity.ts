import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { LargeMix } from '../platform/config/policy.js';

/** A place where homes lie together and residents form a community; the mix rule holds per location. */
@Entity('location')
export class Location {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** The corporation's own number: imports recognise the location by it. */
  @Index('location_reference', { unique: true }) @Column('text') reference!: string;
  @Column('text') name!: string;
  @Column('text') district!: string;
  @Column('text') city!: string;
  /** Mix above the policy's boundary; the policy's default when null. */
  @Column('text', { nullable: true }) largeMix!: LargeMix | null;
}
