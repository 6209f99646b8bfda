import type { Random } from './random.js';

/** An operation of the API as its description gives it. */
export interface Operation {
  method: string;
  /** With its parameters: `/api/v1/runs/{id}` */
  path: string;
}

export interface MalformedRequest {
  method: string;
  path: string;
  body?: string;
  headers: Record<string, string>;
}

const LONE_SURROGATE = '\ud800';
const VALUES = [
  null,
  true,
  -1,
  0.5,
  1e99,
  '',
  ' ',
  'x'.repeat(5000),
  '\u0000',
  LONE_SURROGATE,
  '💥',
  "'; DROP TABLE home; --",
  '<script>',
  '../../etc/passwd',
  [],
  [[]],
  {},
  { $gt: '' },
  '9999-99-99',
  '2026-02-30',
  'NaN',
  '__proto__',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
] as const;
const PATH_PARTS = [
  'x',
  '0',
  '-1',
  '%00',
  '%ff',
  '%E0%A4%A',
  '..%2f..',
  'null',
  'ffffffff-ffff-4fff-8fff-ffffffffffff',
  "1'",
  '💥',
  'a'.repeat(3000),
];
const FIELDS = [
  'name',
  'email',
  'role',
  'startsOn',
  'locationIds',
  'candidates',
  'seed',
  'effort',
  'timeLimit',
  'reason',
  'constructor',
  '__proto__',
];
const QUERY_NAMES = [
  'page',
  'pageSize',
  'search',
  'sort',
  'status',
  'run',
  'location',
  'minimumScore',
  'from',
  'dryRun',
  'page[x]',
  'page[]',
];
const JSON_TYPE = 'application/json';

/** A request that can't be right: its body always has a field that does not exist, or is no JSON at all. */
export function malformedRequest({ method, path }: Operation, random: Random): MalformedRequest {
  const filled = path.replace(/\{\w+\}/g, () => random.pick(PATH_PARTS));
  const target = filled + (random.chance(0.5) ? randomQuery(random) : '');
  if (method === 'GET') return { method, path: target, headers: {} };
  return { method, path: target, ...randomBody(random) };
}

function randomQuery(random: Random): string {
  const pair = () => `${encodeURIComponent(random.pick(QUERY_NAMES))}=${encodedValue(random)}`;
  return `?${[pair(), pair()].join('&')}`;
}

function encodedValue(random: Random): string {
  const value = random.pick(VALUES);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === LONE_SURROGATE ? '%ED%A0%80' : encodeURIComponent(text);
}

function randomBody(random: Random): { body?: string; headers: Record<string, string> } {
  switch (random.pick(['json', 'json', 'broken', 'list', 'type', 'deep', 'multipart', 'none'])) {
    case 'json':
      return { body: JSON.stringify(randomFields(random)), headers: { 'Content-Type': JSON_TYPE } };
    case 'broken':
      return { body: '{"name": "half', headers: { 'Content-Type': JSON_TYPE } };
    case 'list':
      return { body: '[1, 2]', headers: { 'Content-Type': JSON_TYPE } };
    case 'type':
      return {
        body: 'name=x&unknownField=1',
        headers: { 'Content-Type': random.pick(['text/plain', 'application/x-www-form-urlencoded', 'a/b; charset=x']) },
      };
    case 'deep':
      return {
        body: `{"unknownField":${'['.repeat(2000)}${']'.repeat(2000)}}`,
        headers: { 'Content-Type': JSON_TYPE },
      };
    case 'multipart':
      return {
        body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nnonsense',
        headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
      };
    default:
      return {
        headers: { 'Content-Type': JSON_TYPE, 'X-Nothing': 'no body' },
        body: JSON.stringify({ unknownField: null }),
      };
  }
}

function randomFields(random: Random): Record<string, unknown> {
  const fields: Record<string, unknown> = { unknownField: random.pick(VALUES) };
  for (const name of FIELDS)
    if (random.chance(0.3)) Object.defineProperty(fields, name, { value: random.pick(VALUES), enumerable: true });
  return fields;
}
