import { createHash } from 'node:crypto';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The same text for the same values, whatever the order of the keys. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}

/** SHA-256 of the canonical text, in hexadecimal digits. */
export const hashOf = (value: Json): string => createHash('sha256').update(canonical(value)).digest('hex');

/** Every single value (a list counts as one) by its path: `mixRule.small.youngTenants`. */
export function valuesByPath(value: Record<string, Json>, path = ''): Map<string, Json> {
  return new Map(
    Object.entries(value).flatMap(([key, part]): [string, Json][] => {
      const isGroup = typeof part === 'object' && part !== null && !Array.isArray(part);
      return isGroup ? [...valuesByPath(part, `${path}${key}.`)] : [[`${path}${key}`, part]];
    }),
  );
}
