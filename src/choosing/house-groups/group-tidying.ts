import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SYSTEM } from '../../audit/audit.service.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { takeTurn } from '../one-at-a-time.js';
import { HouseGroupMember } from './house-group.entity.js';
import { HouseGroupsService } from './house-groups.service.js';
import { InvitationEnds } from './invitation-ends.js';

/** Somebody who stops, or whose data were erased, leaves their house group too; those who stay are told. */
@Injectable()
export class GroupTidying implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly groups: HouseGroupsService,
    private readonly ends: InvitationEnds,
  ) {}

  onModuleInit(): void {
    this.events.on('candidates:stopped', (tx, candidateId) => this.stopped(tx, candidateId));
    this.events.on('candidates:erased', (tx) => this.closeGaps(tx));
  }

  private async stopped(tx: EntityManager, candidateId: string): Promise<void> {
    const people = await takeTurn(tx, [candidateId]);
    // Who takes part again by now stays in the group.
    if (!people.get(candidateId)?.stoppedAt) return;
    await this.ends.ofAll(tx, [candidateId], candidateId);
    await this.groups.leaveIn(tx, candidateId, SYSTEM);
  }

  /** Their rows are gone already: groups that have fewer members than they were told of. */
  private async closeGaps(tx: EntityManager): Promise<void> {
    await takeTurn(tx, []);
    const groups = await tx.query<{ id: string }[]>(
      `SELECT grp."id" FROM "house_group" grp LEFT JOIN "house_group_member" member ON member."groupId" = grp."id"
       GROUP BY grp."id" HAVING count(member."candidateId") < grp."size" ORDER BY grp."id"`,
    );
    for (const { id } of groups) {
      const left = await tx.findBy(HouseGroupMember, { groupId: id });
      await this.ends.ofAll(
        tx,
        left.map((member) => member.candidateId),
      );
      await this.groups.shrink(tx, id);
    }
  }
}
