import type { InstanceCandidate, InstanceHome } from '../../matching-engine/index.js';
import { candidate, home } from '../../matching-engine/instances.spec-support.js';
import { fitTogether, type FitProblem } from './fit-together.js';

interface Story {
  problem: FitProblem;
  ann?: Partial<InstanceCandidate>;
  bo?: Partial<InstanceCandidate>;
  place?: Partial<InstanceHome>;
}

const stories: Story[] = [
  { problem: 'notAllAcceptEachOther', ann: { acceptsGenders: ['f'] } },
  { problem: 'notAllAcceptEachOther', bo: { smokes: true }, ann: { acceptsSmoking: false } },
  { problem: 'notAllAcceptEachOther', bo: { declines: ['ann'] } },
  { problem: 'cannotMoveTogether', ann: { until: 10 }, bo: { from: 11 } },
  { problem: 'noCommonLocation', ann: { locations: ['south'] } },
  { problem: 'rent', bo: { maxRent: 399 } },
  { problem: 'notInTime', place: { availableFrom: 101 } },
  { problem: 'pets', ann: { hasPet: true }, place: { petsAllowed: false } },
  { problem: 'stepFree', bo: { needsStepFree: true }, place: { stepFree: false } },
];

const codes = ({ homes, problems }: ReturnType<typeof fitTogether>) => ({ homes: homes.map(({ id }) => id), problems });

describe('fitTogether', () => {
  it('finds the homes that suit all, also those where a third could come', () => {
    const homes = [home('two'), home('three', { places: 3 }), home('dear', { rent: 501 })];
    const people = [candidate('ann'), candidate('bo')];
    expect(codes(fitTogether(people, homes))).toEqual({ homes: ['two', 'three'], problems: [] });
    expect(codes(fitTogether([...people, candidate('carl')], homes))).toEqual({ homes: ['three'], problems: [] });
  });

  it.each(stories)('tells why not: $problem ($ann, $bo, $place)', ({ problem, ann, bo, place }) => {
    const people = [candidate('ann', ann), candidate('bo', bo)];
    const expected = { homes: [], problems: [problem] };
    expect(fitTogether(people, [home('h1', place)])).toEqual(expected);
    expect(fitTogether([...people].reverse(), [home('h1', place)])).toEqual(expected);
  });

  it('tells that three are too many where homes are for two', () => {
    const people = ['ann', 'bo', 'carl'].map((id) => candidate(id));
    expect(fitTogether(people, [home('h1')]).problems).toEqual(['tooLarge']);
  });

  it('holds limits of one pair in a group of three', () => {
    const people = [candidate('ann'), candidate('bo', { declines: ['carl'] }), candidate('carl')];
    expect(fitTogether(people, [home('h1', { places: 3 })]).problems).toEqual(['notAllAcceptEachOther']);
  });

  it('names what stands in the way of the home that comes closest', () => {
    const people = [candidate('ann', { hasPet: true }), candidate('bo', { maxRent: 390 })];
    const homes = [home('far', { location: 'south' }), home('h1', { petsAllowed: false }), home('h2')];
    expect(fitTogether(people, homes).problems).toEqual(['rent']);
  });
});
