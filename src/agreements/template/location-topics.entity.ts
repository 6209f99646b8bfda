import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { Location } from '../../homes/location.entity.js';
import type { TopicContent } from './template-content.js';

/** What a location adds to what is talked about in its homes. Agreements that began keep what they began with. */
@Entity('location_topic')
export class LocationTopics {
  @PrimaryColumn('uuid') locationId!: string;
  @OneToOne(() => Location, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() location!: Location;
  @Column('jsonb') topics!: TopicContent[];
  /** Counts the changes: who saw an older one is told before theirs takes its place. */
  @Column('integer', { default: 1 }) revision!: number;
}
