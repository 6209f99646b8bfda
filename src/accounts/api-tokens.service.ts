import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { inTransaction } from '../platform/database/transaction.js';
import { ApiToken } from './api-token.entity.js';
import type { Permission } from './permissions.js';
import { hashOf, newToken } from './secrets.js';

export interface NewApiToken {
  name: string;
  permissions: Permission[];
  /** Days from now. */
  validDays: number;
}

const DAY = 24 * 3600 * 1000;
/** `lastUsedAt` is written at most once in this time (ms). */
const USE_RESOLUTION = 60_000;

@Injectable()
export class ApiTokensService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  list(): Promise<ApiToken[]> {
    return this.dataSource
      .getRepository(ApiToken)
      .find({ relations: { createdBy: true }, order: { createdAt: 'DESC' } });
  }

  /** Makes a token; `secret` is told once and not kept. */
  make(input: NewApiToken, actor: Actor & { id: string }): Promise<{ token: ApiToken; secret: string }> {
    const secret = `huisklik_${newToken()}`;
    return inTransaction(this.dataSource, async (tx) => {
      const token = await tx.save(
        tx.create(ApiToken, {
          name: input.name,
          permissions: input.permissions,
          tokenHash: hashOf(secret),
          expiresAt: new Date(this.clock.now().getTime() + input.validDays * DAY),
          createdById: actor.id,
        }),
      );
      const details = { permissions: input.permissions };
      await this.audit.record(tx, actor, {
        action: 'accounts:token-made',
        recordType: 'api-token',
        recordId: token.id,
        details,
      });
      return { token, secret };
    });
  }

  /** Ends a token at once. Revoking it again changes nothing. */
  revoke(id: string, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const token = await tx.findOne(ApiToken, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!token) throw new NotFoundException('There is no such token.');
      if (token.revokedAt) return;
      await tx.update(ApiToken, id, { revokedAt: this.clock.now() });
      await this.audit.record(tx, actor, { action: 'accounts:token-revoked', recordType: 'api-token', recordId: id });
    });
  }

  /** The token in force that a bearer secret belongs to, or null. */
  async inForce(secret: string): Promise<ApiToken | null> {
    const tokens = this.dataSource.getRepository(ApiToken);
    const now = this.clock.now();
    const token = await tokens.findOneBy({ tokenHash: hashOf(secret), revokedAt: IsNull(), expiresAt: MoreThan(now) });
    if (token && now.getTime() - (token.lastUsedAt?.getTime() ?? 0) > USE_RESOLUTION) {
      await tokens.update(token.id, { lastUsedAt: now });
    }
    return token;
  }
}
