import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import type { TemplateContent } from './template-content.js';

/** A version of what can be agreed about. A published one never changes: agreements that began with it keep it. */
@Entity('agreement_template')
@Index('agreement_template_one_draft', ['isDraft'], { unique: true, where: `"isDraft"` })
export class AgreementTemplate {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** Counts the published versions from 1; null as long as it is a draft. */
  @Index('agreement_template_number', { unique: true }) @Column('integer', { nullable: true }) number!: number | null;
  @Column('boolean') isDraft!: boolean;
  @Column('jsonb') content!: TemplateContent;
  /** Counts the changes of a draft: who saw an older one is told before theirs takes its place. */
  @Column('integer', { default: 1 }) revision!: number;
  /** ISO day from which agreements begin with it; null for a draft. */
  @Column('date', { nullable: true }) effectiveFrom!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  /** Null when it came with the software. */
  @Column('uuid', { nullable: true }) publishedById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() publishedBy!: Account | null;
}
