import { ConflictException, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { containing, windowOf, type Paged } from '../platform/http/paging.js';
import { compareRuns, countChanges, type PersonChange, type PersonDifference } from './compare-runs.js';
import { placesInGroups, type PlaceInRun } from './places-in-groups.js';
import { runRedacted } from './redaction.js';
import { RunsQueries, type RunDetail } from './runs.queries.js';
import type { StoredFigures } from './fairness.js';
import { compareFairness, type ComparedFairness } from './scenarios/compare-fairness.js';
import { MeasuredFigures } from './scenarios/measured-figures.queries.js';
import { settingDifferences, type SettingDifference } from './scenarios/compare-settings.js';

export interface DifferencesQuery {
  page: number;
  pageSize: number;
  search?: string;
  change?: PersonChange;
}

/** Somebody who lives elsewhere, with others, or in one of the two runs only. */
export interface DifferenceRow {
  candidateId: string;
  reference: string;
  name: string;
  change: PersonChange;
  run: PlaceInRun | null;
  other: PlaceInRun | null;
}

export interface RunComparison {
  run: RunDetail;
  other: RunDetail;
  /** What they were asked to do differently. */
  settings: SettingDifference[];
  /** In the points of the policy in force, so that they can be compared. */
  figures: Record<'run' | 'other', StoredFigures>;
  fairness: ComparedFairness[];
  sameGroups: number;
  /** How many people there are of each change. */
  counts: Record<PersonChange, number>;
  differences: Paged<DifferenceRow>;
}

type Named = Pick<DifferenceRow, 'candidateId' | 'reference' | 'name'>;

/** Two results of one round, side by side. */
@Injectable()
export class RunComparisons {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runs: RunsQueries,
    private readonly measured: MeasuredFigures,
  ) {}

  /** @throws NotFoundException; ConflictException when these two can't be compared */
  async compare(id: string, otherId: string, query: DifferencesQuery): Promise<RunComparison> {
    const [run, other] = [await this.runs.one(id), await this.runs.one(otherId)];
    if (run.redactedAt ?? other.redactedAt) throw runRedacted();
    if (id === otherId || run.roundId !== other.roundId || !run.outcome || !other.outcome)
      throw new ConflictException({
        type: 'runs-not-comparable',
        message: 'Only two completed runs of one round can be compared.',
      });
    const measured = await this.measured.of([id, otherId]);
    const figures = { run: measured.get(id)!, other: measured.get(otherId)! };
    const { sameGroups, people } = compareRuns(await this.runs.groupsOf(id), await this.runs.groupsOf(otherId));
    return {
      run,
      other,
      settings: settingDifferences(run, other),
      figures,
      fairness: compareFairness(figures.run, figures.other),
      sameGroups,
      counts: countChanges(people),
      differences: await this.named(people, query),
    };
  }

  /** One page of them, by name. */
  private async named(
    people: readonly PersonDifference[],
    { page, pageSize, search, change }: DifferencesQuery,
  ): Promise<Paged<DifferenceRow>> {
    const wanted = people.filter((person) => !change || person.change === change);
    const byId = new Map(wanted.map((person) => [person.candidate, person]));
    const { skip, take } = windowOf({ page, pageSize });
    const matching = `FROM "candidate" WHERE "id" = ANY($1)
      AND ($2::text IS NULL OR "firstName" || ' ' || "lastName" ILIKE $2 OR "reference" ILIKE $2)`;
    const values = [[...byId.keys()], search?.trim() ? containing(search.trim()) : null];
    const [counted] = await this.dataSource.query<{ total: number }[]>(
      `SELECT count(*)::integer AS "total" ${matching}`,
      values,
    );
    const rows = await this.dataSource.query<Named[]>(
      `SELECT "id" AS "candidateId", "reference", "firstName" || ' ' || "lastName" AS "name" ${matching}
       ORDER BY "firstName", "lastName", "reference" LIMIT $3 OFFSET $4`,
      [...values, take, skip],
    );
    const shown = rows.map(({ candidateId }) => byId.get(candidateId)!);
    const placeOf = await placesInGroups(
      this.dataSource,
      shown.flatMap(({ run, other }) => [run, other]),
    );
    const items = rows.map((row, index) => {
      const { candidate, change, run, other } = shown[index]!;
      return { ...row, change, run: placeOf(run, candidate), other: placeOf(other, candidate) };
    });
    return { items, total: counted!.total, page, pageSize };
  }
}
