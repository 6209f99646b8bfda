import type { EntityManager } from 'typeorm';
import { HouseGroup, HouseGroupMember, LARGEST_GROUP } from './house-group.entity.js';

/** Writes who lives together; who is in a group that grows keeps the seat. @param groupId of the group that grows. Gives the id of the group. */
export async function seatGroup(
  tx: EntityManager,
  { ids, groupId }: { ids: readonly string[]; groupId: string | null },
  now: Date,
): Promise<string> {
  const known = groupId ? await tx.findBy(HouseGroupMember, { groupId }) : [];
  const id = groupId ?? (await tx.save(tx.create(HouseGroup, { createdAt: now, size: ids.length }))).id;
  const free = SEATS.filter((seat) => !known.some((member) => member.seat === seat));
  const newcomers = ids.filter((one) => !known.some(({ candidateId }) => candidateId === one));
  // A group of one is left over when somebody's data were erased: it makes way.
  await tx.delete(
    HouseGroupMember,
    newcomers.map((candidateId) => ({ candidateId })),
  );
  await tx.insert(
    HouseGroupMember,
    newcomers.map((candidateId, index) => ({ candidateId, groupId: id, seat: free[index]!, joinedAt: now })),
  );
  await tx.update(HouseGroup, id, {
    size: ids.length,
    ...(ids.length === LARGEST_GROUP && { seeksOneMore: false }),
  });
  return id;
}

const SEATS = Array.from({ length: LARGEST_GROUP }, (_, index) => index + 1);
