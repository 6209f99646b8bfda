import { hashOf } from '../../platform/files/canonical-json.js';
import { policyChanges } from './policy-changes.js';

const OLD = {
  version: '1',
  mixRule: { boundary: 75, small: { youngTenants: 50 } },
  urgency: { waitingMonths: [6, 12, 24] },
};

describe('what changed in the rules', () => {
  it('is nothing when only the order of the keys differs', () => {
    const same = {
      urgency: { waitingMonths: [6, 12, 24] },
      mixRule: { small: { youngTenants: 50 }, boundary: 75 },
      version: '1',
    };
    expect(policyChanges(OLD, same)).toEqual([]);
    expect(hashOf(same)).toBe(hashOf(OLD));
  });

  it('is each value with what it was and became, deep ones and lists too', () => {
    const changed = {
      ...OLD,
      mixRule: { boundary: 60, small: { youngTenants: 50 } },
      urgency: { waitingMonths: [6, 12, 18] },
    };
    expect(policyChanges(OLD, changed)).toEqual([
      { path: 'mixRule.boundary', before: 75, after: 60 },
      { path: 'urgency.waitingMonths', before: [6, 12, 24], after: [6, 12, 18] },
    ]);
    expect(hashOf(changed)).not.toBe(hashOf(OLD));
  });

  it('tells what is new and what went', () => {
    const { urgency, ...rest } = OLD;
    expect(policyChanges(OLD, { ...rest, placements: { answerDays: 7 } })).toEqual([
      { path: 'placements.answerDays', before: undefined, after: 7 },
      { path: 'urgency.waitingMonths', before: urgency.waitingMonths, after: undefined },
    ]);
  });
});
