import { ConflictException, Injectable, NotFoundException, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AuditService, SYSTEM, type Actor } from '../../audit/audit.service.js';
import { Candidate } from '../../candidates/candidate.entity.js';
import { NewsService } from '../../choosing/news/news.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { PlacementConflict } from '../placement-conflict.js';
import { Placement, PlacementMember } from '../placement.entity.js';
import { isOpen } from '../placement-states.js';
import { OfferQuestion } from './offer-question.entity.js';

const QUESTION_TASK = 'offer-question';

/** Before somebody answers: asking staff something, and asking to meet the others first. */
@Injectable()
export class OfferQuestions implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly news: NewsService,
    private readonly tasks: TasksService,
    private readonly audit: AuditService,
    private readonly events: DomainEvents,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.on('candidates:erased', (tx) => this.closeWithoutQuestion(tx));
  }

  /**
   * One question at a time: the next one can be asked when there is an answer.
   * @param text as `readWords` gives it, without a problem
   * @throws NotFoundException when it is not their offer; PlacementConflict when the offer ended;
   * ConflictException when a question waits
   */
  ask(placementId: string, candidateId: string, text: string, actor: Actor): Promise<void> {
    return this.ofOwn(placementId, candidateId, async (tx, { status }) => {
      if (!isOpen(status)) throw new PlacementConflict({ type: 'placement-status', status });
      if (await tx.existsBy(OfferQuestion, { placementId, candidateId, answeredAt: IsNull() })) throw waits();
      await tx.save(tx.create(OfferQuestion, { placementId, candidateId, text, askedAt: this.clock.now() }));
      const task = { kind: QUESTION_TASK, recordType: 'placement', recordId: placementId, role: 'allocator' } as const;
      await this.tasks.open(tx, task, actor);
      await this.record(tx, 'placements:question-asked', placementId, actor);
    });
  }

  /**
   * What staff answer: once, and also after the offer ended, because a question deserves an answer.
   * @throws NotFoundException; ConflictException when a colleague answered already
   */
  answer(placementId: string, questionId: string, answer: string, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      await lockPlacement(tx, placementId);
      const question = await tx.findOneBy(OfferQuestion, { id: questionId, placementId });
      if (!question) throw new NotFoundException({ type: 'question-not-found', message: 'There is no such question.' });
      if (question.answeredAt) throw answered();
      await tx.update(OfferQuestion, questionId, {
        answer,
        answeredAt: this.clock.now(),
        answeredById: actor.kind === 'account' ? actor.id : null,
      });
      await this.news.tell(tx, { candidateIds: [question.candidateId], kind: 'questionAnswered' });
      if (!(await tx.existsBy(OfferQuestion, { placementId, answeredAt: IsNull() })))
        await this.tasks.close(tx, QUESTION_TASK, 'placement', placementId, actor);
      await this.record(tx, 'placements:question-answered', placementId, actor);
    });
  }

  /**
   * Their supervisor, or else all of them, are asked to call. Again changes nothing.
   * @throws NotFoundException when it is not their offer; PlacementConflict when it is decided or ended
   */
  askToMeet(placementId: string, candidateId: string, actor: Actor): Promise<void> {
    return this.ofOwn(placementId, candidateId, async (tx, { status }, own) => {
      if (status !== 'offered' && status !== 'accepted')
        throw new PlacementConflict({ type: 'placement-status', status });
      if (own.meetingAskedAt) return;
      await tx.update(PlacementMember, { placementId, candidateId }, { meetingAskedAt: this.clock.now() });
      const { supervisorId } = await tx.findOneByOrFail(Candidate, { id: candidateId });
      const about = { recordType: 'candidate', recordId: candidateId };
      await this.tasks.open(
        tx,
        { kind: 'offer-meeting', ...about, role: 'supervisor', assigneeId: supervisorId },
        actor,
      );
      await this.record(tx, 'placements:meeting-asked', placementId, actor);
    });
  }

  /** What people of a placement asked, the oldest first. @param candidateId only theirs */
  async of(placementId: string, candidateId?: string): Promise<OfferQuestion[]> {
    return this.dataSource.manager.find(OfferQuestion, {
      where: { placementId, ...(candidateId && { candidateId }) },
      relations: { candidate: true, answeredBy: true },
      order: { askedAt: 'ASC', id: 'ASC' },
    });
  }

  private ofOwn(
    placementId: string,
    candidateId: string,
    work: (tx: EntityManager, placement: Placement, own: PlacementMember) => Promise<void>,
  ): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const placement = await lockPlacement(tx, placementId);
      const own = await tx.findOneBy(PlacementMember, { placementId, candidateId });
      if (!own || !placement?.offeredAt)
        throw new NotFoundException({ type: 'offer-not-found', message: 'There is no such offer.' });
      await work(tx, placement, own);
    });
  }

  /** The questions of somebody whose data were erased are gone by then. */
  private async closeWithoutQuestion(tx: EntityManager): Promise<void> {
    const left = await tx.query<{ recordId: string }[]>(
      `SELECT "recordId" FROM "task" WHERE "kind" = $1 AND "closedAt" IS NULL AND NOT EXISTS (
         SELECT 1 FROM "offer_question" WHERE "placementId"::text = "recordId" AND "answeredAt" IS NULL)`,
      [QUESTION_TASK],
    );
    for (const { recordId } of left) await this.tasks.close(tx, QUESTION_TASK, 'placement', recordId, SYSTEM);
  }

  private record(tx: EntityManager, action: string, recordId: string, actor: Actor): Promise<void> {
    return this.audit.record(tx, actor, { action, recordType: 'placement', recordId });
  }
}

/** One act with an offer at a time. */
const lockPlacement = (tx: EntityManager, id: string) =>
  tx.findOne(Placement, { where: { id }, lock: { mode: 'pessimistic_write' } });

const waits = () =>
  new ConflictException({ type: 'offer-question-waits', message: 'A question of theirs still waits for an answer.' });
const answered = () =>
  new ConflictException({ type: 'offer-question-answered', message: 'A colleague answered this question already.' });
