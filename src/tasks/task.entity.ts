import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

export const TASK_KINDS = [
  'candidate-stuck',
  'confirm-answers',
  'corridor-activity',
  'host-left',
  'invitation-failed',
  'meeting-support',
  'offer-meeting',
  'offer-question',
  'person-reported',
  'placement-to-approve',
  'round-blocked',
  'round-phase-near',
  'unplaced-candidate',
  'handover-due',
  'lease-ends',
  'agreement-due',
  'agreement-talk',
  'agreement-review',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Nobody says of these that they are done: their record's own page closes them, or they close with what they are about. */
export const CLOSED_ON_THEIR_PAGE: readonly TaskKind[] = [
  'meeting-support',
  'offer-question',
  'person-reported',
  'placement-to-approve',
  'round-blocked',
  'round-phase-near',
];

/** Roles that have tasks. */
export type TaskRole = 'allocator' | 'supervisor' | 'administrator';

/** What waits for somebody of staff until a day. It holds no names: the stage of the record tells them. */
@Entity('task')
@Index('task_one_open', ['kind', 'recordType', 'recordId'], { unique: true, where: `"closedAt" IS NULL` })
@Index('task_open_for_role', ['role', 'assigneeId'], { where: `"closedAt" IS NULL` })
export class Task {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') kind!: TaskKind;
  /** The record that it is about, as in the audit trail. */
  @Column('text') recordType!: string;
  @Column('text') recordId!: string;
  /** Everybody of this role may do it, unless it is for one of them. */
  @Column('text') role!: TaskRole;
  /** Account of the one who it is for. When that account is closed, it is for the whole role. */
  @Column('uuid', { nullable: true }) assigneeId!: string | null;
  /** ISO day in the Netherlands until which it can wait. */
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  /** Account that closed it; null when Huisklik itself did. */
  @Column('uuid', { nullable: true }) closedById!: string | null;
}
