import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Language } from '../platform/i18n/languages.js';
import { Account } from './account.entity.js';

/**
 * Somebody asked for a new link by e-mail. The page that took it did not look whether the address has an account, so that
 * nothing about it tells; the job does, and then the address is gone from here.
 */
@Entity('sign_in_request')
export class SignInRequest {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** As typed, in lower case; only until the job has done it. */
  @Column('text', { nullable: true }) email!: string | null;
  /** Of the page, and so of the mail. */
  @Column('text') language!: Language;
  /** Whom a link was made for. */
  @Index() @Column('uuid', { nullable: true }) accountId!: string | null;
  @ManyToOne(() => Account, { onDelete: 'CASCADE' }) @JoinColumn() account!: Account | null;
  @Column('timestamptz', { nullable: true }) linkMadeAt!: Date | null;
  /** Sent, or found to have nothing to send, or given up. */
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
}
