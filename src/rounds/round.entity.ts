import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
} from 'typeorm';
import { Candidate } from '../candidates/candidate.entity.js';
import { Location } from '../homes/location.entity.js';
import type { RoundPhase } from './phases/round-phases.js';

export type RoundStatus = 'open' | 'closed';

/** The plan of one matching round: which locations take part and which candidates. */
@Entity('round')
export class Round {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('round_name', { unique: true }) @Column('text') name!: string;
  /** First day of the round (ISO): waiting times, ages and availability count from it. */
  @Column('date') startsOn!: string;
  @Column('text') status!: RoundStatus;
  /** How far it is; of a closed round: in which phase it was closed. */
  @Column('text', { default: 'intake' }) phase!: RoundPhase;
  /** Since when nobody in it can change their answers. */
  @Column('timestamptz', { nullable: true }) answersLockedAt!: Date | null;
  /** First days (ISO) of the phases of these names. Null: it is moved on by hand, or by the day of a later phase. */
  @Column('date', { nullable: true }) choosingFrom!: string | null;
  /**
   * First day (ISO) of the phase matching, on which its people choose each other no more; null: the round never waited for
   * choices. Runs that start before it are rehearsals.
   */
  @Column('date', { nullable: true }) choosingClosesOn!: string | null;
  @Column('date', { nullable: true }) offersFrom!: string | null;
  @Column('date', { nullable: true }) decisionsFrom!: string | null;
  @Column('date', { nullable: true }) agreementsFrom!: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
}

/** A location whose homes take part. */
@Entity('round_location')
export class RoundLocation {
  @PrimaryColumn('uuid') roundId!: string;
  @ManyToOne(() => Round, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() round!: Round;
  @Index() @PrimaryColumn('uuid') locationId!: string;
  @ManyToOne(() => Location, { nullable: false }) @JoinColumn() location!: Location;
}

/** A candidate who takes part. */
@Entity('round_candidate')
export class RoundCandidate {
  @PrimaryColumn('uuid') roundId!: string;
  @ManyToOne(() => Round, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() round!: Round;
  @Index() @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
}
