import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../../../accounts/account.entity.js';
import { Candidate } from '../../../candidates/candidate.entity.js';
import type { Language } from '../../../platform/i18n/languages.js';
import { Agreement } from '../../agreement.entity.js';

/** A resident's wish to agree about something otherwise: for all who live there and who leads the agreements. */
@Entity('agreement_request')
@Index('agreement_request_one_open', ['agreementId', 'candidateId', 'topic'], {
  unique: true,
  where: `"handledAt" IS NULL`,
})
export class AgreementRequest {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') agreementId!: string;
  @ManyToOne(() => Agreement, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() agreement!: Agreement;
  @Index() @Column('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  /** Whether the others and staff read who asked. */
  @Column('boolean') isNamed!: boolean;
  @Column('text') topic!: string;
  @Column('text') words!: string;
  /** Of the page on which they wrote. */
  @Column('text') language!: Language;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) handledAt!: Date | null;
  @Column('uuid', { nullable: true }) handledById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() handledBy!: Account | null;
}
