import type { GroupFigures } from '../../matching-engine/index.js';
import { compareFairness } from './compare-fairness.js';
import { fairnessGaps } from './fairness-gaps.js';

const group = (candidates: number, housed: number, median = 1800): GroupFigures => ({
  candidates,
  housed,
  medianSatisfaction: median,
  lowSatisfaction: 1200,
});
const figures = (statusHolder: GroupFigures, youngTenant: GroupFigures) => ({
  ...group(60, 50),
  totalSatisfaction: 90_000,
  perTargetGroup: { statusHolder, youngTenant },
});

describe('fairnessGaps', () => {
  it('is what lies between the group that fares best and the one that fares worst', () => {
    expect(fairnessGaps(figures(group(40, 30, 1900), group(20, 20, 1750)))).toEqual([
      { dimension: 'targetGroup', housed: 0.25, satisfaction: 150 },
    ]);
  });

  it('tells nothing that would be about a few people', () => {
    expect(fairnessGaps(figures(group(40, 30), group(4, 4)))).toEqual([
      { dimension: 'targetGroup', housed: null, satisfaction: null },
    ]);
    expect(fairnessGaps(figures(group(40, 20), group(8, 4)))).toEqual([
      { dimension: 'targetGroup', housed: 0, satisfaction: null },
    ]);
  });
});

describe('compareFairness', () => {
  it('puts each group of either run beside itself, without the figures of a few people', () => {
    const run = { ...figures(group(40, 30), group(4, 4)), perFirstLocation: { hof: group(9, 9) } };
    const other = { ...figures(group(40, 20), group(20, 20)), perFirstLocation: { kade: group(9, 3) } };
    const [targetGroups, locations] = compareFairness(run, other);
    expect(targetGroups!.groups.map(({ key, run: here, other: there }) => [key, here?.housed, there?.housed])).toEqual([
      ['statusHolder', { count: 30, candidates: 40 }, { count: 20, candidates: 40 }],
      ['youngTenant', null, { count: 20, candidates: 20 }],
    ]);
    expect(locations!.groups).toEqual([
      {
        key: 'hof',
        run: { housed: { count: 9, candidates: 9 }, satisfaction: { median: 1800, low: 1200 } },
        other: null,
      },
      { key: 'kade', run: null, other: { housed: { count: 3, candidates: 9 }, satisfaction: null } },
    ]);
  });
});
