import type { Group, Instance } from '../../instance/instance.js';
import { candidate, home, instance, location, randomInstance } from '../../instances.spec-support.js';
import { compileProblem } from '../../problem/problem.js';
import { groupChecker } from '../../score/check-group.js';
import { byId, satisfactionTogether } from '../../score/scoring.js';
import { solve } from '../../solve.js';
import { countBlockingGroups } from './blocking-groups.js';

const never = () => false;
const count = (story: Instance, groups: readonly Group[], interrupted = never) =>
  countBlockingGroups(compileProblem(story, never)!, groups, interrupted);

/** The definition, home by home and group by group. */
function countPlainly(story: Instance, groups: readonly Group[]) {
  const violations = groupChecker(story);
  const people = byId(story.candidates);
  const homes = byId(story.homes);
  const together = (group: Group) =>
    satisfactionTogether(
      group.candidates.map((id) => people.get(id)!),
      homes.get(group.home)!,
      story.policy,
    );
  const present = new Map(groups.flatMap((group) => group.candidates.map((id, i) => [id, together(group)[i]!])));
  const blocks = (candidates: string[]) =>
    story.homes.some((place) => {
      const holders = groups.find((group) => group.home === place.id)?.candidates;
      if (holders && !holders.some((id) => candidates.includes(id))) return false;
      const group = { home: place.id, candidates };
      if (violations(group).length > 0) return false;
      return together(group).every((points, i) => points > (present.get(candidates[i]!) ?? -1));
    });
  const ids = story.candidates.map(({ id }) => id);
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b]));
  const trios = pairs.flatMap(([a, b]) => ids.slice(ids.indexOf(b!) + 1).map((c) => [a!, b!, c]));
  return { pairs: pairs.filter(blocks).length, trios: trios.filter(blocks).length };
}

describe('blocking groups', () => {
  const likes = (id: string, liked: string[]) => candidate(id, { likes: liked });

  it('are people who would all rather live together, in an empty home or one that a member holds', () => {
    const candidates = [likes('ann', ['bo']), likes('bo', ['ann']), candidate('carl'), candidate('dee')];
    const homes = [home('h1'), home('h2')];
    const apart = [
      { home: 'h1', candidates: ['ann', 'carl'] },
      { home: 'h2', candidates: ['bo', 'dee'] },
    ];
    const story = instance({ homes, candidates });
    expect(count(story, apart)).toEqual({ pairs: 1, trios: 0 });
    const together = [
      { home: 'h1', candidates: ['ann', 'bo'] },
      { home: 'h2', candidates: ['carl', 'dee'] },
    ];
    expect(count(story, together)).toEqual({ pairs: 0, trios: 0 });
    // Without a place any home is better, but the only home belongs to others.
    expect(count(instance({ homes: [homes[0]!], candidates }), together.slice(0, 1))).toEqual({ pairs: 0, trios: 0 });
    expect(count(story, together.slice(0, 1))).toEqual({ pairs: 1, trios: 0 });
  });

  it('count once for all homes and locations, and for locked people too', () => {
    const both = { locations: ['north', 'south'], likes: ['ann', 'bo'] };
    const locations = [location('north'), location('south')];
    const homes = [home('h1'), home('h2'), home('h3', { location: 'south' }), home('h4', { location: 'south' })];
    const ann = candidate('ann', { ...both, likes: ['bo'] });
    const bo = candidate('bo', { ...both, likes: ['ann'] });
    const others = [candidate('carl', { maxRent: 400 }), candidate('dee', { maxRent: 400 })];
    const story = instance({ locations, homes, candidates: [ann, bo, ...others] });
    expect(count(story, [])).toEqual({ pairs: 6, trios: 0 });
    const locked = { ...story, locked: [{ home: 'h1', candidates: ['ann', 'carl'] }] };
    expect(count(locked, locked.locked)).toEqual(countPlainly(locked, locked.locked));
    expect(count(locked, locked.locked)?.pairs).toBeGreaterThan(0);
  });

  it.each([1, 2, 3, 4, 5, 6])('are counted as defined on random instance %i', (seed) => {
    const story = randomInstance(seed, 14, 7);
    const { groups } = solve(story, { seed, effort: 'quick', timeLimit: 60 });
    expect(count(story, groups)).toEqual(countPlainly(story, groups));
    // Half of them locked, the rest sent away: many blocking groups, some of locked people.
    const locked = groups.filter((_, i) => i % 2 === 0);
    const half = { ...story, locked };
    const plain = countPlainly(half, locked);
    expect(count(half, locked)).toEqual(plain);
    expect(plain.pairs + plain.trios).toBeGreaterThan(0);
  });

  it('are counted as defined when a like is worth more than all else', () => {
    const story = randomInstance(2, 16, 9);
    const adoring = { ...story, policy: { ...story.policy, likeBonus: 1_000_000 } };
    expect(count(adoring, [])).toEqual(countPlainly(adoring, []));
  });

  it('are not counted when interrupted', () => {
    const story = randomInstance(1, 18, 8);
    let asked = 0;
    expect(count(story, [], () => ++asked > 1)).toBeNull();
  });
});
