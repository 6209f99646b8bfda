import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import { Candidate } from '../../candidates/candidate.entity.js';
import { Placement } from '../placement.entity.js';

/** What somebody asked about the home that they were offered: between them and staff, the others don't see it. */
@Entity('offer_question')
@Index('offer_question_one_open', ['placementId', 'candidateId'], { unique: true, where: `"answeredAt" IS NULL` })
export class OfferQuestion {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @Column('uuid') placementId!: string;
  @ManyToOne(() => Placement, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() placement!: Placement;
  @Index() @Column('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  @Column('text') text!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Index() @Column('uuid', { nullable: true }) answeredById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() answeredBy!: Account | null;
}

/** Longest question and longest answer, in characters. */
export const LONGEST_WORDS = 1000;
