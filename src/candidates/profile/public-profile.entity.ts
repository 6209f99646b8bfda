import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { Candidate } from '../candidate.entity.js';

/** What a candidate can hide from the people who may live with them. The name is always there: the first name, or a nickname. */
export const PROFILE_ITEMS = ['age', 'languages', 'interests', 'habits', 'about'] as const;
export type ProfileItem = (typeof PROFILE_ITEMS)[number];

/** What others see of a candidate, as far as it is not in their answers. Nobody sees it before they looked at it themselves. */
@Entity('public_profile')
export class PublicProfile {
  @PrimaryColumn('uuid') candidateId!: string;
  @OneToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  @Column('text', { nullable: true }) nickname!: string | null;
  /** Name of a neutral picture; null: the first letter of the name. */
  @Column('text', { nullable: true }) avatar!: string | null;
  @Column('text', { nullable: true }) about!: string | null;
  @Column('text', { array: true, default: [] }) hidden!: ProfileItem[];
  /** When the candidate saw and approved it. */
  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;
}
