import { needOfProfile, statusHoldersOf, type GroupPool } from '../prices/group-pool.js';
import type { SearchProblem } from '../problem/problem.js';

/**
 * A maximisation over whole numbers: columns with a worth, 0 … `most` each, rows with an upper limit. The matrix column by
 * column: the entries of column c are at starts[c] … starts[c + 1] − 1.
 */
export interface ExactModel {
  worth: Float64Array;
  most: Float64Array;
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
  limits: Float64Array;
}

/** When an exact solver gives up: after so many nodes of its search tree (a measure of work), or when interrupted. */
export interface ExactLimits {
  nodes: number;
  /** Asked at least every 50 ms. */
  interrupted: () => boolean;
}

/** Solves a model to proven optimality, from a feasible start; gives the value of each column, null when it gave up. */
export type ExactSolver = (model: ExactModel, start: Float64Array, limits: ExactLimits) => ArrayLike<number> | null;

/** Which home type takes groups of a profile: the columns after those of the groups. */
interface Flow {
  profile: number;
  type: number;
}

/**
 * The groups of a pool as an exact model: a column for each group, and one for how many groups of each profile go to each home
 * type. So groups do not come once for every home that would do, which would make many solutions that are all the same.
 */
export class PackingModel {
  readonly model: ExactModel;
  readonly flows: Flow[];

  constructor(
    private readonly problem: SearchProblem,
    private readonly pool: GroupPool,
  ) {
    const { rows, mixRows } = problem;
    const profiles = [...new Set(pool.profile)].sort((a, b) => a - b);
    const profileRow = new Map(profiles.map((profile, i) => [profile, rows.count + i]));
    this.flows = profiles.flatMap((profile) => Array.from(this.typesOf(profile), (type) => ({ profile, type })));
    const columns = new Columns();
    for (let g = 0; g < pool.count; g++) {
      const profile = pool.profile[g]!;
      const location = rows.firstMix + mixRows.ofLocation[this.typesOf(profile)[0]!]!;
      columns.add(pool.value[g]!, 1, [
        ...[pool.first[g]!, pool.second[g]!, pool.third[g]!].filter((row) => row < problem.people).map(once),
        ...this.mixEntries(location, profile),
        once(profileRow.get(profile)!),
      ]);
    }
    for (const { profile, type } of this.flows) {
      const cluster = mixRows.ofCluster[type]!;
      columns.add(0, problem.homeCounts[type]!, [
        once(rows.firstType + type),
        ...(cluster < 0 ? [] : this.mixEntries(rows.firstMix + cluster, profile)),
        [profileRow.get(profile)!, -1],
      ]);
    }
    const limits = new Float64Array(rows.count + profiles.length);
    limits.set(rows.capacity);
    this.model = { ...columns.toModel(), limits };
  }

  private typesOf(profile: number): Int32Array {
    const { start, types } = this.problem.needs;
    const need = needOfProfile(profile);
    return types.subarray(start[need], start[need + 1]);
  }

  private mixEntries(row: number, profile: number): [number, number][] {
    const statusHolders = statusHoldersOf(profile);
    const youngTenants = this.problem.needs.places[needOfProfile(profile)]! - statusHolders;
    const entries: [number, number][] = [
      [row, statusHolders],
      [row + 1, youngTenants],
    ];
    return entries.filter(([, count]) => count > 0);
  }

  /** The values of the columns for some groups of the pool in home types. */
  valuesOf(groups: readonly { group: number; type: number }[]): Float64Array {
    const values = new Float64Array(this.model.worth.length);
    for (const { group, type } of groups) {
      values[group] = 1;
      const flow = this.flows.findIndex((one) => one.profile === this.pool.profile[group] && one.type === type);
      values[this.pool.count + flow]!++;
    }
    return values;
  }

  /** The groups of a solution, each with a home type; null when the two do not agree. */
  groupsOf(values: ArrayLike<number>): { group: number; type: number }[] | null {
    const left = this.flows.map((_, flow) => Math.round(values[this.pool.count + flow]!));
    const groups: { group: number; type: number }[] = [];
    for (let group = 0; group < this.pool.count; group++) {
      if (values[group]! < 0.5) continue;
      const flow = this.flows.findIndex(({ profile }, i) => left[i]! > 0 && profile === this.pool.profile[group]);
      if (flow < 0) return null;
      left[flow]!--;
      groups.push({ group, type: this.flows[flow]!.type });
    }
    return groups;
  }
}

const once = (row: number): [number, number] => [row, 1];

class Columns {
  private readonly worth: number[] = [];
  private readonly most: number[] = [];
  private readonly starts: number[] = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  add(worth: number, most: number, entries: [number, number][]): void {
    this.worth.push(worth);
    this.most.push(most);
    for (const [row, value] of entries) {
      this.indices.push(row);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
  }

  toModel(): Omit<ExactModel, 'limits'> {
    return {
      worth: Float64Array.from(this.worth),
      most: Float64Array.from(this.most),
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
    };
  }
}
