import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.service.js';

/** What a stage does when somebody signs in, in the same transaction: when it throws, nobody is in. */
export type SignInListener = (tx: EntityManager, accountId: string, actor: Actor) => Promise<void>;

/** Tells later stages that somebody signed in: they register in their `onModuleInit`. */
@Injectable()
export class SignInListeners {
  private readonly listeners: SignInListener[] = [];

  add(listener: SignInListener): void {
    this.listeners.push(listener);
  }

  async tell(tx: EntityManager, accountId: string, actor: Actor): Promise<void> {
    for (const listener of this.listeners) await listener(tx, accountId, actor);
  }
}
