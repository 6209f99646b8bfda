import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { ENVIRONMENT } from '../platform/config/config.module.js';
import type { Environment } from '../platform/config/environment.js';
import { Policy } from '../platform/config/policy.js';
import { addressKey } from './address-key.js';
import { WrongCodes } from './wrong-codes.entity.js';

const MINUTE = 60_000;

const COUNT = `
  INSERT INTO wrong_codes AS known ("addressKey", "triedAt") VALUES ($1, ARRAY[$2::timestamptz])
  ON CONFLICT ("addressKey") DO UPDATE SET "triedAt" =
    ARRAY(SELECT at FROM unnest(known."triedAt") at WHERE at > $3::timestamptz) || $2::timestamptz
  RETURNING cardinality("triedAt") AS count`;

/** Those that no longer count. Rows that somebody else works on at this moment are passed over: they are not old. */
const FORGET = `
  DELETE FROM wrong_codes WHERE "addressKey" IN (
    SELECT "addressKey" FROM wrong_codes
    WHERE coalesce("lockedUntil", '-infinity') <= $1
      AND NOT EXISTS (SELECT FROM unnest("triedAt") at WHERE at > $2)
    FOR UPDATE SKIP LOCKED)`;

/**
 * Stops whoever guesses: after so many wrong codes from one network address, nothing from there is tried for a while.
 * Kept in the database, so that all processes count together; right codes don't count, so that a reception centre on one
 * wifi can sign in.
 */
@Injectable()
export class GuessLock {
  private readonly logger = new Logger(GuessLock.name);

  constructor(
    private readonly clock: Clock,
    private readonly policy: Policy,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Until when nothing from this address is tried, or null. */
  async lockedUntil(tx: EntityManager, address: string): Promise<Date | null> {
    const known = await tx.findOneBy(WrongCodes, { addressKey: this.keyOf(address) });
    return known?.lockedUntil && known.lockedUntil > this.clock.now() ? known.lockedUntil : null;
  }

  /** Counts one wrong code. @returns until when the address is locked, when this one was one too many */
  async countWrong(tx: EntityManager, address: string): Promise<Date | null> {
    const { wrongCodesBeforeLock, wrongCodesMinutes, lockMinutes } = this.policy.accounts;
    const [now, addressKey] = [this.clock.now(), this.keyOf(address)];
    const since = new Date(now.getTime() - wrongCodesMinutes * MINUTE);
    const [{ count }] = await tx.query<[{ count: number }]>(COUNT, [addressKey, now, since]);
    await tx.query(FORGET, [now, since]);
    if (count < wrongCodesBeforeLock) return null;
    const lockedUntil = new Date(now.getTime() + lockMinutes * MINUTE);
    await tx.update(WrongCodes, addressKey, { lockedUntil });
    this.logger.warn(`An address is locked for ${lockMinutes} minutes after ${count} wrong codes.`);
    return lockedUntil;
  }

  private keyOf(address: string): string {
    return addressKey(address, this.environment.sessionSecret);
  }
}
