import {
  Check,
  Column,
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
import type { Gender, Importance, TargetGroup } from './candidate-answers.js';

/** A status holder or young tenant who looks for a shared home, with what they told about how they live. */
@Entity('candidate')
@Check('candidate_period', '"availableFrom" <= "availableUntil"')
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

  /** Euro cents a month, for one person. */
  @Column('integer') maxRent!: number;
  @Column('date') availableFrom!: string;
  @Column('date') availableUntil!: string;
  /** The resident's own choice; shown to nobody. */
  @Column('text', { array: true }) acceptsGenders!: Gender[];
  @Column('boolean') smokes!: boolean;
  @Column('boolean') acceptsSmoking!: boolean;
  @Column('boolean') hasPet!: boolean;
  @Column('boolean') acceptsPets!: boolean;
  @Column('boolean') needsStepFree!: boolean;

  /** Habits run from 0 to 4; the ends are in `candidate-answers.ts`. */
  @Column('smallint') sleep!: number;
  @Column('smallint') cleanliness!: number;
  @Column('smallint') guests!: number;
  @Column('smallint') noise!: number;
  @Column('smallint') kitchen!: number;
  @Column('text', { array: true }) languages!: string[];
  @Column('text', { array: true }) interests!: string[];
  @Column('jsonb') importance!: Importance;
}

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
