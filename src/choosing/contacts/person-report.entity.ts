import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Candidate } from '../../candidates/candidate.entity.js';

export const REPORT_REASONS = ['unkind', 'unsafe', 'knowsMe', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** Somebody told that something is wrong with somebody else. Their supervisor reads it; the two don't see each other from then on. */
@Entity('person_report')
export class PersonReport {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @Column('uuid') reporterId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() reporter!: Candidate;
  @Index() @Column('uuid') reportedId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() reported!: Candidate;
  @Column('text') reason!: ReportReason;
  /** In the reporter's own words. */
  @Column('text', { nullable: true }) words!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
