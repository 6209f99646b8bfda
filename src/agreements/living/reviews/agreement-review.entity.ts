import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../../../accounts/account.entity.js';
import { Agreement } from '../../agreement.entity.js';

/** Shortly after the key, some months after it, and after somebody new moved in with people who stayed. */
export const REVIEW_KINDS = ['twoWeeks', 'threeMonths', 'newcomer'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** A day on which residents look back on their agreements with their supervisor. What is said then is kept nowhere. */
@Entity('agreement_review')
@Index('agreement_review_one_open', ['agreementId', 'kind'], { unique: true, where: `"doneAt" IS NULL` })
@Index('agreement_review_due', ['dueOn'], { where: `"doneAt" IS NULL AND "toldAt" IS NULL` })
export class AgreementReview {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @Column('uuid') agreementId!: string;
  @ManyToOne(() => Agreement, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() agreement!: Agreement;
  @Column('text') kind!: ReviewKind;
  /** ISO day in the Netherlands. */
  @Column('date') dueOn!: string;
  /** When the supervisor got the task. */
  @Column('timestamptz', { nullable: true }) toldAt!: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('uuid', { nullable: true }) doneById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() doneBy!: Account | null;
}
