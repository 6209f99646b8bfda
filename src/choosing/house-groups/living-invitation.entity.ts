import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Candidate } from '../../candidates/candidate.entity.js';

/** How an invitation ended; it never tells by whom. */
export const INVITATION_STATUSES = ['open', 'accepted', 'declined', 'withdrawn', 'expired', 'overtaken'] as const;
export type LivingInvitationStatus = (typeof INVITATION_STATUSES)[number];

/**
 * "Shall we live together?", from one person to another. It stands for their groups too: who is in one brings it along,
 * and everybody in what would become the group must say yes. Of two people at most one is open, whoever asked.
 */
@Entity('living_invitation')
@Check('living_invitation_not_self', '"fromId" <> "toId"')
@Index('living_invitation_one_open', { synchronize: false })
export class LivingInvitation {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @Column('uuid') fromId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() from!: Candidate;
  @Index() @Column('uuid') toId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() to!: Candidate;
  @Column('text') status!: LivingInvitationStatus;
  @Column('timestamptz') createdAt!: Date;
  /** When those who did not answer are reminded, then when it ends; null once it is closed. */
  @Index() @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}

/** A yes to an invitation. A no closes it, so there is none to keep. */
@Entity('living_invitation_yes')
export class LivingInvitationYes {
  @PrimaryColumn('uuid') invitationId!: string;
  @ManyToOne(() => LivingInvitation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn()
  invitation!: LivingInvitation;
  @Index() @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  @Column('timestamptz') saidAt!: Date;
}
