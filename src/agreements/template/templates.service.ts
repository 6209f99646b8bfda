import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, LessThanOrEqual, type EntityManager } from 'typeorm';
import { AuditService, SYSTEM } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { AgreementTemplate } from './agreement-template.entity.js';
import { noSuchTemplate } from './template-conflict.js';
import { ClauseLibrary } from './clause-library.js';

/** The versions of the template. */
@Injectable()
export class TemplatesService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly library: ClauseLibrary,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The version that an agreement begins with today: the last one whose day has come. */
  inForce(tx: EntityManager = this.dataSource.manager): Promise<AgreementTemplate> {
    return tx.findOneOrFail(AgreementTemplate, {
      where: { isDraft: false, effectiveFrom: LessThanOrEqual(this.clock.today()) },
      order: { effectiveFrom: 'DESC', number: 'DESC' },
    });
  }

  /** Every version, a draft first and then the last one first. */
  list(): Promise<AgreementTemplate[]> {
    return this.dataSource.manager.find(AgreementTemplate, {
      relations: { publishedBy: true },
      order: { isDraft: 'DESC', number: 'DESC' },
    });
  }

  /** @throws NotFoundException */
  async one(id: string): Promise<AgreementTemplate> {
    const relations = { publishedBy: true } as const;
    const template = await this.dataSource.manager.findOne(AgreementTemplate, { where: { id }, relations });
    if (!template) throw noSuchTemplate();
    return template;
  }

  /** How many house agreements keep each version, by its id. */
  async uses(): Promise<Map<string, number>> {
    const rows = await this.dataSource.query<{ templateId: string; count: number }[]>(
      'SELECT "templateId", count(*)::int AS count FROM "agreement" GROUP BY "templateId"',
    );
    return new Map(rows.map(({ templateId, count }) => [templateId, count]));
  }

  /** For every process, when it starts: the clause library is the first version, as long as there is none. */
  async recordFirst(): Promise<void> {
    await inTransaction(this.dataSource, async (tx) => {
      // Processes that start together wait here: the first adds the row, the others find it.
      await tx.query('LOCK TABLE agreement_template IN EXCLUSIVE MODE');
      if (await tx.existsBy(AgreementTemplate, { number: 1 })) return;
      const [now, today] = [this.clock.now(), this.clock.today()];
      const first = { number: 1, isDraft: false, content: this.library.read(), effectiveFrom: today };
      const { id } = await tx.save(AgreementTemplate, { ...first, createdAt: now, publishedAt: now });
      await this.audit.record(tx, SYSTEM, {
        action: 'agreements:template-published',
        recordType: 'agreement-template',
        recordId: id,
        details: { number: '1' },
      });
    });
  }
}
