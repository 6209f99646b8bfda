import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { Documents } from '../../platform/documents/documents.service.js';
import type { Language } from '../../platform/i18n/languages.js';
import type { User } from '../../platform/http/user.js';
import { invalid } from '../../platform/http/validation.js';
import { isIsoDay } from '../../rounds/iso-day.js';
import { AgreementTemplate } from './agreement-template.entity.js';
import { TemplateConflict } from './template-conflict.js';
import { problemsOfDraft } from './content-rules.js';
import type { TemplateContent, TopicContent } from './template-content.js';
import { faultsOfPublication } from './template-faults.js';

/** A draft as somebody saw it; null: there was none. */
export type SeenRevision = number | null;

const FIRST_COME = {
  agreement_template_one_draft: 'Somebody began a draft already. Open it, and go on from there.',
  agreement_template_number: 'Somebody else published a version at the same moment. Look at it first.',
};

/** The draft of the next version: one at most, changed by whoever saw it as it is now, and published with a day. */
@Injectable()
export class TemplateDrafts {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly documents: Documents,
  ) {}

  /** The draft; null when there is none. */
  current(): Promise<AgreementTemplate | null> {
    return this.dataSource.manager.findOneBy(AgreementTemplate, { isDraft: true });
  }

  /** Begins one as a copy of the last published version. @throws ConflictException when there is one already */
  begin(user: User): Promise<AgreementTemplate> {
    return this.inTransaction(async (tx) => {
      return this.create(tx, (await lastPublished(tx)).content, user);
    });
  }

  /**
   * Puts a whole template in the place of the draft, or begins one with it.
   * @throws BadRequestException with everything that is wrong; TemplateConflict when the draft is another than was seen
   */
  async write(content: TemplateContent, seen: SeenRevision, user: User): Promise<AgreementTemplate> {
    await this.mustBeRight(content);
    return this.inTransaction(async (tx) => {
      const draft = await lockDraft(tx);
      if ((draft?.revision ?? null) !== seen) throw new TemplateConflict(conflictOf(draft, seen));
      return draft ? this.put(tx, draft, content, user) : this.create(tx, content, user);
    });
  }

  /**
   * Changes a part of the draft.
   * @param change gets the draft as it is now
   * @param language of the sentences about texts that can't be printed
   * @throws BadRequestException; TemplateConflict when somebody else changed it meanwhile
   */
  change(
    seen: SeenRevision,
    change: (content: TemplateContent) => TemplateContent,
    user: User,
    language?: Language,
  ): Promise<AgreementTemplate> {
    return this.inTransaction(async (tx) => {
      const draft = await seenDraft(tx, seen);
      const content = change(draft.content);
      await this.mustBeRight(content, draft.content.topics, language);
      return this.put(tx, draft, content, user);
    });
  }

  /**
   * From the day on new house agreements begin with it; those that began keep their version.
   * @param day ISO day, today or later
   * @throws BadRequestException; TemplateConflict
   */
  publish(day: string, seen: SeenRevision, user: User): Promise<AgreementTemplate> {
    return this.inTransaction(async (tx) => {
      const draft = await seenDraft(tx, seen);
      await this.mustBeRight(draft.content);
      const last = await lastPublished(tx);
      const faults = [...dayFaults(day, this.clock.today(), last), ...faultsOfPublication(draft.content)];
      if (faults.length > 0) throw invalid(faults);
      const number = (last.number ?? 0) + 1;
      const publishedById = user.kind === 'account' ? user.id : null;
      const now = { number, isDraft: false, effectiveFrom: day, publishedAt: this.clock.now(), publishedById };
      const published = await tx.save(AgreementTemplate, { ...draft, ...now });
      await this.record(tx, 'agreements:template-published', draft.id, user, { number: String(number), firstDay: day });
      return published;
    });
  }

  /** Throws the draft away. @throws TemplateConflict */
  discard(seen: SeenRevision, user: User): Promise<void> {
    return this.inTransaction(async (tx) => {
      const { id } = await seenDraft(tx, seen);
      await tx.delete(AgreementTemplate, { id });
      await this.record(tx, 'agreements:template-discarded', id, user);
    });
  }

  /** @throws BadRequestException */
  private async mustBeRight(content: TemplateContent, before?: TopicContent[], language?: Language): Promise<void> {
    const faults = await problemsOfDraft(content, { documents: this.documents, before, language });
    if (faults.length > 0) throw invalid(faults);
  }

  private inTransaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return inTransaction(this.dataSource, work, FIRST_COME);
  }

  private async create(tx: EntityManager, content: TemplateContent, user: User): Promise<AgreementTemplate> {
    // It counts on from a number that nobody can have seen: a draft that was thrown away counted on as well, and who still
    // has that one on the screen must not change or publish this one. A page takes nine digits, enough for 200 versions.
    const revision = (await lastPublished(tx)).revision + randomInt(1, 10_000_000);
    const createdAt = this.clock.now();
    const draft = tx.create(AgreementTemplate, { number: null, isDraft: true, content, revision, createdAt });
    const { id } = await tx.save(draft);
    await this.record(tx, 'agreements:template-begun', id, user);
    return tx.findOneByOrFail(AgreementTemplate, { id });
  }

  private async put(
    tx: EntityManager,
    { id, revision: before }: AgreementTemplate,
    content: TemplateContent,
    user: User,
  ): Promise<AgreementTemplate> {
    const revision = before + 1;
    await tx.update(AgreementTemplate, { id }, { content, revision });
    await this.record(tx, 'agreements:template-changed', id, user, { revision });
    return tx.findOneByOrFail(AgreementTemplate, { id });
  }

  private record(
    tx: EntityManager,
    action: string,
    recordId: string,
    user: User,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.audit.record(tx, user, { action, recordType: 'agreement-template', recordId, details });
  }
}

const lockDraft = (tx: EntityManager) =>
  tx.findOne(AgreementTemplate, { where: { isDraft: true }, lock: { mode: 'pessimistic_write' } });

async function seenDraft(tx: EntityManager, seen: SeenRevision): Promise<AgreementTemplate> {
  const draft = await lockDraft(tx);
  if (draft?.revision !== seen || !draft) throw new TemplateConflict(conflictOf(draft, seen));
  return draft;
}

function conflictOf(draft: AgreementTemplate | null, seen: SeenRevision) {
  if (!draft) return 'template-no-draft';
  return seen === null ? 'template-draft-exists' : 'template-changed';
}

const lastPublished = (tx: EntityManager): Promise<AgreementTemplate> =>
  tx.findOneOrFail(AgreementTemplate, { where: { isDraft: false }, order: { number: 'DESC' } });

/** A later version never begins before an earlier one, which would take its place again. */
function dayFaults(day: string, today: string, { effectiveFrom }: AgreementTemplate) {
  const field = 'effectiveFrom';
  if (!isIsoDay(day) || day < today) return [{ field, message: 'The day must be today or later, such as 2026-12-01.' }];
  if (effectiveFrom && day < effectiveFrom)
    return [{ field, message: `The version before begins on ${effectiveFrom}: this one begins then or later.` }];
  return [];
}
