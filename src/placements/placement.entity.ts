import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { Home } from '../homes/home.entity.js';
import { Proposal } from '../matching/proposal.entity.js';
import type { PlacementStatus } from './placement-states.js';

/** A decision of staff on a proposal: approved reserves the home and the people, the others do not. */
@Entity('placement')
@Index('placement_one_open_per_home', ['homeId'], { unique: true, where: `"status" = 'approved'` })
export class Placement {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') proposalId!: string;
  @OneToOne(() => Proposal, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'placement_of_proposal' })
  proposal!: Proposal;
  @Column('uuid') homeId!: string;
  @ManyToOne(() => Home, { nullable: false }) @JoinColumn() home!: Home;
  @Index() @Column('text') status!: PlacementStatus;
  @Column('text', { nullable: true }) reason!: string | null;
  @Index() @Column('uuid', { nullable: true }) decidedById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() decidedBy!: Account | null;
  @Column('timestamptz') decidedAt!: Date;
}

@Entity('placement_member')
@Index('placement_member_one_open_per_candidate', ['candidateId'], { unique: true, where: `"open"` })
export class PlacementMember {
  @PrimaryColumn('uuid') placementId!: string;
  @ManyToOne(() => Placement, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() placement!: Placement;
  @Index() @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { nullable: false }) @JoinColumn() candidate!: Candidate;
  /** True while the placement is approved; the index above allows one such row for a person. */
  @Column('boolean') open!: boolean;
}
