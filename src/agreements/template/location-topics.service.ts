import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { Documents } from '../../platform/documents/documents.service.js';
import type { Language } from '../../platform/i18n/languages.js';
import type { User } from '../../platform/http/user.js';
import { invalid } from '../../platform/http/validation.js';
import { Location } from '../../homes/location.entity.js';
import { LocationTopics } from './location-topics.entity.js';
import { problemsOfLocationTopics } from './content-rules.js';
import { TemplateConflict } from './template-conflict.js';
import type { TopicContent } from './template-content.js';

/** What locations add to the template. */
@Injectable()
export class LocationTopicsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly documents: Documents,
  ) {}

  /** How many topics each location added, by its id. */
  async counts(): Promise<Map<string, number>> {
    const rows = await this.dataSource.manager.find(LocationTopics);
    return new Map(rows.map(({ locationId, topics }) => [locationId, topics.length]));
  }

  /** The revision is null as long as nothing was added. */
  async of(locationId: string): Promise<{ topics: TopicContent[]; revision: number | null }> {
    const row = await this.dataSource.manager.findOneBy(LocationTopics, { locationId });
    return { topics: row?.topics ?? [], revision: row?.revision ?? null };
  }

  /**
   * Changes them for agreements that begin after this.
   * @param change gets the topics as they are now
   * @param language of the sentences about texts that can't be printed
   * @throws BadRequestException with everything that is wrong; ConflictException when they are others than were seen
   */
  change(
    locationId: string,
    seen: number | null,
    change: (topics: TopicContent[]) => TopicContent[],
    user: User,
    language?: Language,
  ): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      // Who comes second waits here, also when there is nothing to lock yet.
      await tx.findOne(Location, { where: { id: locationId }, lock: { mode: 'pessimistic_write' } });
      const row = await tx.findOneBy(LocationTopics, { locationId });
      if ((row?.revision ?? null) !== seen) throw new TemplateConflict('template-changed');
      const before = row?.topics ?? [];
      const topics = change(before);
      const faults = await problemsOfLocationTopics(topics, { documents: this.documents, before, language });
      if (faults.length > 0) throw invalid(faults);
      const revision = (seen ?? 0) + 1;
      if (row) await tx.update(LocationTopics, { locationId }, { topics, revision });
      else await tx.insert(LocationTopics, { locationId, topics, revision });
      await this.audit.record(tx, user, {
        action: 'agreements:location-topics-changed',
        recordType: 'location',
        recordId: locationId,
        details: { revision, topics: topics.length },
      });
    });
  }
}
