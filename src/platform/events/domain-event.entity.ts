import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** News from one stage for later ones, named as in the audit trail: `stage:what-happened`. */
export type EventKind = 'candidates:erased' | 'candidates:stopped' | 'candidates:supervisor-changed';

/** A piece of news, written in the transaction of the change that it tells of. The row is the truth; a job carries it. */
@Entity('domain_event')
@Index('domain_event_unhandled', ['createdAt'], { where: `"handledAt" IS NULL` })
export class DomainEvent {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') kind!: EventKind;
  /** The record that it is about; nothing about a person stands here. */
  @Column('text') recordId!: string;
  @Column('timestamptz') createdAt!: Date;
  /** Set in the transaction in which all handlers did their work. */
  @Column('timestamptz', { nullable: true }) handledAt!: Date | null;
}
