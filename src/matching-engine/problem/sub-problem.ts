import type { LocationTable } from './location-table.js';
import type { SearchProblem } from './problem.js';

/** A part of a problem as a problem of its own, numbered anew; lists give the number in the whole. */
export interface SubProblem {
  problem: SearchProblem;
  people: Int32Array;
  types: Int32Array;
  needs: Int32Array;
  /** All rows of prices, the last one that costs nothing included. */
  rows: Int32Array;
}

/** Some locations with their homes and some people (ascending) of a problem. People of a bond must be all in it or all out. */
export function subProblem(whole: SearchProblem, locations: readonly number[], people: Int32Array): SubProblem {
  const classes = locations.flatMap((l) => whole.locations[l]!.classes.map(({ index }) => index));
  const types = Int32Array.from(classes.flatMap((c) => range(whole.classes[c]!.firstType, whole.classes[c]!.endType)));
  const needs = Int32Array.from(classes.flatMap((c) => range(whole.needs.first[c]!, whole.needs.first[c + 1]!)));
  const mix = usedMixRows(whole, types);
  const rows = Int32Array.from([
    ...people,
    ...types.map((type) => whole.rows.firstType + type),
    ...mix.map((row) => whole.rows.firstMix + row),
    whole.rows.count,
  ]);
  const numbers = { person: inverse(people), type: inverse(types), need: inverse(needs), mix: inverse(mix) };
  const newClass = inverse(classes);
  const problem: SearchProblem = {
    people: people.length,
    homeCounts: types.map((type) => whole.homeCounts[type]!),
    classOf: types.map((type) => newClass.get(whole.classOf[type]!)!),
    needs: subNeeds(whole, classes, needs, numbers.type),
    mixRows: {
      left: mix.map((row) => whole.mixRows.left[row]!),
      ofLocation: types.map((type) => numbers.mix.get(whole.mixRows.ofLocation[type]!)!),
      ofCluster: types.map((type) => numbers.mix.get(whole.mixRows.ofCluster[type]!) ?? -1),
    },
    rows: {
      count: rows.length - 1,
      firstType: people.length,
      firstMix: people.length + types.length,
      capacity: Float64Array.from(rows.subarray(0, -1), (row) => whole.rows.capacity[row]!),
    },
    targetGroup: Uint8Array.from(people, (person) => whole.targetGroup[person]!),
    urgencyValue: Float64Array.from(people, (person) => whole.urgencyValue[person]!),
    minimumSatisfaction: whole.minimumSatisfaction,
    classes: classes.map((c) => subClass(whole, c, locations, numbers.type)),
    locations: locations.map((l, index) => subTable(whole.locations[l]!, index, numbers.person, newClass)),
  };
  return { problem, people, types, needs, rows };
}

function subClass(whole: SearchProblem, c: number, locations: readonly number[], newType: Map<number, number>) {
  const { firstType, endType, location, ...same } = whole.classes[c]!;
  const first = newType.get(firstType)!;
  return { ...same, firstType: first, endType: first + endType - firstType, location: locations.indexOf(location) };
}

function subNeeds(whole: SearchProblem, classes: number[], needs: Int32Array, newType: Map<number, number>) {
  const first = new Int32Array(classes.length + 1);
  classes.forEach((c, k) => (first[k + 1] = first[k]! + whole.needs.first[c + 1]! - whole.needs.first[c]!));
  const start = new Int32Array(needs.length + 1);
  const types: number[] = [];
  needs.forEach((need, k) => {
    for (let at = whole.needs.start[need]!; at < whole.needs.start[need + 1]!; at++) {
      types.push(newType.get(whole.needs.types[at]!)!);
    }
    start[k + 1] = types.length;
  });
  return { first, start, types: Int32Array.from(types), places: Uint8Array.from(needs, (n) => whole.needs.places[n]!) };
}

function usedMixRows({ mixRows }: SearchProblem, types: Int32Array): Int32Array {
  const first = new Set<number>();
  for (const type of types) {
    first.add(mixRows.ofLocation[type]!);
    if (mixRows.ofCluster[type]! >= 0) first.add(mixRows.ofCluster[type]!);
  }
  return Int32Array.from([...first].sort((a, b) => a - b).flatMap((row) => [row, row + 1]));
}

/** A location with those of its members who are in the part. */
function subTable(
  table: LocationTable,
  index: number,
  newPerson: Map<number, number>,
  newClass: Map<number, number>,
): LocationTable {
  const kept = Int32Array.from(table.members.keys()).filter((a) => newPerson.has(table.members[a]!));
  const newMember = inverse(kept);
  const pick = <Member extends number[]>(groups: Member[]) =>
    groups
      .filter((group) => group.every((a) => newMember.has(a)))
      .map((group) => group.map((a) => newMember.get(a)!) as Member);
  return {
    index,
    members: kept.map((a) => newPerson.get(table.members[a]!)!),
    scores: subMatrix(table.scores, table.members.length, kept),
    sums: subMatrix(table.sums, table.members.length, kept),
    classes: table.classes.map(({ points, need, places, index: c }) => ({
      index: newClass.get(c)!,
      places,
      points: kept.map((a) => points[a]!),
      need: Int32Array.from(kept, (a) => need[a]!),
    })),
    singles: table.singles.filter((a) => newMember.has(a)).map((a) => newMember.get(a)!),
    pairs: pick(table.pairs),
    trios: pick(table.trios),
  };
}

function subMatrix<Matrix extends Int16Array | Int32Array>(matrix: Matrix, m: number, kept: Int32Array): Matrix {
  const k = kept.length;
  const part = (matrix instanceof Int16Array ? new Int16Array(k * k) : new Int32Array(k * k)) as Matrix;
  for (let a = 0; a < k; a++) for (let b = 0; b < k; b++) part[a * k + b] = matrix[kept[a]! * m + kept[b]!]!;
  return part;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

const inverse = (list: ArrayLike<number>) => new Map(Array.from(list, (value, i) => [value, i]));
