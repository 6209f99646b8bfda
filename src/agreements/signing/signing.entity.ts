import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import { Candidate } from '../../candidates/candidate.entity.js';
import { AgreementVersion } from '../versions/agreement-version.entity.js';

/** The fresh code with which a resident signs. */
@Entity('signing_code')
export class SigningCode {
  @PrimaryColumn('uuid') versionId!: string;
  @ManyToOne(() => AgreementVersion, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() version!: AgreementVersion;
  @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  @Column('text') codeHash!: string;
  /** The supervisor told it to them: nothing was sent. */
  @Column('boolean') isSpoken!: boolean;
  @Column('timestamptz') madeAt!: Date;
  /** When codes were made in the hour before, and this one. */
  @Column('timestamptz', { array: true, default: [] }) recent!: Date[];
  /** When a code was sent last. */
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  /** Wrong codes that were typed since. */
  @Column('integer', { default: 0 }) wrong!: number;
}

/** What was signed on paper. */
@Entity('agreement_scan')
export class AgreementScan {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') versionId!: string;
  @ManyToOne(() => AgreementVersion, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() version!: AgreementVersion;
  /** `application/pdf`, `image/jpeg` or `image/png`. */
  @Column('text') type!: string;
  @Column('bytea', { select: false }) content!: Buffer;
  /** SHA-256 of the file, in hexadecimal digits. */
  @Column('text') hash!: string;
  @Column('timestamptz') uploadedAt!: Date;
  @Column('uuid') uploadedById!: string;
  @ManyToOne(() => Account) @JoinColumn() uploadedBy!: Account;
}
