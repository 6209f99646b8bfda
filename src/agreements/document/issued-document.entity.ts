import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Language } from '../../platform/i18n/languages.js';
import { AgreementVersion } from '../versions/agreement-version.entity.js';

/** A PDF that somebody downloaded, so that it can be recognised. Of the file itself nothing is kept: it can be made again. */
@Entity('issued_document')
export class IssuedDocument {
  /** SHA-256 of the file, in hexadecimal digits. */
  @PrimaryColumn('text') sha256!: string;
  @Index() @Column('uuid') versionId!: string;
  @ManyToOne(() => AgreementVersion, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() version!: AgreementVersion;
  /** Beside Dutch. */
  @Column('text') language!: Language;
  /** How many residents had signed when it was made. */
  @Column('integer') signatures!: number;
  /** When it was downloaded the first time. */
  @Column('timestamptz') madeAt!: Date;
}
