import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Candidate } from '../candidates/candidate.entity.js';

/** Yes gladly, or rather not; or a yes that was taken back, which says nothing any more. */
export const CHOICES = ['like', 'decline', 'takenBack'] as const;
export type ChoiceKind = (typeof CHOICES)[number];

/** What one candidate said about another. A decline is private: no person but the one who said it ever reads it. */
@Entity('choice')
@Check('choice_not_self', '"chooserId" <> "chosenId"')
export class Choice {
  @PrimaryColumn('uuid') chooserId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() chooser!: Candidate;
  @Index() @PrimaryColumn('uuid') chosenId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() chosen!: Candidate;
  @Column('text') kind!: ChoiceKind;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
  /** Since when a yes was answered by one. It stays when the other takes theirs back: contact that ended is no waiting. */
  @Column('timestamptz', { nullable: true }) mutualAt!: Date | null;
}
