import { Injectable } from '@nestjs/common';
import { recordName } from '../audit/record-name.js';
import type { Language } from '../platform/i18n/languages.js';
import type { PageUser } from '../platform/web/page.js';
import type { Task } from './task.entity.js';

/** What people call a record, and its page when it has one. */
export interface NamedRecord {
  name: string;
  href?: string;
}

/** Gives the records with these ids that still exist. */
export type NameRecords = (ids: string[], language: Language) => Promise<Map<string, NamedRecord>>;

/** How the records are called that tasks are about: every stage tells it for its own. */
@Injectable()
export class TaskNames {
  private readonly namers = new Map<string, { permission: string; nameRecords: NameRecords }>();

  /**
   * Registers a stage's names for one type of record: in its `onModuleInit`.
   * @param permission without it nobody sees the names
   */
  register(recordType: string, permission: string, nameRecords: NameRecords): void {
    this.namers.set(recordType, { permission, nameRecords });
  }

  /** By the task's id. A record that is gone, or that the reader may not see, has the short name of the audit trail. */
  async of(tasks: readonly Task[], user: PageUser, language: Language): Promise<Map<string, NamedRecord>> {
    const named = new Map<string, Map<string, NamedRecord>>();
    for (const recordType of new Set(tasks.map((task) => task.recordType))) {
      const namer = this.namers.get(recordType);
      if (!namer || !user.may(namer.permission)) continue;
      const ids = tasks.filter((task) => task.recordType === recordType).map(({ recordId }) => recordId);
      named.set(recordType, await namer.nameRecords([...new Set(ids)], language));
    }
    return new Map(
      tasks.map((task) => {
        const { id, recordType, recordId } = task;
        const shortName = { name: recordName({ recordType, recordId, details: {} }, language) };
        return [id, named.get(recordType)?.get(recordId) ?? shortName];
      }),
    );
  }
}
