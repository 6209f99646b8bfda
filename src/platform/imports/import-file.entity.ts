import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

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
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
}
