import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Location } from './location.entity.js';

/** A corridor or group of homes within a location, with a name of its own. */
@Entity('cluster')
@Index(['locationId', 'name'], { unique: true })
export class Cluster {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') locationId!: string;
  @ManyToOne(() => Location, { nullable: false }) @JoinColumn() location!: Location;
  @Column('text') name!: string;
}
