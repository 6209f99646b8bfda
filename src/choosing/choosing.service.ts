import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { inTransaction } from '../platform/database/transaction.js';
import { Choice, type ChoiceKind } from './choice.entity.js';
import { hasReported, saidNo } from './choosers.js';
import { ChoosingGate } from './choosing-gate.js';
import { groupOf } from './house-groups/group-members.js';
import { InvitationEnds } from './house-groups/invitation-ends.js';
import { MeetingEnds } from './meetings/meeting-ends.js';
import { markMutual } from './mark-mutual.js';
import { NewsService } from './news/news.service.js';
import { NotPossible } from './not-possible.js';
import { takeTurn } from './one-at-a-time.js';

/** What one candidate says about another. */
@Injectable()
export class ChoosingService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly gate: ChoosingGate,
    private readonly ends: InvitationEnds,
    private readonly meetings: MeetingEnds,
    private readonly news: NewsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Gladly. When the other said so too, both are told. Again changes nothing. Who said no already is answered as if nobody
   * had: their no stays private. @throws NotPossible
   */
  async yes(ownId: string, otherId: string, actor: Actor): Promise<{ isMutual: boolean }> {
    return this.turn(ownId, otherId, async (tx) => {
      await this.gate.open(tx, ownId, [otherId]);
      const own = await tx.findOneBy(Choice, { chooserId: ownId, chosenId: otherId });
      const isMutual = await tx.existsBy(Choice, { chooserId: otherId, chosenId: ownId, kind: 'like' });
      if (own?.kind === 'like') return { isMutual };
      if (own?.kind === 'decline' || (await hasReported(tx, ownId, otherId))) throw new NotPossible('gone');
      if (!(await saidNo(tx, otherId, ownId))) await this.gate.fitting(tx, [ownId, otherId]);
      await this.write(tx, ownId, otherId, 'like');
      if (isMutual) await this.tellBoth(tx, ownId, otherId);
      await this.record(tx, 'choosing:said-yes', ownId, actor);
      return { isMutual };
    });
  }

  /** Rather not: private, and the two don't see each other any more. What they planned together ends. @throws NotPossible */
  no(ownId: string, otherId: string, actor: Actor): Promise<void> {
    return this.turn(ownId, otherId, async (tx) => {
      if (!(await this.write(tx, ownId, otherId, 'decline'))) return;
      await this.ends.between(tx, ownId, otherId);
      await this.meetings.between(tx, ownId, otherId);
      await this.record(tx, 'choosing:said-no', ownId, actor);
    });
  }

  /**
   * Takes a yes or a no back. Who was told yes is not suggested again, whoever they are: coming back or not would tell
   * whether they said no. @throws NotPossible
   */
  takeBack(ownId: string, otherId: string, actor: Actor): Promise<void> {
    return this.turn(ownId, otherId, async (tx) => {
      const own = await tx.findOneBy(Choice, { chooserId: ownId, chosenId: otherId });
      if (!own || own.kind === 'takenBack') return;
      if (own.kind === 'decline') await tx.delete(Choice, { chooserId: ownId, chosenId: otherId });
      else await this.write(tx, ownId, otherId, 'takenBack');
      await this.ends.between(tx, ownId, otherId);
      await this.meetings.between(tx, ownId, otherId);
      await this.record(tx, 'choosing:took-back', ownId, actor);
    });
  }

  /** People of one house group leave it first: what they say to each other is no choice any more. */
  private turn<Result>(ownId: string, otherId: string, work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
    return inTransaction(this.dataSource, async (tx) => {
      const people = await takeTurn(tx, [ownId, otherId]);
      if (people.size < 2) throw new NotPossible('gone');
      if ((await groupOf(tx, ownId))?.memberIds.includes(otherId)) throw new NotPossible('together');
      return work(tx);
    });
  }

  private async tellBoth(tx: EntityManager, ownId: string, otherId: string): Promise<void> {
    await markMutual(tx, [ownId, otherId], this.clock.now());
    await this.news.tell(tx, { candidateIds: [ownId], kind: 'mutualYes', aboutId: otherId });
    await this.news.tell(tx, { candidateIds: [otherId], kind: 'mutualYes', aboutId: ownId });
  }

  /** False when that was said already. */
  private async write(tx: EntityManager, chooserId: string, chosenId: string, kind: ChoiceKind): Promise<boolean> {
    if (await tx.existsBy(Choice, { chooserId, chosenId, kind })) return false;
    await tx.upsert(Choice, { chooserId, chosenId, kind, createdAt: this.clock.now(), mutualAt: null }, [
      'chooserId',
      'chosenId',
    ]);
    return true;
  }

  /** Never about whom: a no is private, and a yes is until it is mutual. */
  private record(tx: EntityManager, action: string, recordId: string, actor: Actor): Promise<void> {
    return this.audit.record(tx, actor, { action, recordType: 'candidate', recordId });
  }
}
