import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Candidate } from '../../../candidates/candidate.entity.js';
import { Agreement } from '../../agreement.entity.js';

export const MOODS = ['good', 'soSo', 'talk'] as const;
export type Mood = (typeof MOODS)[number];

/** How it goes with a topic, as a resident said it last. Staff see counts only. */
@Entity('agreement_pulse')
export class AgreementPulse {
  @PrimaryColumn('uuid') agreementId!: string;
  @ManyToOne(() => Agreement, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() agreement!: Agreement;
  @PrimaryColumn('text') topic!: string;
  @Index() @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  @Column('text') mood!: Mood;
  @Column('timestamptz') saidAt!: Date;
}
