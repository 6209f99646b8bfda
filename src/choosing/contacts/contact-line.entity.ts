import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Candidate } from '../../candidates/candidate.entity.js';

/** Sentences that two people who both said yes can send each other: each reads them in the own language. */
export const LINES = [
  'hello',
  'meet',
  'cookTogether',
  'freeTime',
  'important',
  'soundsGood',
  'thinkAboutIt',
  'thanks',
] as const;
export type Line = (typeof LINES)[number];

/** A prepared sentence from one person to another. Free words stay out of Huisklik: people meet. */
@Entity('contact_line')
export class ContactLine {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @Column('uuid') fromId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() from!: Candidate;
  @Index() @Column('uuid') toId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() to!: Candidate;
  @Column('text') line!: Line;
  @Column('timestamptz') sentAt!: Date;
}
