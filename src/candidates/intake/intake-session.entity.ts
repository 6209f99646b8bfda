import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import type { Language } from '../../platform/i18n/languages.js';
import { Candidate } from '../candidate.entity.js';

export const INTERPRETERS = ['none', 'present', 'phone'] as const;
export type Interpreter = (typeof INTERPRETERS)[number];

/** `staff` fills in on their own screen, a `buddy` on the candidate's phone. */
export type Helper = 'buddy' | 'staff';

/** A time in which somebody fills in together with a candidate. */
@Entity('intake_session')
export class IntakeSession {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @Column('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  @Column('text') helper!: Helper;
  /** Of staff alone: a buddy has no account, and who they are is nobody's business. */
  @Index() @Column('uuid', { nullable: true }) staffId!: string | null;
  @ManyToOne(() => Account) @JoinColumn() staff!: Account | null;
  @Column('text') interpreter!: Interpreter;
  /** In which the questions were asked. */
  @Column('text') language!: Language;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
