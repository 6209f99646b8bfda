import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import type { TenancyForm } from '../../homes/home.entity.js';
import type { HandoverItem } from '../../platform/config/policy.js';
import { Placement } from '../placement.entity.js';
import type { LeaseType } from './lease-rules.js';

/** When and how the people of an approved placement get their home: planned first, kept as it went. Days are ISO days in the Netherlands. */
@Entity('handover')
@Check('handover_end_after_start', '"endsOn" >= "startsOn"')
@Check('handover_key_has_place', '("keyAt" IS NULL) = ("keyPlace" IS NULL)')
export class Handover {
  @PrimaryColumn('uuid') placementId!: string;
  @OneToOne(() => Placement, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() placement!: Placement;
  /** Goes up with every change: who changes it has seen the one before. */
  @Column('integer') revision!: number;
  /** That of the home when it was planned: a later import does not change a lease. */
  @Column('text') tenancyForm!: TenancyForm;
  /** First day of the lease. */
  @Column('date') startsOn!: string;
  @Column('date') signedOn!: string;
  @Column('text') leaseType!: LeaseType;
  /** Last day of the lease; null when it has none. */
  @Column('date', { nullable: true }) endsOn!: string | null;
  /** When and where the residents get the key. */
  @Column('timestamptz', { nullable: true }) keyAt!: Date | null;
  @Column('text', { nullable: true }) keyPlace!: string | null;
  /** Changes of the appointment, for calendars that have an earlier one. */
  @Column('integer', { default: 0 }) keySequence!: number;
  @Column('timestamptz', { nullable: true }) keyChangedAt!: Date | null;
  /** The last day on which its people lived there. */
  @Column('date', { nullable: true }) endedOn!: string | null;
  /** When staff were told that the first day passed without a key. */
  @Column('timestamptz', { nullable: true }) overdueToldAt!: Date | null;
  /** The reminder of the end of the lease that was given last: so many days before it. */
  @Column('integer', { nullable: true }) remindedDaysBefore!: number | null;
}

/** Something on the checklist that is done. */
@Entity('handover_tick')
export class HandoverTick {
  @PrimaryColumn('uuid') placementId!: string;
  @ManyToOne(() => Placement, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() placement!: Placement;
  @PrimaryColumn('text') item!: HandoverItem;
  @Column('timestamptz') doneAt!: Date;
  /** Account of who ticked it; null when an integration did. */
  @Index() @Column('uuid', { nullable: true }) doneById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() doneBy!: Account | null;
}
