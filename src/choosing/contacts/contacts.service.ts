import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { ChoosingGate } from '../choosing-gate.js';
import { NewsService } from '../news/news.service.js';
import { NotPossible } from '../not-possible.js';
import { takeTurn } from '../one-at-a-time.js';
import { ContactLine, type Line } from './contact-line.entity.js';
import { isContact } from './is-contact.js';

/** As many of one's lines may stand one after the other before the other answers: nobody is flooded. */
const MOST_UNANSWERED = 3;

/** Prepared sentences between two people who both said yes. */
@Injectable()
export class ContactsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly gate: ChoosingGate,
    private readonly news: NewsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws NotPossible when they have no contact, or the other has not answered the last ones yet */
  send(ownId: string, otherId: string, line: Line, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      await takeTurn(tx, [ownId, otherId]);
      // Asked first: it is the same for who said no and for who said nothing.
      if (!(await isContact(tx, ownId, otherId))) throw new NotPossible('noContact');
      await this.gate.seeEachOther(tx, [ownId, otherId]);
      const last = await linesBetween(tx, ownId, otherId, MOST_UNANSWERED);
      // A second tap on the same button.
      if (last[0]?.fromId === ownId && last[0].line === line) return;
      if (last.length === MOST_UNANSWERED && last.every(({ fromId }) => fromId === ownId))
        throw new NotPossible('waitForAnswer');
      await tx.insert(ContactLine, { fromId: ownId, toId: otherId, line, sentAt: this.clock.now() });
      await this.news.tell(tx, { candidateIds: [otherId], kind: 'line', aboutId: ownId });
      await this.audit.record(tx, actor, { action: 'choosing:sent-line', recordType: 'candidate', recordId: ownId });
    });
  }
}

/** What two people sent each other, the latest first. */
export function linesBetween(tx: EntityManager, one: string, other: string, most: number): Promise<ContactLine[]> {
  return tx.find(ContactLine, {
    where: [
      { fromId: one, toId: other },
      { fromId: other, toId: one },
    ],
    order: { sentAt: 'DESC', id: 'ASC' },
    take: most,
  });
}
