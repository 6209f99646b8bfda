import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { Home } from '../homes/home.entity.js';
import { Proposal, type ProposalMember } from '../matching/proposal.entity.js';
import type { DeclineReason } from './offers/decline-reasons.js';
import type { OfferAnswer } from './offers/offer-answer.js';
import type { DecisionFile } from './file/decision-file.js';
import { inSql, OPEN_STATUSES, type PlacementStatus } from './placement-states.js';

/** A group on its way to a home, from the proposal of a published run to the end of its tenancy. */
@Entity('placement')
@Index('placement_one_open_per_home', ['homeId'], { unique: true, where: `"status" IN (${inSql(OPEN_STATUSES)})` })
export class Placement {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** Its number is that of the proposal: "V-0412". */
  @Column('uuid') proposalId!: string;
  @OneToOne(() => Proposal, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'placement_of_proposal' })
  proposal!: Proposal;
  @Column('uuid') homeId!: string;
  @ManyToOne(() => Home, { nullable: false }) @JoinColumn() home!: Home;
  @Index() @Column('text') status!: PlacementStatus;
  @Column('timestamptz') statusSince!: Date;
  /** Account that brought it to its status; null when Huisklik, a candidate or an integration did. */
  @Index() @Column('uuid', { nullable: true }) movedById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() movedBy!: Account | null;
  /** Why it has its status, in the words of staff. */
  @Column('text', { nullable: true }) reason!: string | null;
  /** Lowest satisfaction among the members, 0 … 2,900 (docs/matching.md). */
  @Column('integer') lowestSatisfaction!: number;
  /** What the people share and where they differ, in codes. */
  @Column('jsonb') explanation!: Proposal['explanation'];
  /** Since when, and by whom, its people are not those of the proposal any more. */
  @Column('timestamptz', { nullable: true }) adjustedAt!: Date | null;
  @Column('uuid', { nullable: true }) adjustedById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() adjustedBy!: Account | null;
  @Column('timestamptz', { nullable: true }) offeredAt!: Date | null;
  @Column('uuid', { nullable: true }) offeredById!: string | null;
  /** The last day (ISO, in the Netherlands) on which its people can answer. */
  @Column('date', { nullable: true }) answerBy!: string | null;
  /** When who had not answered was reminded. */
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
  /** What the approval or refusal rests on, as it was then. */
  @Column('jsonb', { nullable: true }) decisionFile!: DecisionFile | null;
}

@Entity('placement_member')
@Index('placement_member_one_open_per_candidate', ['candidateId'], { unique: true, where: `"open"` })
export class PlacementMember {
  @PrimaryColumn('uuid') placementId!: string;
  @ManyToOne(() => Placement, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() placement!: Placement;
  @Index() @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { nullable: false }) @JoinColumn() candidate!: Candidate;
  /** True as long as the placement is open; the index above allows one such row for a person. */
  @Column('boolean') open!: boolean;
  @Column('integer') satisfaction!: number;
  @Column('jsonb') parts!: ProposalMember['parts'];
  /** What they said to the offer; null: nothing yet. */
  @Column('text', { nullable: true }) answer!: OfferAnswer | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  /** Account of the member of staff who wrote down what they said; null: they did so themselves. */
  @Column('uuid', { nullable: true }) answeredById!: string | null;
  /** Why they said no, if they told. */
  @Column('text', { nullable: true }) declineReason!: DeclineReason | null;
  /** When they asked to meet the others before they answer. */
  @Column('timestamptz', { nullable: true }) meetingAskedAt!: Date | null;
  /** Whether they would stay together with who else said no to nobody, after the offer ended; null: not asked or not answered. */
  @Column('boolean', { nullable: true }) staysTogether!: boolean | null;
}
