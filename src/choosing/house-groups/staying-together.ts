import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../audit/audit.service.js';
import { idsWhere, isLookingSql } from '../choosers.js';
import { ChoosingGate } from '../choosing-gate.js';
import { NotPossible } from '../not-possible.js';
import { takeTurn } from '../one-at-a-time.js';
import { GroupForming } from './group-forming.js';
import { groupsNow } from './group-members.js';

/** People who were brought together for a home that did not come about, and who would stay together for the next one. */
@Injectable()
export class StayingTogether {
  constructor(
    private readonly gate: ChoosingGate,
    private readonly forming: GroupForming,
  ) {}

  /** Whether it makes sense to ask: all look for a home, and none is in a group. That one said no to another does not show here. */
  async canBeAsked(tx: EntityManager, ids: readonly string[]): Promise<boolean> {
    const looking = await idsWhere(tx, isLookingSql, ids);
    return looking.size === ids.length && (await groupsNow(tx, ids)).length === 0;
  }

  /** Whether these people are in one house group. */
  async areTogether(tx: EntityManager, ids: readonly string[]): Promise<boolean> {
    const groups = await groupsNow(tx, ids);
    return groups.some(({ memberIds }) => ids.every((id) => memberIds.includes(id)));
  }

  /**
   * Makes a house group of people who all said yes, also while choosing is closed: they choose nobody new. Takes the turn
   * of choosing. False when it can't be (any more); why, also a private no, is told to nobody.
   * @param byId whose yes was the last
   */
  async form(tx: EntityManager, ids: readonly string[], actor: Actor, byId: string): Promise<boolean> {
    const people = await takeTurn(tx, ids);
    if (people.size < ids.length || !(await this.canBeAsked(tx, ids))) return false;
    try {
      await this.gate.fitting(tx, ids);
    } catch (error) {
      if (error instanceof NotPossible) return false;
      throw error;
    }
    await this.forming.seat(tx, { ids: [...ids], groupId: null }, actor, byId);
    return true;
  }
}
