import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ImportCounts } from './importer.js';

/** An uploaded file between its preview and the decision to take it in; gone after that, or after a day. */
@Entity('import_file')
export class ImportFile {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** Which import it is for: `homes`, `candidates` … */
  @Column('text') kind!: string;
  /** Only the person who uploaded it may take it in. */
  @Column('uuid') uploadedBy!: string;
  @Column('text') fileName!: string;
  @Column('bytea', { select: false }) content!: Buffer;
  /** What the preview said that it would do. */
  @Column('jsonb') counts!: ImportCounts;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
}
