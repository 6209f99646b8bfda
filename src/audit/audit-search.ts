import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { containing } from '../platform/http/paging.js';
import type { AuditEntry } from './audit-entry.entity.js';

/** Placement V-0006 and run R-1, as people write or say them: `v6`, `R-1`. */
const NUMBER = /^([vr])-?0*(\d+)$/i;

/** Entries with a text in the record's id, kind or reference or in the reason, or of the placement or run with this number. */
export function searchEntries(select: SelectQueryBuilder<AuditEntry>, search: string): void {
  const [, letter, number] = NUMBER.exec(search.trim()) ?? [];
  select.andWhere(
    new Brackets((either) => {
      either.where(
        `entry.recordId ILIKE :text OR entry.recordType ILIKE :text OR entry.reason ILIKE :text OR entry.details->>'reference' ILIKE :text
         OR (entry.recordType = 'candidate' AND entry.recordId IN (SELECT CAST(id AS text) FROM candidate WHERE reference ILIKE :text))`,
        { text: containing(search.trim()) },
      );
      if (!letter) return;
      const kinds = letter.toLowerCase() === 'v' ? ['proposal', 'placement'] : ['run'];
      either.orWhere(`entry.recordType IN (:...kinds) AND ltrim(entry.details->>'number', 'V-0') = :number`, {
        kinds,
        number,
      });
    }),
  );
}
