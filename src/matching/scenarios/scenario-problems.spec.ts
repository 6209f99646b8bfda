import 'reflect-metadata';
import { join } from 'node:path';
import { readPolicy } from '../../platform/config/policy.js';
import { leftOut, scenarioProblems, type ScenarioRequest } from './scenario-problems.js';

const { matching } = readPolicy(join(process.cwd(), 'config/policy.json'));
const home = (id: string, locationId: string) => ({ id, reference: `H-${id}`, locationId });
const homes = [home('1', 'hof'), home('2', 'hof'), home('3', 'kade')];
const fieldsOf = (request: ScenarioRequest) => scenarioProblems(request, matching, homes).map(({ field }) => field);

describe('scenarioProblems', () => {
  it('takes what the bounds allow, the bounds themselves too', () => {
    const { min, max } = matching.scenarios.likeBonus;
    for (const likeBonus of [min, max]) expect(fieldsOf({ policy: { likeBonus }, homesOut: ['1'] })).toEqual([]);
    expect(fieldsOf({})).toEqual([]);
  });

  it('tells all values that are outside, each with its bounds', () => {
    const locationBonus = matching.locationBonus.map((own, place) => (place === 1 ? 601 : own));
    const policy = { urgencyWeight: 999, minimumSatisfaction: NaN, likeBonus: 10.5, locationBonus };
    const problems = scenarioProblems({ policy }, matching, homes);
    expect(problems.map(({ field }) => field)).toEqual([
      'policy.urgencyWeight',
      'policy.minimumSatisfaction',
      'policy.likeBonus',
      'policy.locationBonus.1',
    ]);
    expect(problems[0]!.message).toBe('must be a whole number from 1000 to 20000');
  });

  it('wants as many points for wishes as the policy has', () => {
    expect(fieldsOf({ policy: { locationBonus: [300] } })).toEqual(['policy.locationBonus']);
  });

  it('names homes and locations that are not of the round, a few of many', () => {
    const strange = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const [first, second] = scenarioProblems({ homesOut: strange, locationsOut: ['x', 'hof'] }, matching, homes);
    expect(first).toEqual({ field: 'homesOut', message: 'not homes of this round: a, b, c, d, e and 2 more' });
    expect(second).toEqual({ field: 'locationsOut', message: 'not locations of this round: x' });
  });

  it('leaves at least one home in', () => {
    expect(fieldsOf({ homesOut: ['3'], locationsOut: ['hof'] })).toEqual(['homesOut']);
    expect(fieldsOf({ homesOut: ['1', '2'] })).toEqual([]);
  });
});

describe('leftOut', () => {
  it('leaves out the homes named and all of the locations named', () => {
    const ids = (request: ScenarioRequest) => leftOut(homes, request).map(({ id }) => id);
    expect(ids({ locationsOut: ['hof'] })).toEqual(['1', '2']);
    expect(ids({ homesOut: ['3', '1'], locationsOut: ['hof'] })).toEqual(['1', '2', '3']);
    expect(ids({})).toEqual([]);
  });
});
