import type { EntityManager } from 'typeorm';
import { HouseGroup, HouseGroupMember } from './house-group.entity.js';

/** A house group as it is now. */
export interface GroupNow {
  id: string;
  seeksOneMore: boolean;
  /** In the order in which they joined. */
  memberIds: string[];
}

/** Somebody's group; null when they are in none, or are the last one of theirs. */
export async function groupOf(tx: EntityManager, candidateId: string): Promise<GroupNow | null> {
  const own = await tx.findOneBy(HouseGroupMember, { candidateId });
  if (!own) return null;
  const group = await tx.findOneByOrFail(HouseGroup, { id: own.groupId });
  const members = await tx.find(HouseGroupMember, { where: { groupId: own.groupId }, order: { seat: 'ASC' } });
  if (members.length < 2) return null;
  return { id: group.id, seeksOneMore: group.seeksOneMore, memberIds: members.map((member) => member.candidateId) };
}

/** Whom somebody brings along: their group, or only themselves. */
export async function withGroup(tx: EntityManager, candidateId: string): Promise<string[]> {
  return (await groupOf(tx, candidateId))?.memberIds ?? [candidateId];
}
