import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import { Candidate } from '../../candidates/candidate.entity.js';
import type { Language } from '../../platform/i18n/languages.js';
import { Agreement, type ClauseChoice } from '../agreement.entity.js';
import type { AgreementText } from './agreement-text.js';

/**
 * shared: it waits for signatures; inForce: all signed; superseded: a later one took its place; withdrawn: the conversation went on
 * before all had signed.
 */
export const VERSION_STATES = ['shared', 'inForce', 'superseded', 'withdrawn'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** A text that was shared to be signed. It is frozen: a change makes the next version. */
@Entity('agreement_version')
@Index('agreement_version_number', ['agreementId', 'number'], { unique: true })
@Index('agreement_version_one_shared', ['agreementId'], { unique: true, where: `"state" = 'shared'` })
@Index('agreement_version_one_in_force', ['agreementId'], { unique: true, where: `"state" = 'inForce'` })
export class AgreementVersion {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') agreementId!: string;
  @ManyToOne(() => Agreement, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() agreement!: Agreement;
  /** From 1 within the agreement. */
  @Column('integer') number!: number;
  @Column('text') state!: VersionState;
  @Column('jsonb') text!: AgreementText;
  /** What was chosen, by topic and clause, so that others can begin with it; null in versions of before this was kept. */
  @Column('jsonb', { nullable: true }) choices!: Record<string, Record<string, ClauseChoice>> | null;
  /** SHA-256 of the text in its canonical form, in hexadecimal digits. */
  @Index('agreement_version_hash') @Column('text') hash!: string;
  @Column('timestamptz') sharedAt!: Date;
  @Column('uuid', { nullable: true }) sharedById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() sharedBy!: Account | null;
  @Column('timestamptz', { nullable: true }) inForceAt!: Date | null;
  /** When another took its place, or the conversation went on. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

/** Who is asked to sign a version. */
@Entity('agreement_signer')
export class AgreementSigner {
  @PrimaryColumn('uuid') versionId!: string;
  @ManyToOne(() => AgreementVersion, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() version!: AgreementVersion;
  @PrimaryColumn('uuid') candidateId!: string;
  /** Part of the books, as a member of a placement is: erasing their data takes the name, not the row. */
  @ManyToOne(() => Candidate, { nullable: false }) @JoinColumn() candidate!: Candidate;
  /** First name, as it was then; empty when their data were erased. */
  @Column('text') firstName!: string;
  /** In which they read it beside Dutch. */
  @Column('text') language!: Language;
  /** Codes of the topics that were on their screen. */
  @Column('text', { array: true }) shown!: string[];
  /** They would rather talk first: no threat follows. */
  @Column('timestamptz', { nullable: true }) wantsToTalkAt!: Date | null;
}

/** A code on their own phone or mail, a code that the supervisor told them, or a scan of paper. */
export const SIGNING_METHODS = ['code', 'spokenCode', 'paper'] as const;
export type SigningMethod = (typeof SIGNING_METHODS)[number];

/** A confirmation of one version: by a resident, or by the supervisor as a witness. */
@Entity('agreement_signature')
@Index('agreement_signature_one_each', ['versionId', 'candidateId'], { unique: true })
@Index('agreement_signature_one_witness', ['versionId'], { unique: true, where: `"accountId" IS NOT NULL` })
export class AgreementSignature {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') versionId!: string;
  @ManyToOne(() => AgreementVersion, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() version!: AgreementVersion;
  /** The resident who signed; null for the witness. */
  @Column('uuid', { nullable: true }) candidateId!: string | null;
  @ManyToOne(() => Candidate, { onDelete: 'SET NULL' }) @JoinColumn() candidate!: Candidate | null;
  /** The supervisor who was the witness; null for a resident. */
  @Column('uuid', { nullable: true }) accountId!: string | null;
  @ManyToOne(() => Account) @JoinColumn() account!: Account | null;
  @Column('text') method!: SigningMethod;
  /** In which they read it. */
  @Column('text') language!: Language;
  /** Of the text that they signed. */
  @Column('text') hash!: string;
  @Column('timestamptz') signedAt!: Date;
}
