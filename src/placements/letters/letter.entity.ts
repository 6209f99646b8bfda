import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Candidate } from '../../candidates/candidate.entity.js';
import { Run } from '../../matching/run.entity.js';
import { Placement } from '../placement.entity.js';
import type { Decision, LetterKind } from './letter-facts.js';

/** A decision as it was told to a candidate. What it says is frozen; only its words follow the reader's language. */
@Entity('letter')
export class Letter {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @Column('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  /** The placement that it is about, or else the run that found no place. */
  @Index() @Column('uuid', { nullable: true }) placementId!: string | null;
  @ManyToOne(() => Placement, { onDelete: 'SET NULL' }) @JoinColumn() placement!: Placement | null;
  @Index() @Column('uuid', { nullable: true }) runId!: string | null;
  @ManyToOne(() => Run, { onDelete: 'SET NULL' }) @JoinColumn() run!: Run | null;
  @Column('text') kind!: LetterKind;
  /** First name of whom it is written to, as it was then. */
  @Column('text') firstName!: string;
  @Column('timestamptz') writtenAt!: Date;
  @Column('jsonb') facts!: Decision['facts'];
  /** When the candidate first opened it; null: not yet. */
  @Column('timestamptz', { nullable: true }) readAt!: Date | null;
}

/** A letter whose facts belong to its kind. */
export type WrittenLetter = Omit<Letter, 'kind' | 'facts'> & Decision;
