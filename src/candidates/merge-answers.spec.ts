import { ANSWER_FIELDS, fieldsFilledBy, type AnswerField } from './intake/answered-fields.js';
import type { IntakeField } from './intake/intake-field.js';
import { hasAllAnswers, mergeAnswers, withInterests, type Told } from './merge-answers.js';

const nothing = Object.fromEntries(ANSWER_FIELDS.map((field) => [field, null])) as unknown as Told;
const told = (facts: Partial<Told>): Told => ({ ...nothing, firstName: 'Yara', ...facts });
const own = (...bound: IntakeField[]): ReadonlySet<AnswerField> => new Set(bound.flatMap(fieldsFilledBy));

describe('a row of a file over what is known', () => {
  it('changes what the file tells, and leaves what it leaves empty', () => {
    const { facts, keptAnswers } = mergeAnswers(
      told({ sleep: 1, noise: 2 }),
      told({ firstName: 'Yasmin', noise: 3 }),
      own(),
    );
    expect(facts).toMatchObject({ firstName: 'Yasmin', sleep: 1, noise: 3 });
    expect(keptAnswers).toBe(false);
  });

  it('never changes what the candidate told here, and says so', () => {
    const before = told({ sleep: 1, locations: ['a'], availableFrom: '2026-12-01', availableUntil: '2027-02-01' });
    const row = told({
      sleep: 4,
      locations: ['b'],
      availableFrom: '2027-01-01',
      availableUntil: '2027-03-01',
      kitchen: 2,
    });
    const { facts, keptAnswers } = mergeAnswers(before, row, own('sleep', 'locations', 'period'));
    expect(facts).toEqual({ ...before, kitchen: 2 });
    expect(keptAnswers).toBe(true);
  });

  it('has nothing to say when the file tells the same, or nothing', () => {
    const before = told({ sleep: 1, languages: ['ar', 'en'] });
    expect(mergeAnswers(before, told({ sleep: 1 }), own('sleep', 'languages')).keptAnswers).toBe(false);
  });

  it('keeps everything that matters when one topic of it was told here', () => {
    const importance = {
      sleep: 3,
      cleanliness: 0,
      guests: 0,
      noise: 0,
      kitchen: 0,
      languages: 0,
      interests: 0,
      age: 0,
    };
    const row = told({ importance: { ...importance, age: 2 } });
    expect(mergeAnswers(told({ importance }), row, own('importance.age')).facts.importance).toEqual(importance);
  });
});

describe('all answers', () => {
  const everything = told(Object.fromEntries(ANSWER_FIELDS.map((field) => [field, 1])));

  it('are there when none is missing, and there is a place to live', () => {
    expect(hasAllAnswers(everything)).toBe(true);
    expect(hasAllAnswers({ ...everything, smokes: null })).toBe(false);
    expect(hasAllAnswers({ ...everything, locations: [] })).toBe(false);
  });

  it('leave interests out for who has none', () => {
    expect(withInterests({ ...everything, interests: null }).interests).toEqual([]);
    expect(withInterests({ ...everything, interests: null, smokes: null }).interests).toBeNull();
  });
});
