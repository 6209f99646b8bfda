import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from './permissions.js';

/** Somebody who can sign in. A candidate's account belongs to a candidate; the others are staff. */
@Entity('account')
export class Account {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** Lower case; staff always have one, a candidate may not. */
  @Index('account_email', { unique: true }) @Column('text', { nullable: true }) email!: string | null;
  @Column('text') role!: Role;
  /** An account that was closed keeps its place in the books but can't sign in. */
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
}
