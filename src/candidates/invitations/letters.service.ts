import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Any, DataSource, In, LessThanOrEqual, MoreThan, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { SignInService } from '../../accounts/sign-in.service.js';
import type { Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { ENVIRONMENT } from '../../platform/config/config.module.js';
import type { Environment } from '../../platform/config/environment.js';
import { Policy } from '../../platform/config/policy.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { Documents } from '../../platform/documents/documents.service.js';
import { Candidate, fullNameOf } from '../candidate.entity.js';
import { InvitationTrail } from './invitation-trail.js';
import { Invitation } from './invitation.entity.js';
import { InvitationsService, JUST_NOW } from './invitations.service.js';
import { languagesFor } from '../../platform/i18n/languages.js';
import { LETTER_TEMPLATE, letterDocument, type LetterFacts } from './letter.js';
import { nextReminder, wentOut } from './reminders.js';

/** Letters in one file: about as many as are put into envelopes in an hour. */
const LETTERS_AT_ONCE = 100;

/** Prints invitations by letter. Codes and links are made for the paper: they stand nowhere else. */
@Injectable()
export class LettersService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly invitations: InvitationsService,
    private readonly signIn: SignInService,
    private readonly documents: Documents,
    private readonly trail: InvitationTrail,
    private readonly policy: Policy,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /**
   * One letter, whatever became of its last print. Null when it is no letter, or over.
   * When the PDF can't be made, nothing has changed.
   */
  printOne(id: string, actor: Actor): Promise<Buffer | null> {
    return this.print([{ id }], actor);
  }

  /**
   * The letters that wait to be printed, oldest first, a hundred at most. Those printed a moment ago come along: whoever
   * pressed the button twice only gets the second file.
   */
  printWaiting(actor: Actor): Promise<Buffer | null> {
    const now = this.clock.now();
    const justNow = MoreThan(new Date(now.getTime() - JUST_NOW));
    return this.print([{ dueAt: LessThanOrEqual(now) }, { sentAt: justNow }, { remindedAt: justNow }], actor);
  }

  private print(which: FindOptionsWhere<Invitation>[], actor: Actor): Promise<Buffer | null> {
    return inTransaction(this.dataSource, async (tx) => {
      const isLetter = { channel: 'letter', status: In(['queued', 'sent']) } as const;
      const invitations = await tx.find(Invitation, {
        where: which.map((condition) => ({ ...isLetter, ...condition })),
        order: { createdAt: 'ASC', id: 'ASC' },
        take: LETTERS_AT_ONCE,
        lock: { mode: 'pessimistic_write' },
      });
      const letters = await this.lettersFor(tx, invitations, actor);
      if (letters.length === 0) return null;
      return this.documents.pdfWithoutUnknown(LETTER_TEMPLATE, await letterDocument(letters, this.clock.today()));
    });
  }

  private async lettersFor(tx: EntityManager, invitations: Invitation[], actor: Actor): Promise<LetterFacts[]> {
    const where = { id: Any(invitations.map(({ candidateId }) => candidateId)) };
    const people = await tx.find(Candidate, { where, relations: { account: true } });
    const byId = new Map(people.map((candidate) => [candidate.id, candidate]));
    const letters: LetterFacts[] = [];
    for (const invitation of invitations) {
      const candidate = byId.get(invitation.candidateId)!;
      const { account } = candidate;
      if (candidate.stoppedAt || candidate.erasedAt || !account || account.closedAt) {
        await this.invitations.withdrawOf(tx, candidate.id, actor);
        continue;
      }
      const secret = await this.signIn.invite(tx, account, actor, 'invitation');
      await this.printed(tx, invitation, actor);
      const { reference, language } = candidate;
      const [own] = languagesFor(language);
      letters.push({ name: fullNameOf(candidate), reference, language: own, ...secret, ...this.sender });
    }
    return letters;
  }

  /** A letter that was not due is only printed again. */
  private async printed(tx: EntityManager, invitation: Invitation, actor: Actor): Promise<void> {
    const now = this.clock.now();
    if (invitation.dueAt && invitation.dueAt <= now) {
      const change = wentOut(invitation, now);
      const dueAt = nextReminder(change, this.policy.invitations.reminderAfterDays);
      await tx.update(Invitation, invitation.id, { ...change, dueAt });
    }
    await this.trail.record(tx, actor, 'candidates:letter-printed', invitation);
  }

  private get sender() {
    return { baseUrl: this.environment.baseUrl };
  }
}
