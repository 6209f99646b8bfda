import { canonical, valuesByPath, type Json } from '../../platform/files/canonical-json.js';

/** One value of the rules that became another; undefined where there was none. */
export interface PolicyChange {
  /** Where it stands in the rules: `mixRule.boundary`. */
  path: string;
  before: Json | undefined;
  after: Json | undefined;
}

/** What changed from one version of the rules to another, in the order of the newer one; what went comes last. */
export function policyChanges(older: Record<string, Json>, newer: Record<string, Json>): PolicyChange[] {
  const before = valuesByPath(older);
  const after = valuesByPath(newer);
  const paths = [...new Set([...after.keys(), ...before.keys()])];
  return paths
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
    .filter(({ before, after }) => textOf(before) !== textOf(after));
}

const textOf = (value: Json | undefined) => (value === undefined ? undefined : canonical(value));
