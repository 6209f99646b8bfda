import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Wrong codes and links that came from one network address of late. The address itself is kept nowhere. */
@Entity('wrong_codes')
export class WrongCodes {
  /** Of the address, made with the secret of the sessions: tells that it is the same one again, and not which. */
  @PrimaryColumn('text') addressKey!: string;
  /** When each was tried. */
  @Column('timestamptz', { array: true }) triedAt!: Date[];
  /** Until then nothing from there is tried. */
  @Column('timestamptz', { nullable: true }) lockedUntil!: Date | null;
}
