import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Language } from '../../platform/i18n/languages.js';
import { Candidate } from '../candidate.entity.js';
import { IntakeSession } from '../intake/intake-session.entity.js';

/** That a candidate agreed to what is asked and why, in the words of one version of the text. */
@Entity('consent')
@Index('consent_one_in_force', ['candidateId'], { unique: true, where: '"withdrawnAt" IS NULL' })
export class Consent {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  /** Version of the text (`config/intake.json`), and the language in which it was read. */
  @Column('text') version!: string;
  @Column('text') language!: Language;
  @Column('timestamptz') givenAt!: Date;
  /** Given on the screen of somebody who helped. */
  @Index() @Column('uuid', { nullable: true }) sessionId!: string | null;
  @ManyToOne(() => IntakeSession, { onDelete: 'SET NULL' }) @JoinColumn() session!: IntakeSession | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}
