import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Candidate } from '../candidates/candidate.entity.js';
import { Home } from '../homes/home.entity.js';
import type { GroupExplanation, PersonExplanation } from '../matching-engine/index.js';
import { Run } from './run.entity.js';

/** A group of people for a home, as a run proposed it. What becomes of it is a placement. */
@Entity('proposal')
@Index(['runId', 'homeId'], { unique: true })
export class Proposal {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** "V-412" for people. */
  @Index({ unique: true }) @Column('integer', { generated: 'increment' }) number!: number;
  @Column('uuid') runId!: string;
  @ManyToOne(() => Run, { nullable: false }) @JoinColumn() run!: Run;
  @Index() @Column('uuid') homeId!: string;
  @ManyToOne(() => Home, { nullable: false }) @JoinColumn() home!: Home;
  /** Lowest satisfaction among the members, 0 … 2,900 (docs/matching.md). */
  @Column('integer') lowestSatisfaction!: number;
  /** What the people share and where they differ, in codes. */
  @Column('jsonb') explanation!: Pick<GroupExplanation, 'shared' | 'differences'>;
}

@Entity('proposal_member')
// The same person twice in one run would be two homes for one person.
@Index(['runId', 'candidateId'], { unique: true })
export class ProposalMember {
  @PrimaryColumn('uuid') proposalId!: string;
  @ManyToOne(() => Proposal, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() proposal!: Proposal;
  @Index() @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { nullable: false }) @JoinColumn() candidate!: Candidate;
  @Column('uuid') runId!: string;
  @Column('integer') satisfaction!: number;
  @Column('jsonb') parts!: PersonExplanation['parts'];
}
