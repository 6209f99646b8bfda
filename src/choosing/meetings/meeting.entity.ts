import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import { Candidate } from '../../candidates/candidate.entity.js';
import { Cluster } from '../../homes/cluster.entity.js';
import { Location } from '../../homes/location.entity.js';

/** Two people in contact who see each other, or a small activity that a supervisor plans. */
export type MeetingKind = 'pair' | 'activity';
export type MeetingAnswer = 'yes' | 'no';

/** People get to know each other: when and where. Nothing of what becomes of it is kept but who came. */
@Entity('meeting')
@Check('meeting_minutes', '"minutes" BETWEEN 15 AND 480')
export class Meeting {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') kind!: MeetingKind;
  @Index() @Column('timestamptz') startsAt!: Date;
  @Column('smallint') minutes!: number;
  @Column('uuid') locationId!: string;
  @ManyToOne(() => Location, { nullable: false }) @JoinColumn() location!: Location;
  /** Where at the location, in a few words. */
  @Column('text') place!: string;
  /** Of two people: they wish that a supervisor comes along. Of an activity: a supervisor organises it. */
  @Column('boolean', { default: false }) withSupervisor!: boolean;
  /** What a supervisor said to that wish; null: nobody has answered. */
  @Column('text', { nullable: true }) supportAnswer!: MeetingAnswer | null;
  /** The supervisor who comes along. */
  @Column('uuid', { nullable: true }) supporterId!: string | null;
  @ManyToOne(() => Account) @JoinColumn() supporter!: Account | null;
  /** Who asked the other; null when staff did. When their data are erased, the meeting goes (`left-guests.ts`). */
  @Index() @Column('uuid', { nullable: true }) proposedById!: string | null;
  @ManyToOne(() => Candidate) @JoinColumn() proposedBy!: Candidate | null;
  /** Who organises an activity; null: a supervisor does. Once it went on it stays, also of who was erased: for the figure of who does. */
  @Index() @Column('uuid', { nullable: true }) hostId!: string | null;
  @ManyToOne(() => Candidate) @JoinColumn() host!: Candidate | null;
  /** What the guests of an activity share: a code of `config/interests.json`. */
  @Column('text', { nullable: true }) interest!: string | null;
  /** The corridor that an activity is for. */
  @Index() @Column('uuid', { nullable: true }) clusterId!: string | null;
  @ManyToOne(() => Cluster) @JoinColumn() cluster!: Cluster | null;
  @Column('timestamptz') createdAt!: Date;
  /** It does not go on: called off, or overtaken by another proposal. */
  @Column('timestamptz', { nullable: true }) cancelledAt!: Date | null;
}

/** Somebody who is asked to a meeting, or who proposed it. */
@Entity('meeting_guest')
@Index('meeting_guest_mail_due', ['mailDueAt'], { where: `"mailDueAt" IS NOT NULL` })
export class MeetingGuest {
  @PrimaryColumn('uuid') meetingId!: string;
  @ManyToOne(() => Meeting, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() meeting!: Meeting;
  @Index() @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  @Column('text', { nullable: true }) answer!: MeetingAnswer | null;
  @Column('boolean', { nullable: true }) came!: boolean | null;
  /** When the mail with the invitation is to be tried; null: it went out, or there is none to send. */
  @Column('timestamptz', { nullable: true }) mailDueAt!: Date | null;
  /** Tries of the mail so far. */
  @Column('smallint', { default: 0 }) mailTries!: number;
  /** When the mail went out. */
  @Column('timestamptz', { nullable: true }) mailedAt!: Date | null;
}
