import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import type { Effort, Instance, Solution } from '../matching-engine/index.js';
import type { RunFailure } from './run-failures.js';
import { Round } from '../rounds/round.entity.js';
import type { PolicyChanges, Scenario } from './scenarios/scenario.js';

export const RUN_STATUSES = ['queued', 'running', 'completed', 'cancelled', 'failed'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

export interface RunProgress {
  phase: string;
  /** 0 … 1 */
  done: number;
  objective: number | null;
  upperBound: number | null;
}

/** One matching job on a round. The row is the truth, the queued job follows from it. Everything to replay it is kept. */
@Entity('run')
// Two unfinished runs of one round would propose the same people twice.
@Index('run_one_unfinished_per_round', ['roundId'], { unique: true, where: `"status" IN ('queued', 'running')` })
export class Run implements Scenario {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** Counts from 1 over all runs; "R-12" for people. */
  @Index({ unique: true }) @Column('integer', { generated: 'increment' }) number!: number;
  @Index() @Column('uuid') roundId!: string;
  @ManyToOne(() => Round, { nullable: false }) @JoinColumn() round!: Round;
  @Column('text') status!: RunStatus;
  @Column('integer') seed!: number;
  @Column('text') effort!: Effort;
  /** Seconds; a safety stop. */
  @Column('integer') timeLimit!: number;
  /** What staff call it; null when they did not. */
  @Column('text', { nullable: true }) name!: string | null;
  /** Values that staff chose instead of those of the policy in force. */
  @Column('jsonb', { default: {} }) policyChanges!: PolicyChanges;
  /** Homes of the round that take no part. */
  @Column('uuid', { array: true, default: [] }) homesOut!: string[];
  /** The run of the same round whose groups this one keeps as far as it can. */
  @Column('uuid', { nullable: true }) earlierRunId!: string | null;
  @ManyToOne(() => Run) @JoinColumn() earlierRun!: Run | null;
  /** It started before the round's choosing closed: its proposals show what could come, and nobody can decide on them. */
  @Column('boolean', { default: false }) isRehearsal!: boolean;
  @Column('text', { nullable: true }) engineVersion!: string | null;
  @Column('jsonb', { nullable: true, select: false }) instance!: Instance | null;
  @Column('jsonb', { nullable: true, select: false }) solution!: Solution | null;
  @Column('jsonb', { nullable: true }) progress!: RunProgress | null;
  @Column('bigint', {
    nullable: true,
    transformer: { to: (v: number | null) => v, from: (v: string | null) => (v === null ? null : Number(v)) },
  })
  objective!: number | null;
  @Column('bigint', {
    nullable: true,
    transformer: { to: (v: number | null) => v, from: (v: string | null) => (v === null ? null : Number(v)) },
  })
  upperBound!: number | null;
  @Column('integer', { nullable: true }) housed!: number | null;
  @Column('integer', { nullable: true }) unplaced!: number | null;
  /** People of the round who took no part, because their house group is not complete in it: neither housed nor unplaced. */
  @Column('integer', { default: 0 }) leftOut!: number;
  /** Why it failed, when it did. */
  @Column('text', { nullable: true }) failure!: RunFailure | null;
  @Column('timestamptz', { nullable: true }) cancelAskedAt!: Date | null;
  @Column('uuid', { nullable: true }) startedById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() startedBy!: Account | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
  /** Since when its proposals are the plan of the round: each became a draft of a placement. */
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('uuid', { nullable: true }) publishedById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() publishedBy!: Account | null;
  /** Why this run, and no other of the round. */
  @Column('text', { nullable: true }) publishReason!: string | null;
  /** Somebody in it had their data erased: they were taken out, so it can't be calculated again or compared any more. */
  @Column('timestamptz', { nullable: true }) redactedAt!: Date | null;
}
