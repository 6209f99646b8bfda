import { Injectable, NotFoundException } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { Group, Instance, Solution } from '../matching-engine/index.js';
import { type ListQuery, type Paged, windowOf } from '../platform/http/paging.js';
import type { StoredFigures } from './fairness.js';
import { Run, type RunStatus } from './run.entity.js';
import { RunScenarios, type RunScenario } from './scenarios/run-scenarios.queries.js';
import type { SolverSettings } from './solver/solver.js';

/** What a finished run found, without its groups. */
export type RunOutcome = Pick<Solution, 'gap' | 'proven' | 'stopped' | 'kept'> & { figures: StoredFigures };

export interface RunDetail extends Omit<Run, 'instance' | 'solution'> {
  outcome: RunOutcome | null;
  /** People of approved groups that the run kept as they were. */
  locked: number;
  scenario: RunScenario;
}

export type RunListQuery = Pick<ListQuery, 'page' | 'pageSize'> & { roundId?: string; status?: RunStatus };

const MOST_TO_CHOOSE_FROM = 50;

/** Runs for the screen and the API. */
@Injectable()
export class RunsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scenarios: RunScenarios,
  ) {}

  /** The newest first. */
  async list(query: RunListQuery): Promise<Paged<Run>> {
    const select = this.withPeople();
    if (query.roundId) select.andWhere('run.roundId = :roundId', { roundId: query.roundId });
    if (query.status) select.andWhere('run.status = :status', { status: query.status });
    const { skip, take } = windowOf(query);
    const [items, total] = await select.orderBy('run.number', 'DESC').skip(skip).take(take).getManyAndCount();
    return { items, total, page: query.page, pageSize: query.pageSize };
  }

  /** The completed runs of a round that others can be compared with, the newest first, as many as fit in a list to choose from. */
  completedOf(roundId: string): Promise<Run[]> {
    return this.dataSource.getRepository(Run).find({
      where: { roundId, status: 'completed', redactedAt: IsNull() },
      order: { number: 'DESC' },
      take: MOST_TO_CHOOSE_FROM,
    });
  }

  /** @throws NotFoundException */
  async one(id: string): Promise<RunDetail> {
    const run = await this.withPeople().where('run.id = :id', { id }).getOne();
    if (!run) throw noSuchRun();
    const [more] = await this.dataSource.query<{ outcome: RunOutcome | null; locked: number }[]>(
      `SELECT CASE WHEN "solution" IS NOT NULL THEN jsonb_build_object('figures', "solution"->'figures', 'gap', "solution"->'gap',
         'proven', "solution"->'proven', 'stopped', "solution"->'stopped', 'kept', "solution"->'kept') END AS "outcome",
         (SELECT count(*)::integer FROM jsonb_path_query("instance", '$.locked[*].candidates[*]')) AS "locked"
       FROM "run" WHERE "id" = $1`,
      [id],
    );
    return Object.assign(run, more!, { scenario: await this.scenarios.of(run) });
  }

  /** The run with all that it was made of and all that it found. @throws NotFoundException */
  async stored(id: string): Promise<{ run: Run; instance: Instance | null; solution: Solution | null }> {
    const run = await this.dataSource
      .createQueryBuilder(Run, 'run')
      .addSelect(['run.instance', 'run.solution'])
      .where({ id })
      .getOne();
    if (!run) throw noSuchRun();
    return { run, instance: run.instance, solution: run.solution };
  }

  /** What a run proposed; empty when it has no result. */
  async groupsOf(id: string): Promise<Group[]> {
    const [row] = await this.dataSource.query<{ groups: Group[] | null }[]>(
      `SELECT "solution"->'groups' AS "groups" FROM "run" WHERE "id" = $1`,
      [id],
    );
    return row?.groups ?? [];
  }

  /** What the solver has to know of a run beside its instance. */
  async settingsOf({ seed, effort, timeLimit, earlierRunId }: Run): Promise<SolverSettings> {
    const earlier = earlierRunId ? { earlier: await this.groupsOf(earlierRunId) } : {};
    return { seed, effort, timeLimit, ...earlier };
  }

  /** Status and progress only: cheap enough to ask twice a second. Null when there is no such run. */
  progress(id: string): Promise<Pick<Run, 'status' | 'progress'> | null> {
    return this.dataSource
      .getRepository(Run)
      .findOne({ select: { id: true, status: true, progress: true }, where: { id } });
  }

  private withPeople() {
    return this.dataSource
      .createQueryBuilder(Run, 'run')
      .innerJoinAndSelect('run.round', 'round')
      .leftJoinAndSelect('run.startedBy', 'startedBy')
      .leftJoinAndSelect('run.earlierRun', 'earlierRun');
  }
}

export const noSuchRun = () => new NotFoundException({ type: 'run-not-found', message: 'There is no such run.' });
