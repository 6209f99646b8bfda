import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Candidate } from '../candidates/candidate.entity.js';
import type { Advice } from '../matching-engine/index.js';
import { Run } from './run.entity.js';
import type { RunReason } from './unplaced-reason.js';

/** Somebody for whom a run found no place, and why. */
@Entity('unplaced_candidate')
export class UnplacedCandidate {
  @PrimaryColumn('uuid') runId!: string;
  @ManyToOne(() => Run, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() run!: Run;
  @Index() @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  /** The reason that binds most comes first. */
  @Column('jsonb') reasons!: RunReason[];
  /** The change of their own answers that would help most; null when none would, or nobody looked. */
  @Column('jsonb', { nullable: true }) advice!: Advice | null;
}
