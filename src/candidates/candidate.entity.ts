import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
} from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Location } from '../homes/location.entity.js';
import type { UrgencyReason } from '../platform/config/policy.js';
import type { CandidateAnswers, Gender, Importance, TargetGroup } from './candidate-answers.js';

/** The columns that hold answers: all of them are filled for who is ready. */
export const ANSWER_COLUMNS = [
  'maxRent',
  'availableFrom',
  'availableUntil',
  'acceptsGenders',
  'smokes',
  'acceptsSmoking',
  'hasPet',
  'acceptsPets',
  'needsStepFree',
  'sleep',
  'cleanliness',
  'guests',
  'noise',
  'kitchen',
  'languages',
  'interests',
  'importance',
] as const satisfies readonly (keyof CandidateAnswers)[];

/** A status holder or young tenant who looks for a shared home, with what they told about how they live. */
@Entity('candidate')
@Check('candidate_period', '"availableFrom" <= "availableUntil"')
@Check(
  'candidate_ready',
  `"readyAt" IS NULL OR num_nulls(${ANSWER_COLUMNS.map((column) => `"${column}"`).join(', ')}) = 0`,
)
export class Candidate {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('candidate_reference', { unique: true }) @Column('text') reference!: string;
  @Column('uuid', { nullable: true }) accountId!: string | null;
  @OneToOne(() => Account) @JoinColumn() account!: Account | null;

  @Column('text') firstName!: string;
  @Column('text') lastName!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  /** Language of the pages and letters, a code of `config/languages.json`. */
  @Column('text') language!: string;
  @Column('text') targetGroup!: TargetGroup;
  @Column('text') gender!: Gender;
  /** ISO days, as all dates here. */
  @Column('date') birthDate!: string;
  @Column('date') registeredOn!: string;
  @Column('text', { nullable: true }) urgencyReason!: UrgencyReason | null;

  /** Answers: null until they are given. Their meaning is in `candidate-answers.ts`. */
  @Column('integer', { nullable: true }) maxRent!: number | null;
  @Column('date', { nullable: true }) availableFrom!: string | null;
  @Column('date', { nullable: true }) availableUntil!: string | null;
  @Column('text', { array: true, nullable: true }) acceptsGenders!: Gender[] | null;
  @Column('boolean', { nullable: true }) smokes!: boolean | null;
  @Column('boolean', { nullable: true }) acceptsSmoking!: boolean | null;
  @Column('boolean', { nullable: true }) hasPet!: boolean | null;
  @Column('boolean', { nullable: true }) acceptsPets!: boolean | null;
  @Column('boolean', { nullable: true }) needsStepFree!: boolean | null;
  @Column('smallint', { nullable: true }) sleep!: number | null;
  @Column('smallint', { nullable: true }) cleanliness!: number | null;
  @Column('smallint', { nullable: true }) guests!: number | null;
  @Column('smallint', { nullable: true }) noise!: number | null;
  @Column('smallint', { nullable: true }) kitchen!: number | null;
  @Column('text', { array: true, nullable: true }) languages!: string[] | null;
  @Column('text', { array: true, nullable: true }) interests!: string[] | null;
  @Column('jsonb', { nullable: true }) importance!: Importance | null;

  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
  /** All answers are there, and the candidate said that they are right. */
  @Column('timestamptz', { nullable: true }) readyAt!: Date | null;
  /** Takes no part any more, by their own wish. */
  @Column('timestamptz', { nullable: true }) stoppedAt!: Date | null;
  /** Everything about the person is gone; the row stays for the books. */
  @Column('timestamptz', { nullable: true }) erasedAt!: Date | null;
  /** A round works with the answers as they are. */
  @Column('timestamptz', { nullable: true }) answersLockedAt!: Date | null;
  /** When the candidate, or somebody with them, last did something here. */
  @Column('timestamptz', { nullable: true }) activeAt!: Date | null;
  /** The member of staff who looks after them. */
  @Index() @Column('uuid', { nullable: true }) supervisorId!: string | null;
  @ManyToOne(() => Account) @JoinColumn() supervisor!: Account | null;
}

/** A candidate who can be matched. */
export type ReadyCandidate = Candidate & CandidateAnswers & { readyAt: Date };

/** Which candidates can be matched, in SQL over a table alias: the same as {@link ReadyCandidate}, and taking part. */
export const takesPartSql = (alias: string) => `${alias}."readyAt" IS NOT NULL AND ${alias}."stoppedAt" IS NULL`;

/** A location where a candidate would live; rank 0 is the one they like best. */
@Entity('candidate_location')
@Index(['candidateId', 'rank'], { unique: true })
export class CandidateLocation {
  @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  @Index() @PrimaryColumn('uuid') locationId!: string;
  @ManyToOne(() => Location, { nullable: false }) @JoinColumn() location!: Location;
  @Column('smallint') rank!: number;
}

export const fullNameOf = (person: Pick<Candidate, 'firstName' | 'lastName'>) =>
  `${person.firstName} ${person.lastName}`;
