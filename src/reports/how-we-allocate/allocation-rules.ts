import type { Policy } from '../../platform/config/policy.js';

/** The parts of the policy that decide who gets which home, or tell whom to ask about it. Settings of accounts and mail are nobody's business. */
const PARTS = ['version', 'mixRule', 'urgency', 'matching', 'placements', 'association'] as const;

/** What the policy says about allocation: all of it may be read by everybody. Within which bounds staff try scenarios is no rule. */
export type AllocationRules = Omit<Pick<Policy, (typeof PARTS)[number]>, 'matching'> & {
  matching: Omit<Policy['matching'], 'scenarios'>;
};

/** The rules in force, as plain values. */
export function allocationRulesOf(policy: Policy): AllocationRules {
  const { scenarios: _, ...matching } = policy.matching;
  const parts = Object.fromEntries(PARTS.map((part) => [part, part === 'matching' ? matching : policy[part]]));
  return JSON.parse(JSON.stringify(parts)) as AllocationRules;
}
