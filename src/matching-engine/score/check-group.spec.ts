import { checkGroup } from './check-group.js';
import type { InstanceCandidate, InstanceHome } from '../instance/instance.js';
import { candidate, home, instance } from '../instances.spec-support.js';
import { solve } from '../solve.js';

const options = { seed: 1, effort: 'quick', timeLimit: 60 } as const;

interface Story {
  limit: string;
  ann?: Partial<InstanceCandidate>;
  bo?: Partial<InstanceCandidate>;
  place?: Partial<InstanceHome>;
}

const stories: Story[] = [
  { limit: 'locationNotChosen', ann: { locations: [] } },
  { limit: 'rentTooHigh', ann: { maxRent: 399 } },
  { limit: 'homeAvailableTooLate', place: { availableFrom: 101 } },
  { limit: 'petNotAllowed', ann: { hasPet: true }, place: { petsAllowed: false } },
  { limit: 'homeNotStepFree', ann: { needsStepFree: true }, place: { stepFree: false } },
  { limit: 'doNotAcceptEachOther', ann: { acceptsGenders: ['f', 'm'] } },
  { limit: 'doNotAcceptEachOther', ann: { smokes: true }, bo: { acceptsSmoking: false } },
  { limit: 'doNotAcceptEachOther', bo: { hasPet: true }, ann: { acceptsPets: false } },
  { limit: 'cannotMoveTogether', ann: { until: 10 }, bo: { from: 11 } },
  { limit: 'declined', ann: { declines: ['bo'] } },
  { limit: 'declined', bo: { declines: ['ann'] } },
  { limit: 'groupDoesNotFillHome', place: { places: 3 } },
  {
    limit: 'satisfactionTooLow',
    // ann only cares for languages, and they share none: 2 · 0 + 320 < 1150.
    ann: {
      languages: ['ar'],
      importance: { sleep: 0, cleanliness: 0, guests: 0, noise: 0, kitchen: 0, languages: 1, interests: 0, age: 0 },
    },
  },
];

describe('the hard limits of a group', () => {
  const group = { home: 'h1', candidates: ['ann', 'bo'] };
  const storyInstance = ({ ann, bo, place }: Partial<Story>) =>
    instance({ homes: [home('h1', place)], candidates: [candidate('ann', ann), candidate('bo', bo)] });

  it('lets two people who accept each other share', () => {
    expect(checkGroup(storyInstance({}), group)).toEqual([]);
    expect(solve(storyInstance({}), options).groups).toEqual([group]);
  });

  it.each(stories)('keeps people apart: $limit ($ann, $bo, $place)', (story) => {
    const codes = checkGroup(storyInstance(story), group).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set([story.limit]));
    expect(solve(storyInstance(story), options).groups).toEqual([]);
  });

  it('admits limits that are just kept', () => {
    const ann = { maxRent: 400, until: 10 };
    const story = storyInstance({ ann, bo: { from: 10 }, place: { availableFrom: 10 } });
    expect(checkGroup(story, group)).toEqual([]);
    expect(solve(story, options).figures.housed).toBe(2);
  });

  it('keeps people of a mutual invitation together, and is not bound by an invitation of one side', () => {
    const people = (invitesAnn: string[]) =>
      instance({
        candidates: [
          candidate('ann', { invites: ['carl'] }),
          candidate('bo'),
          candidate('carl', { invites: invitesAnn, urgency: 1 }),
        ],
      });
    expect(checkGroup(people(['ann']), group)).toEqual([{ code: 'bondBroken', candidates: ['ann'] }]);
    expect(checkGroup(people([]), group)).toEqual([]);
    expect(solve(people(['ann']), options).groups).toEqual([{ home: 'h1', candidates: ['ann', 'carl'] }]);
  });

  it('names what it does not know', () => {
    expect(checkGroup(storyInstance({}), { home: 'h9', candidates: ['ann', 'bo'] })[0]?.code).toBe('unknownHome');
    const stranger = checkGroup(storyInstance({}), { home: 'h1', candidates: ['ann', 'zoe'] });
    expect(stranger).toEqual([{ code: 'unknownCandidate', candidates: ['zoe'] }]);
  });
});
