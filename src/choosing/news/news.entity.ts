import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Candidate } from '../../candidates/candidate.entity.js';

/** What a candidate is told on their page and by e-mail; the texts are in `news/texts`. */
export const NEWS_KINDS = [
  'mutualYes',
  'line',
  'invited',
  'voteAsked',
  'groupFormed',
  'groupGrew',
  'notTogether',
  'invitationExpired',
  'invitationReminder',
  'memberLeft',
  'groupEnded',
  'meetingProposed',
  'meetingAgreed',
  'meetingDeclined',
  'meetingCancelled',
  'meetingInvited',
  'homeOffered',
  'offerReminder',
  'keyAppointment',
  'offerEnded',
  'questionAnswered',
  'decision',
  'agreementStarted',
  'agreementShared',
  'agreementInForce',
  'agreementWithdrawn',
] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** Something that a candidate should know. The row is the truth: a job mails what is due. */
@Entity('news')
@Index('news_mail_due', ['mailDueAt'], { where: `"mailDueAt" IS NOT NULL` })
export class News {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @Column('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  @Column('text') kind!: NewsKind;
  /** The other person that it is about, if there is one. When their data are erased, so is this. */
  @Index() @Column('uuid', { nullable: true }) aboutId!: string | null;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE' }) @JoinColumn() about!: Candidate | null;
  @Column('timestamptz') createdAt!: Date;
  /** When the candidate had it before their eyes. */
  @Column('timestamptz', { nullable: true }) seenAt!: Date | null;
  /** When a mail about it is to be tried; null: it went out, or there is none to send. */
  @Column('timestamptz', { nullable: true }) mailDueAt!: Date | null;
  /** Tries of the mail so far. */
  @Column('smallint', { default: 0 }) mailTries!: number;
}
