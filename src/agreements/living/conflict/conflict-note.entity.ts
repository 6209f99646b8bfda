import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Candidate } from '../../../candidates/candidate.entity.js';
import { Agreement } from '../../agreement.entity.js';

/** What people do when they disagree, one after the other, together. */
export const CONFLICT_STEPS = ['talk', 'houseTalk', 'supervisor', 'mediation'] as const;
export type ConflictStep = (typeof CONFLICT_STEPS)[number];

/** "We did this step": for who lives in the home and who leads the agreements. It is counted against nobody. */
@Entity('conflict_note')
export class ConflictNote {
  @PrimaryColumn('uuid') id!: string;
  @Index() @Column('uuid') agreementId!: string;
  @ManyToOne(() => Agreement, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() agreement!: Agreement;
  @Column('text') step!: ConflictStep;
  @Column('timestamptz') notedAt!: Date;
  @Column('text', { nullable: true }) words!: string | null;
  /** Who wrote it, when they want their name on it. */
  @Index() @Column('uuid', { nullable: true }) candidateId!: string | null;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE' }) @JoinColumn() candidate!: Candidate | null;
  /** By which the one who wrote it can take it away; see `author-mark.ts`. */
  @Column('text') authorMark!: string;
}
