import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from './account.entity.js';

/** One way in, used once: a link (long token) and a code that can be typed. Only their hashes are kept. */
@Entity('sign_in_ticket')
export class SignInTicket {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @Column('uuid') accountId!: string;
  @ManyToOne(() => Account, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() account!: Account;
  @Index({ unique: true }) @Column('text') tokenHash!: string;
  @Index({ unique: true }) @Column('text') codeHash!: string;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
}
