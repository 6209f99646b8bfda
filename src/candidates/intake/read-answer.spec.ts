import { readAnswer, type TypedAnswer } from './read-answer.js';
import type { Question, QuestionKind } from './question.js';
import { TypedFields } from './pages/typed-fields.js';
import { intakeTexts } from './texts.js';

const question = (kind: QuestionKind, more: Partial<Question> = {}): Question => ({
  code: 'question',
  version: 1,
  kind,
  readers: 'staff',
  field: null,
  words: 'question',
  options: [],
  least: 0,
  most: 3,
  ...more,
});
const t = intakeTexts('nl');
const read = (asked: Question, typed: TypedAnswer, choices: string[] = []) =>
  readAnswer(asked, typed, { choices, today: '2026-11-25', t });

describe('one choice', () => {
  it('takes a choice that is there', () => {
    expect(read(question('one'), { answer: 'yes' }, ['yes', 'no'])).toEqual({ value: 'yes' });
  });

  it.each([[{}], [{ answer: '' }], [{ answer: 'perhaps' }], [{ answer: ['yes', 'no'] }]])('refuses %j', (typed) => {
    expect(read(question('one'), typed, ['yes', 'no'])).toHaveProperty('errors.answer');
  });
});

describe('several choices', () => {
  it('come in the order of the question, each once', () => {
    expect(read(question('several'), { answer: ['c', 'a', 'c'] }, ['a', 'b', 'c'])).toEqual({ value: ['a', 'c'] });
  });

  it('may be none where that is an answer', () => {
    expect(read(question('several'), {}, ['a'])).toEqual({ value: [] });
    expect(read(question('several', { least: 1 }), {}, ['a'])).toEqual({ errors: { answer: 'Kies er minstens één.' } });
  });

  it('says how many are too many', () => {
    const reading = read(question('several', { most: 1 }), { answer: ['a', 'b'] }, ['a', 'b']);
    expect(reading).toEqual({ errors: { answer: 'Kies er niet meer dan 1. Haal een vinkje weg.' } });
  });
});

describe('a ranking', () => {
  const ranking = question('ranking', { least: 1 });

  it('puts the best first and leaves out where nobody wants to live', () => {
    expect(read(ranking, { 'rank-x': '2', 'rank-y': '', 'rank-z': '1' }, ['x', 'y', 'z'])).toEqual({
      value: ['z', 'x'],
    });
  });

  it('says at which place a number is there twice', () => {
    expect(read(ranking, { 'rank-x': '1', 'rank-y': '1' }, ['x', 'y'])).toEqual({
      errors: { 'rank-y': 'Je hebt 1 twee keer gekozen. Kies elk nummer één keer.' },
    });
  });

  it('wants at least one place, of those there are', () => {
    expect(read(ranking, { 'rank-elsewhere': '1', 'rank-x': '0', 'rank-y': '9' }, ['x', 'y'])).toHaveProperty('errors');
  });
});

describe('an amount', () => {
  it.each([
    ['450', 450_00],
    ['450,50', 450_50],
    ['€ 450', 450_00],
    ['٤٥٠', 450_00],
    ['۴۵۰٫۵', 450_50],
  ])('reads %s', (typed, cents) => {
    expect(read(question('money'), { answer: typed })).toEqual({ value: cents });
  });

  it.each(['', 'veel', '-3', '0', '99999', '1.234'])('refuses "%s"', (typed) => {
    expect(read(question('money'), { answer: typed })).toHaveProperty('errors.answer');
  });
});

describe('a period', () => {
  it('takes two days in their order', () => {
    const period = { from: '2026-12-01', until: '2027-03-01' };
    expect(read(question('period'), period)).toEqual({ value: period });
  });

  it('says per day what to do', () => {
    const errorsOf = (typed: TypedAnswer) =>
      Object.keys((read(question('period'), typed) as { errors: object }).errors);
    expect(errorsOf({})).toEqual(['from', 'until']);
    expect(errorsOf({ from: '2027-02-30', until: '2027-03-01' })).toEqual(['from']);
    expect(errorsOf({ from: '2027-02-01', until: '2027-01-01' })).toEqual(['until']);
    expect(errorsOf({ from: '2020-02-01', until: '2020-03-01' })).toEqual(['until']);
  });
});

describe('own words', () => {
  it('may be left out, and count characters as people do', () => {
    expect(read(question('text'), {})).toEqual({ value: '' });
    expect(read(question('text', { most: 2 }), { answer: '👍🏽' })).toEqual({ value: '👍🏽' });
    expect(read(question('text', { most: 2 }), { answer: 'abc' })).toHaveProperty('errors.answer');
  });

  it('never hold a citizen service number', () => {
    expect(read(question('text', { most: 99 }), { answer: 'mijn nummer: 111222333' })).toHaveProperty('errors.answer');
  });
});

test.each([
  [question('one'), 'b'],
  [question('several'), ['a', 'b']],
  [question('ranking'), ['b', 'a']],
  [question('money'), 45_050],
  [question('period'), { from: '2026-12-01', until: '2027-03-01' }],
  [question('text', { most: 99 }), 'Ik lees graag.'],
])('the fields of an answer give the same answer back: %j', (asked, value) => {
  const typed: Record<string, string[]> = {};
  for (const [name, text] of TypedFields.of(asked, value).entries()) (typed[name] ??= []).push(text);
  const single = Object.fromEntries(
    Object.entries(typed).map(([name, texts]) => [name, texts.length > 1 ? texts : texts[0]]),
  );
  expect(read(asked, single, ['a', 'b'])).toEqual({ value });
});
