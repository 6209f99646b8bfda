import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { DataSource } from 'typeorm';
import { EmptyMeans, ListQuery, windowOf, type Paged } from '../platform/http/paging.js';
import { AuditEntry } from './audit-entry.entity.js';
import { searchEntries } from './audit-search.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class AuditQuery extends ListQuery {
  @ApiPropertyOptional({ description: 'What was done: `placements:approved`' })
  @EmptyMeans()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  action?: string;

  @ApiPropertyOptional({ description: 'First day, ISO' })
  @EmptyMeans()
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  from?: string;

  @ApiPropertyOptional({ description: 'Last day, ISO' })
  @EmptyMeans()
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  until?: string;
}

/** An entry with the name of its actor, for those who may read the trail. */
export interface AuditLine extends AuditEntry {
  actorName: string | null;
}

@Injectable()
export class AuditQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(query: AuditQuery): Promise<Paged<AuditLine>> {
    const { page, pageSize, search, action, from, until } = query;
    const select = this.dataSource.getRepository(AuditEntry).createQueryBuilder('entry');
    if (search) searchEntries(select, search);
    if (action) select.andWhere('entry.action = :action', { action });
    if (from) select.andWhere(`entry.at >= (:from::date AT TIME ZONE 'Europe/Amsterdam')`, { from });
    if (until) select.andWhere(`entry.at < ((:until::date + 1) AT TIME ZONE 'Europe/Amsterdam')`, { until });
    const { skip, take } = windowOf({ page, pageSize });
    const [entries, total] = await select.orderBy('entry.id', 'DESC').skip(skip).take(take).getManyAndCount();
    const names = await this.namesOf(entries);
    const references = await this.referencesOf(entries);
    return {
      items: entries.map((entry) => ({
        ...entry,
        details: { ...references.get(entry.recordId), ...entry.details },
        actorName: names.get(entry.actorId ?? '') ?? null,
      })),
      total,
      page,
      pageSize,
    };
  }

  /** Every kind of act in the trail, for the filter. */
  async actions(): Promise<string[]> {
    const rows: { action: string }[] = await this.dataSource.query(
      'SELECT DISTINCT "action" FROM "audit_entry" ORDER BY 1',
    );
    return rows.map(({ action }) => action);
  }

  /** Who did this to a record, the latest first: the day in the Netherlands and the role of an account, or what it was else. */
  daysOf(action: string, recordType: string, recordId: string): Promise<{ day: string; role: string }[]> {
    return this.dataSource.query(
      `SELECT DISTINCT to_char("at" AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "day",
         CASE "actorKind" WHEN 'account' THEN "actorLabel" ELSE "actorKind" END AS "role"
       FROM "audit_entry" WHERE "action" = $1 AND "recordType" = $2 AND "recordId" = $3
       ORDER BY 1 DESC, 2`,
      [action, recordType, recordId],
    );
  }

  /** The trail itself holds no names: they are looked up among accounts and tokens while they exist. */
  private async namesOf(entries: AuditEntry[]): Promise<Map<string, string>> {
    const ids = [...new Set(entries.flatMap(({ actorId }) => actorId ?? []))];
    const rows: { id: string; name: string }[] = await this.dataSource.query(
      'SELECT "id", "name" FROM "account" WHERE "id" = ANY($1) UNION ALL SELECT "id", "name" FROM "api_token" WHERE "id" = ANY($1)',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Nor does it hold what the association calls a candidate: that goes when their data are erased. */
  private async referencesOf(entries: AuditEntry[]): Promise<Map<string, { reference: string }>> {
    const ids = entries.filter(({ recordType }) => recordType === 'candidate').map(({ recordId }) => recordId);
    const rows: { id: string; reference: string }[] = await this.dataSource.query(
      'SELECT "id", "reference" FROM "candidate" WHERE "id"::text = ANY($1)',
      [[...new Set(ids)]],
    );
    return new Map(rows.map(({ id, reference }) => [id, { reference }]));
  }
}
