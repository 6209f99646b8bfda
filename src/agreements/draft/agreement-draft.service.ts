import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, Not, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Intake } from '../../candidates/intake/intake.js';
import { AnswersService } from '../../candidates/intake/answers.service.js';
import { NewsService } from '../../choosing/news/news.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { noSuchPlacement } from '../../placements/placement-moves.js';
import { Placement } from '../../placements/placement.entity.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { Agreement, AgreementTopic, topicsOf, type ClauseChoice } from '../agreement.entity.js';
import { AgreementConflict } from '../agreement-conflict.js';
import { mustLead, residentsOf, TALKING_STATUSES } from '../agreements.queries.js';
import { locationTopicsOf } from '../template/location-topics.queries.js';
import { FOLLOWED_ANSWERS, type TopicContent } from '../template/template-content.js';
import { TemplatesService } from '../template/templates.service.js';
import { AgreementVersion } from '../versions/agreement-version.entity.js';
import { preselect, type LivingAnswers } from './preselect.js';

/** Begins house agreements in one click: each topic with options that suit how these people live. */
@Injectable()
export class AgreementDraftService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly templates: TemplatesService,
    private readonly answers: AnswersService,
    private readonly intake: Intake,
    private readonly news: NewsService,
    private readonly tasks: TasksService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * The text that is in force in the same home is where the people of a new placement begin.
   * @returns the id of the agreement
   * @throws NotFoundException; ForbiddenException for another supervisor; AgreementConflict
   */
  start(placementId: string, actor: Actor): Promise<string> {
    const exists = 'There are house agreements for this placement already.';
    return inTransaction(
      this.dataSource,
      async (tx) => {
        const lock = { mode: 'pessimistic_write' } as const;
        const placement = await tx.findOne(Placement, { where: { id: placementId }, lock });
        if (!placement) throw noSuchPlacement();
        if (!TALKING_STATUSES.includes(placement.status)) throw new AgreementConflict('placement-not-accepted');
        if (await tx.existsBy(Agreement, { placementId })) throw new AgreementConflict('agreement-exists');
        const residents = await residentsOf(tx, placementId);
        mustLead(residents, actor);
        const people = residents.map(({ candidateId }) => candidateId);
        const id = await this.write(tx, placement, people, actor);
        await this.news.tell(tx, { candidateIds: people, kind: 'agreementStarted' });
        await this.tasks.close(tx, 'agreement-due', 'placement', placementId, actor);
        await this.audit.record(tx, actor, { action: 'agreements:started', recordType: 'agreement', recordId: id });
        return id;
      },
      { agreement_one_per_placement: exists },
    );
  }

  private async write(tx: EntityManager, placement: Placement, people: string[], actor: Actor): Promise<string> {
    const template = await this.templates.inForce(tx);
    const startedById = actor.kind === 'account' ? actor.id : null;
    const extraTopics = await locationTopicsOf(tx, placement.homeId);
    const kept = { placementId: placement.id, templateId: template.id, extraTopics };
    const agreement = { ...kept, startedAt: this.clock.now(), startedById };
    const { id: agreementId } = await tx.save(tx.create(Agreement, agreement));
    const living = await Promise.all(people.map((one) => this.livingOf(one)));
    const before = await choicesInForce(tx, placement.homeId);
    const rows = topicsOf({ template, extraTopics }).map((topic) => {
      const { choices, differs } = preselect(topic, living);
      const chosen = keptChoices(topic, before[topic.code] ?? {});
      return { agreementId, topic: topic.code, choices: { ...choices, ...chosen }, differs, revision: 1 };
    });
    await tx.insert(AgreementTopic, rows);
    return agreementId;
  }

  /** What others may read of how somebody lives, as codes. */
  private async livingOf(candidateId: string): Promise<LivingAnswers> {
    const state = await this.answers.state(candidateId);
    return Object.fromEntries(
      FOLLOWED_ANSWERS.map((code) => {
        const question = this.intake.question(code);
        const value = question ? state.answerTo(question).value : null;
        return [code, value === null ? [] : [value].flat().filter((one) => typeof one === 'string')];
      }),
    );
  }
}

type Choices = Record<string, Record<string, ClauseChoice>>;

/** What the text says that is in force in a home, by topic and clause: what was written down later was signed by nobody. */
async function choicesInForce(tx: EntityManager, homeId: string): Promise<Choices> {
  const [version] = await tx.find(AgreementVersion, {
    where: { state: 'inForce', agreement: { placement: { homeId } } },
    order: { inForceAt: 'DESC' },
    take: 1,
  });
  if (!version) return {};
  if (version.choices) return version.choices;
  const rows = await tx.findBy(AgreementTopic, { agreementId: version.agreementId, agreedAt: Not(IsNull()) });
  return Object.fromEntries(rows.map(({ topic, choices }) => [topic, choices]));
}

/** Those that the topic still offers. */
function keptChoices({ clauses }: TopicContent, before: Record<string, ClauseChoice>): Record<string, ClauseChoice> {
  const isThere = (code: string, { option, words }: ClauseChoice) => {
    const clause = clauses.find((one) => one.code === code);
    return words ? clause?.ownWords : clause?.options.some((one) => one.code === option);
  };
  return Object.fromEntries(Object.entries(before).filter(([code, choice]) => isThere(code, choice)));
}
