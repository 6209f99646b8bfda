import type { GroupViolation } from '../../matching/group-checks.js';
import { CHECK_CODES, fileChecks, type CheckCode, type GroupFacts, type PersonFacts } from './file-checks.js';

const person = (candidateId: string, more: Partial<PersonFacts> = {}): PersonFacts => ({
  candidateId,
  maxRent: 52_000,
  locationRank: 1,
  availableUntil: '2027-06-01',
  needsStepFree: false,
  hasPet: false,
  smokes: false,
  acceptsSmoking: false,
  satisfaction: 1800,
  ...more,
});
const facts = (more: Partial<GroupFacts> = {}): GroupFacts => ({
  home: { places: 2, rentPerPerson: 46_750, availableFrom: '2026-12-15', stepFree: false, petsAllowed: false },
  people: [person('a'), person('b')],
  violations: [],
  minimumSatisfaction: 1150,
  ...more,
});
const check = (code: CheckCode, more: Partial<GroupFacts> = {}) =>
  fileChecks(facts(more)).find((one) => one.code === code)!;

test('a group that fits keeps every check, each once and in the order of the file', () => {
  const checks = fileChecks(facts());
  expect(checks.map(({ code }) => code)).toEqual(CHECK_CODES);
  expect(checks.map(({ keeps }) => keeps)).toEqual(CHECK_CODES.map(() => true));
});

test('each check has its value and its limit', () => {
  expect(check('rent')).toMatchObject({
    limit: 46_750,
    people: [{ candidateId: 'a', value: 52_000 }, { value: 52_000 }],
  });
  expect(check('location').people).toMatchObject([{ value: 1 }, { value: 1 }]);
  expect(check('availability')).toMatchObject({ limit: '2026-12-15', people: [{ value: '2027-06-01' }, {}] });
  expect(check('satisfaction')).toMatchObject({ limit: 1150, value: 1800 });
  expect(check('places', { people: [person('a')] })).toMatchObject({ keeps: false, limit: 2, value: 1 });
});

const BROKEN: [GroupViolation['code'], CheckCode][] = [
  ['rentTooHigh', 'rent'],
  ['locationNotChosen', 'location'],
  ['homeAvailableTooLate', 'availability'],
  ['homeNotStepFree', 'stepFree'],
  ['petNotAllowed', 'pets'],
];
test.each(BROKEN)('%s stands at the check of %s, with whom it is about', (code, at) => {
  const violations = [{ code, candidates: ['b'] }];
  const checks = fileChecks(facts({ violations }));
  expect(checks.filter(({ keeps }) => keeps === false).map((one) => one.code)).toEqual([at]);
  expect(check(at, { violations }).people.map(({ keeps }) => keeps)).toEqual([true, false]);
});

test('people who can not move at the same time break the check of availability', () => {
  expect(check('availability', { violations: [{ code: 'cannotMoveTogether', candidates: ['a', 'b'] }] }).keeps).toBe(
    false,
  );
});

test('a private no and a wish about housemates read the same, and name nobody', () => {
  const withCode = (code: 'declined' | 'doNotAcceptEachOther') =>
    fileChecks(facts({ violations: [{ code, candidates: ['a', 'b'] }] }));
  expect(withCode('declined')).toEqual(withCode('doNotAcceptEachOther'));
  expect(withCode('declined').filter(({ keeps }) => keeps === false)).toEqual([
    { code: 'together', keeps: false, limit: null, value: null, people: [] },
  ]);
});

test('somebody who smokes is a matter of who lives with them, not of themselves', () => {
  const smoker = person('a', { smokes: true });
  expect(check('smoking', { people: [smoker, person('b')] })).toMatchObject({
    keeps: false,
    people: [{ keeps: false }, { keeps: true }],
  });
  expect(check('smoking', { people: [smoker, person('b', { acceptsSmoking: true })] }).keeps).toBe(true);
});

test('the minimum is that of the run, and holds for the least satisfied', () => {
  const people = [person('a', { satisfaction: 1200 }), person('b')];
  expect(check('satisfaction', { people }).keeps).toBe(true);
  expect(check('satisfaction', { people, minimumSatisfaction: 1201 })).toMatchObject({
    keeps: false,
    people: [{ keeps: false }, { keeps: true }],
  });
});

test('when somebody takes part no more, what depends on them is not said to be kept', () => {
  const violations = [{ code: 'unknownCandidate' as const, candidates: ['b'] }];
  expect(check('takesPart', { violations })).toMatchObject({
    keeps: false,
    people: [{ keeps: true }, { keeps: false }],
  });
  for (const code of ['rent', 'location', 'together', 'houseGroup'] as const)
    expect(check(code, { violations }).keeps).toBeNull();
});
