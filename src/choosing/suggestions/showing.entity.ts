import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Candidate } from '../../candidates/candidate.entity.js';

/** Somebody was suggested to somebody: counted once per pair, so that not the same few are at everybody's top. */
@Entity('showing')
export class Showing {
  @PrimaryColumn('uuid') viewerId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() viewer!: Candidate;
  @Index() @PrimaryColumn('uuid') shownId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() shown!: Candidate;
  @Column('timestamptz') firstShownAt!: Date;
}
