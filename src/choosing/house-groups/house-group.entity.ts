import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Candidate } from '../../candidates/candidate.entity.js';

/** A home houses two or three people (docs/matching.md), so a group is no larger. */
export const LARGEST_GROUP = 3;

/** Two or three people who all said that they want to live together: matching never splits them. */
@Entity('house_group')
export class HouseGroup {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('timestamptz') createdAt!: Date;
  /** How many they were when it was last settled. Fewer rows: somebody's data were erased since. */
  @Column('smallint') size!: number;
  /** Two who would live with a third: people who fit both find them. */
  @Column('boolean', { default: false }) seeksOneMore!: boolean;
}

/** Who lives together with whom; the keys forbid two groups for a person and a fourth in a group. Who leaves has no row any more. */
@Entity('house_group_member')
@Check('house_group_member_seat', `"seat" BETWEEN 1 AND ${LARGEST_GROUP}`)
@Index('house_group_member_one_a_seat', ['groupId', 'seat'], { unique: true })
export class HouseGroupMember {
  @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  @Column('uuid') groupId!: string;
  @ManyToOne(() => HouseGroup, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() group!: HouseGroup;
  @Column('smallint') seat!: number;
  @Column('timestamptz') joinedAt!: Date;
}
