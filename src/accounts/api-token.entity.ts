import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from './account.entity.js';
import type { Permission } from './permissions.js';

/** A bearer token for an integration, made by an administrator. Only its hash is kept. */
@Entity('api_token')
export class ApiToken {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Index({ unique: true }) @Column('text') tokenHash!: string;
  @Column('text', { array: true }) permissions!: Permission[];
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
  @Index() @Column('uuid') createdById!: string;
  @ManyToOne(() => Account, { nullable: false }) @JoinColumn() createdBy!: Account;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
}
