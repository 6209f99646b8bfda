import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Candidate } from '../../../candidates/candidate.entity.js';
import { Cluster } from '../../../homes/cluster.entity.js';
import { Location } from '../../../homes/location.entity.js';

/** Somebody who got a home in a corridor: who is asked to its get-to-know activities. */
@Entity('corridor_resident')
export class CorridorResident {
  @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  @Index() @Column('uuid') locationId!: string;
  @ManyToOne(() => Location, { nullable: false }) @JoinColumn() location!: Location;
  /** Null where a location has no corridors: then it is one. */
  @Index() @Column('uuid', { nullable: true }) clusterId!: string | null;
  @ManyToOne(() => Cluster) @JoinColumn() cluster!: Cluster | null;
  @Column('timestamptz') since!: Date;
}
