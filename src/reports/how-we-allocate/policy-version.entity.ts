import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Json } from '../../platform/files/canonical-json.js';

/** The rules of allocation as they were from a moment on, until the next row. Rows are only ever added. */
@Entity('policy_version')
export class PolicyVersion {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  /** What the association calls these rules; two rows may share it. */
  @Column('text') version!: string;
  /** SHA-256 of the content in its canonical form, in hexadecimal digits. */
  @Column('text') contentHash!: string;
  /** Rules of an earlier release may have other parts than today's. */
  @Column('jsonb') content!: Record<string, Json>;
  @Column('timestamptz') recordedAt!: Date;
}
