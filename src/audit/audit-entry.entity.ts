import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Who did what, when, on which record and why. Written in the transaction of the change; never changed (a trigger). */
@Entity('audit_entry')
@Index(['recordType', 'recordId'])
export class AuditEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Index() @Column('timestamptz') at!: Date;
  /** `account`, `token` (an integration) or `system` (a job, the command line). */
  @Column('text') actorKind!: ActorKind;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  /** Role of an account, or the name of a token. Never a person's name. */
  @Column('text') actorLabel!: string;
  /** `stage:verb` in the past tense of the field: `placements:approved`. */
  @Index() @Column('text') action!: string;
  @Column('text') recordType!: string;
  @Column('text') recordId!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  /** Counts, codes and what changed in homes; no personal data. */
  @Column('jsonb', { default: {} }) details!: Record<string, unknown>;
}

export type ActorKind = 'account' | 'token' | 'system';
