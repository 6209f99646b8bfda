import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import { Candidate } from '../candidate.entity.js';
import { OPEN_STATUSES, type Channel, type Failure, type InvitationStatus } from './invitation-states.js';

const IS_OPEN = `status IN (${OPEN_STATUSES.map((status) => `'${status}'`).join(', ')})`;

/** That a candidate is asked to come in, and what became of it. Links and codes are not here: only their hashes are kept. */
@Entity('invitation')
@Index('invitation_one_open', ['candidateId'], { unique: true, where: IS_OPEN })
@Index('invitation_due', ['dueAt'], { where: `"dueAt" IS NOT NULL` })
export class Invitation {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @Column('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  @Column('text') channel!: Channel;
  @Column('text') status!: InvitationStatus;
  @Column('timestamptz') createdAt!: Date;
  /** Who invited; null for the command line. */
  @Column('uuid', { nullable: true }) createdById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() createdBy!: Account | null;

  /** When it, or its next reminder, is to go out; for a letter, to be printed. Null when nothing more goes out. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  /** How often what is due was tried. */
  @Column('smallint', { default: 0 }) tries!: number;
  /** Of the last try, while what is due did not go out; no address and no words of a server. */
  @Column('text', { nullable: true }) failure!: Failure | null;
  /** When it last went out, reminders apart. */
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  /** How many reminders went out after that. */
  @Column('smallint', { default: 0 }) reminders!: number;
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}
