import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { TenancyForm } from '../../homes/home.entity.js';
import { DutchRules, type TemporaryLeaseRule } from '../../platform/config/dutch-rules.js';
import { Policy, type HandoverItem } from '../../platform/config/policy.js';
import type { Placement } from '../placement.entity.js';
import { Handover, HandoverTick } from './handover.entity.js';

/** One thing on the checklist. */
export interface ChecklistItem {
  item: HandoverItem;
  doneAt: Date | null;
  /** Name of who ticked it; null when it is open, or an integration did. */
  doneBy: string | null;
}

/** The handover of one placement for staff. */
export interface HandoverView {
  placementId: string;
  /** Null before it is planned. */
  plan: Handover | null;
  /** That of the plan, or else of the home. */
  tenancyForm: TenancyForm;
  checklist: ChecklistItem[];
  /** In force when a lease for a short time was signed. */
  noticeRule: TemporaryLeaseRule | null;
}

type PlacementWithHome = Pick<Placement, 'id'> & { home: { tenancyForm: TenancyForm } };

@Injectable()
export class HandoverQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly policy: Policy,
    private readonly rules: DutchRules,
  ) {}

  async of({ id, home }: PlacementWithHome): Promise<HandoverView> {
    const { manager } = this.dataSource;
    const plan = await manager.findOneBy(Handover, { placementId: id });
    const ticks = await manager.find(HandoverTick, { where: { placementId: id }, relations: { doneBy: true } });
    const byItem = new Map(ticks.map((tick) => [tick.item, tick]));
    return {
      placementId: id,
      plan,
      tenancyForm: plan?.tenancyForm ?? home.tenancyForm,
      checklist: this.policy.handover.checklist.map((item) => {
        const tick = byItem.get(item);
        return { item, doneAt: tick?.doneAt ?? null, doneBy: tick?.doneBy?.name ?? null };
      }),
      noticeRule: plan?.leaseType === 'temporary' ? this.rules.leaseRulesOn(plan.signedOn).temporaryLease : null,
    };
  }
}
