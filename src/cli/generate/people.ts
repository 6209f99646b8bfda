import { HABITS, TOPICS, type InstanceCandidate, type TargetGroup, type Topic } from '../../matching-engine/index.js';
import type { Dice } from './dice.js';
import { numbered, type Town } from './places.js';

/** A way of living that many people share more or less, so that some suit each other much better than others. */
interface Lifestyle {
  habits: number[];
  kitchen: number;
  interests: number[];
}

const LIFESTYLES = 6;
const INTERESTS = 24;
const STATUS_HOLDERS = 42;

/** What differs between the target groups: weights, a percentage, and the range of the highest rent in tens of euros. */
const KINDS = {
  statusHolder: {
    genders: { m: 68, f: 30, x: 2 },
    acceptsAll: 50,
    urgency: [30, 35, 25, 10],
    rent: { from: 40, to: 62 },
  },
  youngTenant: {
    genders: { m: 45, f: 52, x: 3 },
    acceptsAll: 70,
    urgency: [50, 30, 15, 5],
    rent: { from: 42, to: 75 },
  },
} as const;
const MOTHER_TONGUES = { ar: 40, ti: 20, tr: 15, fa: 10, so: 10, ku: 5 };

/** How far somebody is from the habit of their lifestyle: −2 … 2. */
const HABIT_SPREAD = [1, 3, 6, 3, 1];

/** People as they fill in their intake, not yet with whom they would live. */
export function makePeople(count: number, towns: readonly Town[], haarlem: boolean, dice: Dice): InstanceCandidate[] {
  const lifestyles = Array.from({ length: LIFESTYLES }, () => ({
    habits: HABITS.map(() => dice.between(0, 4)),
    kitchen: dice.between(0, 3),
    interests: Array.from({ length: 5 }, () => dice.between(1, INTERESTS)),
  }));
  const weights = towns.map(({ weight }) => weight);
  return Array.from({ length: count }, (_, i) => {
    const targetGroup = haarlem || dice.chance(STATUS_HOLDERS) ? 'statusHolder' : 'youngTenant';
    const locations = chooseLocations(towns, dice.weighted(weights), dice);
    return makePerson(numbered('C', i), targetGroup, locations, dice.pick(lifestyles), dice);
  });
}

/** One to four locations of a town, best first; 15% add one elsewhere. */
function chooseLocations(towns: readonly Town[], home: number, dice: Dice): string[] {
  const chosen = dice.shuffled(towns[home]!.locations).slice(0, dice.between(1, 4));
  const others = towns.length - 1;
  if (others === 0 || !dice.chance(15)) return chosen;
  const elsewhere = (home + dice.between(1, others)) % towns.length;
  return [...chosen, dice.pick(towns[elsewhere]!.locations)];
}

function makePerson(
  id: string,
  targetGroup: TargetGroup,
  locations: string[],
  lifestyle: Lifestyle,
  dice: Dice,
): InstanceCandidate {
  const kind = KINDS[targetGroup];
  const gender = dice.draw(kind.genders);
  const from = dice.between(0, 90);
  const [smokes, hasPet] = [dice.chance(28), dice.chance(8)];
  const ownGender: InstanceCandidate['acceptsGenders'] = gender === 'x' ? ['f', 'x'] : [gender];
  return {
    id,
    targetGroup,
    gender,
    age: dice.between(18, 30),
    urgency: (dice.weighted(kind.urgency) + 1) as InstanceCandidate['urgency'],
    locations,
    maxRent: dice.between(kind.rent.from, kind.rent.to) * 10,
    from,
    until: from + dice.between(75, 270),
    acceptsGenders: dice.chance(kind.acceptsAll) ? ['m', 'f', 'x'] : ownGender,
    smokes,
    acceptsSmoking: smokes || dice.chance(55),
    hasPet,
    acceptsPets: hasPet || dice.chance(60),
    needsStepFree: dice.chance(4),
    habits: makeHabits(lifestyle, dice),
    kitchen: dice.chance(65) ? lifestyle.kitchen : dice.between(0, 3),
    languages: makeLanguages(targetGroup, dice),
    interests: makeInterests(lifestyle, dice),
    importance: makeImportance(dice),
    likes: [],
    invites: [],
    declines: [],
  };
}

function makeHabits(lifestyle: Lifestyle, dice: Dice): InstanceCandidate['habits'] {
  const answer = (k: number) => Math.min(4, Math.max(0, lifestyle.habits[k]! + dice.weighted(HABIT_SPREAD) - 2));
  return Object.fromEntries(HABITS.map((habit, k) => [habit, answer(k)])) as InstanceCandidate['habits'];
}

/** Status holders speak their mother tongue, half of them some Dutch or English; young tenants Dutch, most English. */
function makeLanguages(targetGroup: TargetGroup, dice: Dice): string[] {
  const isNewcomer = targetGroup === 'statusHolder';
  const dutch = !isNewcomer || dice.chance(45);
  const english = dice.chance(isNewcomer ? 50 : 85);
  const other = isNewcomer || dice.chance(15);
  return [...(dutch ? ['nl'] : []), ...(english ? ['en'] : []), ...(other ? [dice.draw(MOTHER_TONGUES)] : [])];
}

/** Three to six interests, most of them of the lifestyle. */
function makeInterests(lifestyle: Lifestyle, dice: Dice): string[] {
  const count = dice.between(3, 6);
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(dice.chance(60) ? dice.pick(lifestyle.interests) : dice.between(1, INTERESTS));
  return [...chosen].sort((a, b) => a - b).map((interest) => `interest-${interest}`);
}

function makeImportance(dice: Dice): InstanceCandidate['importance'] {
  const weights: number[] = TOPICS.map(() => dice.between(0, 3));
  if (!weights.some((weight) => weight > 0)) weights[0] = 1;
  return Object.fromEntries(TOPICS.map((topic, k) => [topic, weights[k]])) as Record<Topic, number>;
}
