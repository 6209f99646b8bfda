import { PROPOSAL_STATUSES } from '../matching/proposal.entity.js';
import { canDo, DECISIONS, nextStatus, PLACEMENT_STATUSES } from './placement-states.js';

const table = PROPOSAL_STATUSES.map((status) => [status, DECISIONS.filter((decision) => canDo(decision, status))]);

test('an open proposal can be approved or refused, an approval can be taken back, everything else is final', () => {
  expect(Object.fromEntries(table)).toEqual({
    open: ['approve', 'refuse'],
    approved: ['withdraw'],
    refused: [],
    withdrawn: [],
    superseded: [],
  });
});

test('every status of a placement can be reached', () => {
  const reached = PROPOSAL_STATUSES.flatMap((status) => DECISIONS.map((decision) => nextStatus(decision, status)));
  expect(PLACEMENT_STATUSES.filter((status) => !reached.includes(status))).toEqual([]);
});

test('a decision leads to the status of its name', () => {
  expect(nextStatus('approve', 'open')).toBe('approved');
  expect(nextStatus('refuse', 'open')).toBe('refused');
  expect(nextStatus('withdraw', 'approved')).toBe('withdrawn');
});
