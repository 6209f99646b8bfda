import { ConflictException, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Group } from '../../matching-engine/index.js';
import type { Paged } from '../../platform/http/paging.js';
import { noSuchRound } from '../../rounds/open-round.js';
import { Round } from '../../rounds/round.entity.js';
import { compareRuns, countChanges, type PersonChange } from '../compare-runs.js';
import { FEWEST_PEOPLE, tellable, type FairnessGroup, type StoredFigures } from '../fairness.js';
import { Run } from '../run.entity.js';
import { RunsQueries } from '../runs.queries.js';
import { fairnessGaps, type FairnessGap } from './fairness-gaps.js';
import { MeasuredFigures } from './measured-figures.queries.js';
import { RunScenarios, type RunScenario } from './run-scenarios.queries.js';

/** One completed run among those of its round. */
export interface ScenarioResult {
  run: Run;
  scenario: RunScenario;
  /** Null: too few people to tell. */
  housed: FairnessGroup['housed'];
  satisfaction: FairnessGroup['satisfaction'];
  /** Housed people who live with somebody they said yes to; null when unknown, or too few to tell. */
  chosen: { withChosen: number; mutual: number } | null;
  gaps: FairnessGap[];
  /** People for whom it differs from the run to compare with; null for that run itself and for what can't be compared. */
  changes: Record<PersonChange, number> | null;
}

export interface RoundScenarios extends Paged<ScenarioResult> {
  round: Round;
  /** The run that the others are compared with. */
  against: Run | null;
}

export interface RoundScenariosQuery {
  page: number;
  pageSize: number;
  /** Id of the run to compare with. */
  against?: string;
}

/** All completed runs of a round side by side. */
@Injectable()
export class RoundScenariosQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runs: RunsQueries,
    private readonly scenarios: RunScenarios,
    private readonly figures: MeasuredFigures,
  ) {}

  /** The newest first. @throws NotFoundException; ConflictException when nothing can be compared with `against` */
  async list(roundId: string, { against: againstId, ...window }: RoundScenariosQuery): Promise<RoundScenarios> {
    const round = await this.dataSource.getRepository(Round).findOneBy({ id: roundId });
    if (!round) throw noSuchRound();
    const against = againstId ? await this.runToCompareWith(roundId, againstId) : null;
    const { items: runs, ...paged } = await this.runs.list({ ...window, roundId, status: 'completed' });
    const ids = runs.map(({ id }) => id);
    const figures = await this.figures.of(ids);
    const groups = against ? await this.groupsOf(ids) : new Map<string, Group[]>();
    const scenarios = await this.scenarios.ofAll(runs);
    const other = against && (await this.runs.groupsOf(against.id));
    const items = runs.map((run) => {
      const isCompared = other && !run.redactedAt && run.id !== against.id;
      const changes = isCompared ? countChanges(compareRuns(groups.get(run.id)!, other).people) : null;
      return { run, scenario: scenarios.get(run.id)!, ...figuresOf(figures.get(run.id)!), changes };
    });
    return { round, against, items, ...paged };
  }

  private async runToCompareWith(roundId: string, id: string): Promise<Run> {
    const run = await this.dataSource.getRepository(Run).findOneBy({ id, roundId, status: 'completed' });
    if (!run || run.redactedAt)
      throw new ConflictException({
        type: 'runs-not-comparable',
        message: 'Only a completed run of the same round, of whom nobody had their data erased, can be compared with.',
      });
    return run;
  }

  private async groupsOf(ids: readonly string[]): Promise<Map<string, Group[]>> {
    const rows = await this.dataSource.query<{ id: string; groups: Group[] }[]>(
      `SELECT "id", "solution"->'groups' AS "groups" FROM "run" WHERE "id" = ANY($1)`,
      [ids],
    );
    return new Map(rows.map(({ id, groups }) => [id, groups]));
  }
}

function figuresOf(figures: StoredFigures) {
  const { withChosen, mutual } = figures.chosen ?? {};
  const isKnown = withChosen !== undefined && mutual !== undefined && figures.housed >= FEWEST_PEOPLE;
  return { ...tellable(figures), chosen: isKnown ? { withChosen, mutual } : null, gaps: fairnessGaps(figures) };
}
