import { GENDERS, HABITS, TARGET_GROUPS, TOPICS } from './instance.js';
import { boolean, integer, listOf, nullOr, oneOf, record, setOf, text, type Check } from './shape.js';

const amount = integer(0, 1_000_000);
const day = integer(-100_000, 100_000);
const ids = setOf(text);

function each(names: readonly string[], check: Check): Record<string, Check> {
  return Object.fromEntries(names.map((name) => [name, check]));
}

const mixRule = { id: text, places: amount, maxStatusHolders: amount, maxYoungTenants: amount };

const home = record({
  id: text,
  location: text,
  cluster: nullOr(text),
  places: oneOf(2, 3),
  rent: amount,
  availableFrom: day,
  petsAllowed: boolean,
  stepFree: boolean,
});

const candidate = record({
  id: text,
  targetGroup: oneOf(...TARGET_GROUPS),
  gender: oneOf(...GENDERS),
  age: integer(0, 130),
  urgency: integer(1, 4),
  locations: ids,
  maxRent: integer(1, 1_000_000),
  from: day,
  until: day,
  acceptsGenders: setOf(oneOf(...GENDERS)),
  smokes: boolean,
  acceptsSmoking: boolean,
  hasPet: boolean,
  acceptsPets: boolean,
  needsStepFree: boolean,
  habits: record(each(HABITS, integer(0, 4))),
  kitchen: integer(0, 3),
  languages: ids,
  interests: ids,
  importance: record(each(TOPICS, integer(0, 3))),
  likes: ids,
  invites: ids,
  declines: ids,
});

/** The fields, types and ranges of `huisklik-instance/1`. */
export const instanceShape = record({
  format: oneOf('huisklik-instance/1'),
  name: text,
  policy: record({
    urgencyWeight: amount,
    minimumSatisfaction: amount,
    likeBonus: amount,
    locationBonus: listOf(amount),
  }),
  locations: listOf(record({ ...mixRule, clusters: listOf(record(mixRule)) })),
  homes: listOf(home),
  candidates: listOf(candidate),
  locked: listOf(record({ home: text, candidates: ids })),
});
