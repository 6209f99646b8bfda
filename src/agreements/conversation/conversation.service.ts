import { isDeepStrictEqual } from 'node:util';
import { BadRequestException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import type { Interpreter } from '../../candidates/intake/intake-session.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import type { User } from '../../platform/http/user.js';
import type { Language } from '../../platform/i18n/languages.js';
import { AgreementTopic, AgreementView, topicsOf, type ClauseChoice, type Stance } from '../agreement.entity.js';
import { AgreementConflict } from '../agreement-conflict.js';
import { lockAgreement, mustLead, noSuchAgreement, residentsOf } from '../agreements.queries.js';
import { AgreementTemplate } from '../template/agreement-template.entity.js';
import { VersionEnds } from '../signing/version-ends.js';
import { TalkTasks } from '../talk-tasks.js';
import { faultsOfChoices } from './choice-faults.js';

/** What a resident says of a topic. */
export interface Said {
  stance: Stance;
  words: string | null;
  language: Language;
  /** Of the topic as it was on their screen. */
  revision: number;
}

/** What was agreed about a topic. */
export interface Recorded {
  choices: Record<string, ClauseChoice>;
  revision: number;
  interpreter: Interpreter;
}

/** The conversation about each topic: what residents say, and what a supervisor writes down that was agreed. */
@Injectable()
export class ConversationService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly talk: TalkTasks,
    private readonly ends: VersionEnds,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the place of what they said before. That they want to talk makes a task for who leads it.
   * @throws NotFoundException when it is not theirs; AgreementConflict when the topic changed since they saw it
   */
  say(agreementId: string, topic: string, candidateId: string, said: Said, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const { row, residents } = await this.lock(tx, agreementId, topic);
      const own = residents.find((one) => one.candidateId === candidateId);
      if (!own) throw noSuchAgreement();
      if (row.revision !== said.revision) throw new AgreementConflict('topic-changed');
      const view = { ...said, agreementId, topic, candidateId, saidAt: this.clock.now() };
      await tx.upsert(AgreementView, view, ['agreementId', 'topic', 'candidateId']);
      if (said.stance !== 'fine') await this.talk.open(tx, agreementId, residents);
      const details = { topic, stance: said.stance };
      await this.audit.record(tx, actor, { ...act('agreements:said', agreementId), details });
    });
  }

  /**
   * Writes down what was agreed, for all to see. Another text takes back a version that waits for signatures, and asks residents again
   * what they think; the same text does neither.
   * @throws NotFoundException; ForbiddenException for another supervisor; BadRequestException for choices that the template does not have
   * @throws AgreementConflict when somebody else changed it meanwhile
   */
  record(agreementId: string, topic: string, recorded: Recorded, user: User): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const { topics, row, residents } = await this.lock(tx, agreementId, topic);
      mustLead(residents, user);
      const faults = faultsOfChoices(topics, topic, recorded.choices);
      if (faults.length > 0)
        throw new BadRequestException({ type: 'validation', message: faults[0]!.message, errors: faults });
      if (row.revision !== recorded.revision) throw new AgreementConflict('topic-changed');
      const agreedById = user.kind === 'account' ? user.id : null;
      const { choices, interpreter } = recorded;
      const revision = row.revision + 1;
      const now = { choices, interpreter, revision, agreedAt: this.clock.now(), agreedById };
      await tx.update(AgreementTopic, { agreementId, topic }, now);
      const isSame = isDeepStrictEqual(choices, row.choices);
      if (isSame) await tx.update(AgreementView, { agreementId, topic, revision: row.revision }, { revision });
      else await this.ends.takeBack(tx, agreementId, user);
      const details = { topic, interpreter };
      await this.audit.record(tx, user, { ...act('agreements:recorded', agreementId), details });
    });
  }

  /** One act with an agreement at a time. */
  private async lock(tx: EntityManager, id: string, topic: string) {
    const { placementId, templateId, extraTopics } = await lockAgreement(tx, id);
    const row = await tx.findOneBy(AgreementTopic, { agreementId: id, topic });
    if (!row) throw new NotFoundException({ type: 'topic-not-found', message: 'There is no such topic.' });
    const template = await tx.findOneByOrFail(AgreementTemplate, { id: templateId });
    return { topics: topicsOf({ template, extraTopics }), row, residents: await residentsOf(tx, placementId) };
  }
}

const act = (action: string, recordId: string) => ({ action, recordType: 'agreement', recordId });
