import type { GroupFigures } from '../matching-engine/index.js';
import { fairnessOf } from './fairness.js';

const group = (candidates: number, housed: number): GroupFigures => ({
  candidates,
  housed,
  medianSatisfaction: housed ? 1800 : null,
  lowSatisfaction: housed ? 1200 : null,
});
const everybody = { ...group(60, 50), totalSatisfaction: 90_000 };

describe('fairnessOf', () => {
  it('shows what an older run has, and nothing of what its engine did not find', () => {
    const perTargetGroup = { statusHolder: group(40, 30), youngTenant: group(20, 20) };
    expect(fairnessOf({ ...everybody, perTargetGroup })).toEqual([
      {
        dimension: 'targetGroup',
        groups: [
          {
            key: 'statusHolder',
            housed: { count: 30, candidates: 40 },
            satisfaction: { median: 1800, low: 1200 },
          },
          { key: 'youngTenant', housed: { count: 20, candidates: 20 }, satisfaction: { median: 1800, low: 1200 } },
        ],
      },
    ]);
  });

  it('hides the figures of fewer than five people, and how satisfied fewer than five are', () => {
    const perTargetGroup = { statusHolder: group(55, 4), youngTenant: group(5, 5) };
    const perGender = { x: group(0, 0), m: group(4, 4), f: group(56, 46) };
    const [targetGroup, gender] = fairnessOf({ ...everybody, perTargetGroup, perGender });
    expect(targetGroup?.groups.map(({ housed, satisfaction }) => [housed?.count, satisfaction?.median])).toEqual([
      [4, undefined],
      [5, 1800],
    ]);
    expect(gender?.groups).toEqual([
      { key: 'f', housed: { count: 46, candidates: 56 }, satisfaction: { median: 1800, low: 1200 } },
      { key: 'm', housed: null, satisfaction: null },
    ]);
  });

  it('gives groups in their own order, and locations by how many chose them first', () => {
    const perUrgency = { 4: group(9, 9), 2: group(9, 9), 1: group(9, 9), 3: group(9, 9) };
    const perFirstLocation = { small: group(3, 3), large: group(30, 3), middle: group(20, 3) };
    const perTargetGroup = { youngTenant: group(9, 9), statusHolder: group(9, 9) };
    const found = fairnessOf({ ...everybody, perTargetGroup, perUrgency, perFirstLocation });
    expect(found.map(({ groups }) => groups.map(({ key }) => key))).toEqual([
      ['statusHolder', 'youngTenant'],
      ['1', '2', '3', '4'],
      ['large', 'middle', 'small'],
    ]);
  });
});
