import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import type { Language } from '../../platform/i18n/languages.js';
import { Candidate } from '../candidate.entity.js';
import type { AnswerValue } from './answer-value.js';
import { IntakeSession } from './intake-session.entity.js';

/** The answer in force to one question, together with the question as it was asked. */
@Entity('intake_answer')
export class IntakeAnswer {
  @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  /** Code of `config/intake.json`. */
  @PrimaryColumn('text') question!: string;
  @Column('jsonb') value!: AnswerValue;
  /** Counts the changes from 1: who saw an older one is told before theirs takes its place. */
  @Column('integer') revision!: number;
  /** Version and text of the question, as it stood on the screen. */
  @Column('integer') questionVersion!: number;
  @Column('text') questionText!: string;
  @Column('text') language!: Language;
  @Column('timestamptz') answeredAt!: Date;
  /** The account that typed: the candidate's, or that of staff who filled in together with them. */
  @Index() @Column('uuid', { nullable: true }) answeredById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() answeredBy!: Account | null;
  /** Somebody helped: the session says who, and whether there was an interpreter. */
  @Index() @Column('uuid', { nullable: true }) sessionId!: string | null;
  @ManyToOne(() => IntakeSession, { onDelete: 'SET NULL' }) @JoinColumn() session!: IntakeSession | null;
  /** The candidate said that it is right; null until then when somebody else typed it. */
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
}
