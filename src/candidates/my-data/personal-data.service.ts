import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditQueries } from '../../audit/audit.queries.js';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { Candidate, CandidateLocation } from '../candidate.entity.js';
import { Consent } from '../consent/consent.entity.js';
import { IntakeAnswer } from '../intake/intake-answer.entity.js';
import { PublicProfile } from '../profile/public-profile.entity.js';
import { PersonalDataParts } from './personal-data-parts.js';
import type { AnswerInData, PersonalData } from './personal-data.js';

/** Tells candidates what is kept about them. */
@Injectable()
export class PersonalDataService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly trail: AuditQueries,
    private readonly parts: PersonalDataParts,
    private readonly clock: Clock,
  ) {}

  /** The candidate of an account. @throws NotFoundException when the account is no candidate's */
  async ownId(accountId: string): Promise<string> {
    const found = await this.dataSource.manager.findOne(Candidate, { select: { id: true }, where: { accountId } });
    if (!found) throw new NotFoundException('This account does not belong to a candidate.');
    return found.id;
  }

  /** Everything about one candidate, to take along; the audit trail keeps that it was taken. */
  async export(candidateId: string, actor: Actor): Promise<PersonalData> {
    const data = await this.of(candidateId);
    await inTransaction(this.dataSource, (tx) =>
      this.audit.record(tx, actor, {
        action: 'candidates:own-exported',
        recordType: 'candidate',
        recordId: candidateId,
      }),
    );
    return data;
  }

  async of(candidateId: string): Promise<PersonalData> {
    const { manager } = this.dataSource;
    const candidate = await manager.findOneOrFail(Candidate, {
      where: { id: candidateId },
      relations: { supervisor: true },
    });
    const { id: _, account: _account, accountId: _accountId, supervisorId: _by, erasedAt: _at, ...person } = candidate;
    return {
      format: 'huisklik-personal-data/1',
      madeAt: this.clock.now(),
      person: { ...person, supervisor: candidate.supervisor?.name ?? null },
      locations: await locationsOf(manager, candidateId),
      answers: await answersOf(manager, candidateId),
      consents: await manager.find(Consent, {
        select: { version: true, language: true, givenAt: true, withdrawnAt: true },
        where: { candidateId },
        order: { givenAt: 'ASC' },
      }),
      profile: await profileOf(manager, candidateId),
      views: await this.trail.daysOf('candidates:viewed', 'candidate', candidateId),
      parts: await this.parts.of(candidateId),
    };
  }
}

async function locationsOf(tx: EntityManager, candidateId: string): Promise<string[]> {
  const relations = { location: true };
  const places = await tx.find(CandidateLocation, { where: { candidateId }, relations, order: { rank: 'ASC' } });
  return places.map(({ location }) => location.name);
}

async function answersOf(tx: EntityManager, candidateId: string): Promise<AnswerInData[]> {
  const answers = await tx.find(IntakeAnswer, {
    where: { candidateId },
    relations: { answeredBy: true, session: true },
    order: { answeredAt: 'ASC', question: 'ASC' },
  });
  return answers.map(
    ({ candidateId: _, candidate: _c, answeredBy, answeredById: _b, session, sessionId: _s, ...answer }) => ({
      ...answer,
      typedBy: answeredBy?.role ?? null,
      together: session && {
        helper: session.helper,
        interpreter: session.interpreter,
        startedAt: session.startedAt,
        endedAt: session.endedAt,
      },
    }),
  );
}

async function profileOf(tx: EntityManager, candidateId: string): Promise<PersonalData['profile']> {
  const profile = await tx.findOneBy(PublicProfile, { candidateId });
  if (!profile) return null;
  const { nickname, avatar, about, hidden, approvedAt } = profile;
  return { nickname, avatar, about, hidden, approvedAt };
}
