import { fileWithout, type DecisionFile } from './decision-file.js';

const people = (...ids: string[]) => ids.map((candidateId) => ({ candidateId, value: 52_000, keeps: true }));
const file: DecisionFile = {
  asOf: '2026-12-01T10:00:00.000Z',
  policyVersion: '2026-11-01',
  checks: [{ code: 'rent', keeps: true, limit: 46_750, value: null, people: people('a', 'b') }],
  mix: [],
  departsFromMix: false,
  tenancyForm: 'roomLease',
  money: ['a', 'b'].map((candidateId) => ({
    candidateId,
    rentAllowance: { answer: 'usuallyNot', reasons: ['roomIsNoHome'] },
    benefit: null,
  })),
  answers: ['a', 'b'].map((candidateId) => ({ candidateId, answer: 'accepted', answeredAt: null, byStaff: false })),
  departure: { came: ['a'], left: ['c'] },
};

test('nothing of somebody is left, and everything of the others is', () => {
  const rest = fileWithout(file, 'a');
  expect(JSON.stringify(rest)).not.toContain('"a"');
  expect(rest).toMatchObject({
    policyVersion: '2026-11-01',
    checks: [{ code: 'rent', keeps: true, limit: 46_750, people: people('b') }],
    money: [{ candidateId: 'b' }],
    answers: [{ candidateId: 'b' }],
    departure: { came: [], left: ['c'] },
  });
});

test('somebody who was replaced is forgotten too', () => {
  expect(fileWithout(file, 'c')).toEqual({ ...file, departure: { came: ['a'], left: [] } });
});
