import type { Group } from '../../matching-engine/index.js';
import { candidate, home, instance } from '../../matching-engine/instances.spec-support.js';
import { countBlocking } from './blocking.js';
import { describe as describeReport, report } from './report.js';
import { resultProblems, type Result } from './result.js';

const given = instance({ candidates: [candidate('a'), candidate('b')] });
const groups: Group[] = [{ home: 'h1', candidates: ['a', 'b'] }];
const OBJECTIVE = 2 * 10000 + 2 * 2320;
const wrong = (claims: Partial<Result>, withBlocking = false) =>
  report(given, { groups, ...claims }, { withBlocking }).problems.map(({ path }) => path);

describe('report', () => {
  it('believes true claims and a result without claims', () => {
    expect(wrong({ objective: OBJECTIVE, upperBound: OBJECTIVE, gap: 0, proven: true })).toEqual([]);
    expect(wrong({ objective: OBJECTIVE, upperBound: 2 * OBJECTIVE, gap: 0.5, proven: false })).toEqual([]);
    expect(wrong({})).toEqual([]);
  });

  it.each<[Partial<Result>, string[]]>([
    [{ objective: OBJECTIVE + 1 }, ['objective']],
    [{ upperBound: OBJECTIVE - 1 }, ['upperBound']],
    [{ upperBound: 2 * OBJECTIVE, gap: 0.4 }, ['gap']],
    [{ upperBound: OBJECTIVE + 1, proven: true }, ['proven']],
  ])('finds the false claim of %j', (claims, paths) => {
    expect(wrong(claims)).toEqual(paths);
  });

  it('compares blocking groups with what the result says only when they are counted', () => {
    const figures = { blocking: { pairs: 1, trios: 0 } };
    expect(wrong({ figures })).toEqual([]);
    expect(wrong({ figures }, true)).toEqual(['figures.blocking']);
  });

  it('says in words what it found', () => {
    const text = describeReport(report(given, { groups, upperBound: OBJECTIVE }, { withBlocking: true }));
    expect(text).toMatch(/^Every rule holds/);
    expect(text).toMatch(/housed +2 of 2 people, in 1 homes/);
    expect(text).toMatch(/24,640: nothing better is possible/);
    const bad = report(given, { groups, objective: 1, upperBound: 2 * OBJECTIVE }, { withBlocking: false });
    expect(describeReport(bad)).toMatch(
      /^One thing is wrong:\n {2}- objective: the result says 1, the groups are worth 24640/,
    );
    expect(describeReport(bad)).toMatch(/better by 50\.000% at most/);
  });
});

describe('resultProblems', () => {
  it.each([
    [null, ['']],
    [{}, ['groups']],
    [
      { format: 'huisklik-result/2', groups: [{ home: 1, candidates: [2] }, 3], objective: 1.5, gap: '0', proven: 1 },
      ['format', 'objective', 'gap', 'proven', 'groups[0].home', 'groups[0].candidates', 'groups[1]'],
    ],
  ])('%j', (value, paths) => {
    expect(resultProblems(value).map(({ path }) => path)).toEqual(paths);
  });
});

describe('countBlocking', () => {
  const count = (people: Parameters<typeof candidate>[1][], homes = [home('h1'), home('h2')], of = groups) => {
    const candidates = people.map((changes, i) => candidate('abcdef'[i]!, changes));
    return countBlocking(instance({ candidates, homes }), of);
  };

  it('counts two without a home once, for an empty home', () => {
    expect(count([{}, {}, {}, {}])).toEqual({ pairs: 1, trios: 0 });
    expect(count([{}, {}, {}, {}], [home('h1')])).toEqual({ pairs: 0, trios: 0 });
  });

  it('counts a pair that would rather have the home of one of them', () => {
    expect(count([{ likes: ['c'] }, {}, {}], [home('h1')])).toEqual({ pairs: 1, trios: 0 });
  });

  it('leaves out who may not, who would leave a friend behind and who is no better off', () => {
    expect(count([{ likes: ['c'] }, {}, { declines: ['a'] }], [home('h1')]).pairs).toBe(0);
    expect(count([{ likes: ['c'], invites: ['b'] }, { invites: ['a'] }, {}], [home('h1')]).pairs).toBe(0);
    expect(count([{ likes: ['b'] }, { likes: ['a'] }, { likes: ['a', 'b'] }], [home('h1')]).pairs).toBe(0);
  });

  it('counts trios in homes for three', () => {
    const three = home('h3', { places: 3 });
    expect(count([{}, {}, {}, {}, {}], [home('h1'), three])).toEqual({ pairs: 0, trios: 1 });
    expect(count([{}, {}, {}, {}, {}], [three], [])).toEqual({ pairs: 0, trios: 10 });
  });
});
