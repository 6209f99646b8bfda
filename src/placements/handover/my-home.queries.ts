import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { Candidate } from '../../candidates/candidate.entity.js';
import type { Home } from '../../homes/home.entity.js';
import { Policy, type HandoverItem } from '../../platform/config/policy.js';
import { PlacementMember, type Placement } from '../placement.entity.js';
import { HOUSED_STATUSES } from '../placement-states.js';
import { Handover } from './handover.entity.js';

/** The home that a candidate gets, or has. */
export interface MyHome {
  placement: Pick<Placement, 'id' | 'status'>;
  home: Home;
  /** Null before it is planned. */
  plan: Handover | null;
  /** What is done together before the key. */
  checklist: readonly HandoverItem[];
  supervisorName: string | null;
}

@Injectable()
export class MyHomeQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly policy: Policy,
  ) {}

  /** Null before staff approved it, and after it was taken back or ended. */
  async of(candidateId: string): Promise<MyHome | null> {
    const { manager } = this.dataSource;
    const member = await manager.findOne(PlacementMember, {
      where: { candidateId, open: true, placement: { status: In([...HOUSED_STATUSES]) } },
      relations: { placement: { home: { location: true, cluster: true } } },
    });
    if (!member) return null;
    const { placement } = member;
    const candidate = await manager.findOne(Candidate, {
      where: { id: candidateId },
      relations: { supervisor: true },
    });
    return {
      placement,
      home: placement.home,
      plan: await manager.findOneBy(Handover, { placementId: placement.id }),
      checklist: this.policy.handover.checklist,
      supervisorName: candidate?.supervisor?.name ?? null,
    };
  }
}
