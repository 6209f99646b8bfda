import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import { Candidate } from '../candidate.entity.js';

/** Two candidates of whom somebody said that they are different people. The smaller id comes first, so a pair is here once. */
@Entity('distinct_candidates')
@Check('distinct_candidates_ordered', '"firstId" < "secondId"')
export class DistinctCandidates {
  @PrimaryColumn('uuid') firstId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() first!: Candidate;
  @Index() @PrimaryColumn('uuid') secondId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() second!: Candidate;
  @Column('uuid', { nullable: true }) saidById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() saidBy!: Account | null;
  @Column('timestamptz') saidAt!: Date;
}

/** Two ids as the pair is kept. */
export const pairOf = (a: string, b: string) => (a < b ? { firstId: a, secondId: b } : { firstId: b, secondId: a });
