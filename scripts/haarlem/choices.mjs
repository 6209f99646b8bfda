import { homesFor, limitsHold, score } from './fit.mjs';

const TRIOS = 3;
const PAIRS = 6;
const MUTUAL_LIKES = 60;

/** Likes, declines and invitations: house groups in the making, and much that is not yet mutual. One choice per person and other person. */
export function makeChoices(candidates, homes, random) {
  const choices = new Map();
  const choose = (from, to, choice) =>
    choices.set(`${from.reference} ${to.reference}`, { from: from.reference, to: to.reference, choice });
  const isOpen = (from, to) => from !== to && !choices.has(`${from.reference} ${to.reference}`);
  const both = (a, b, choice) => [choose(a, b, choice), choose(b, a, choice)];

  const grouped = makeHouseGroups(candidates, homes, random);
  for (const group of grouped) forEachPair(group, (a, b) => both(a, b, 'uitnodiging'));

  const inGroup = new Set(grouped.flat());
  const liked = bestPairs(candidates, random).filter(([a, b]) => isOpen(a, b) && isOpen(b, a));
  for (const [a, b] of liked.slice(0, MUTUAL_LIKES)) both(a, b, 'graag');
  for (const [a, b] of random.some(liked.slice(MUTUAL_LIKES), 130)) choose(a, b, 'graag');

  const oneWay = liked.filter(([a, b]) => !inGroup.has(a) && !inGroup.has(b));
  for (const [a, b] of oneWay.slice(MUTUAL_LIKES, MUTUAL_LIKES + 14)) choose(a, b, 'uitnodiging');
  for (const from of random.some(candidates, 40)) {
    const to = random.pick(candidates);
    if (isOpen(from, to) && !choices.has(`${to.reference} ${from.reference}`)) choose(from, to, 'liever niet');
  }
  return [...choices.values()].sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

/** Pairs and trios that could move in together tomorrow: limits hold, they fit, and homes are there that all can pay. */
function makeHouseGroups(candidates, homes, random) {
  const groups = [];
  const free = () => random.shuffle(candidates.filter((person) => !groups.flat().includes(person)));
  while (groups.length < TRIOS) groups.push(findGroup(free(), 3, homes));
  while (groups.length < TRIOS + PAIRS) groups.push(findGroup(free(), 2, homes));
  return groups;
}

function findGroup(people, size, homes) {
  for (const first of people) {
    const group = [first];
    for (const next of people) {
      const fits = group.every((member) => fitEachOther(member, next));
      const mixed = group.length > 1 || next.targetGroup !== first.targetGroup;
      if (fits && mixed && group.length < size) group.push(next);
    }
    if (group.length === size && homesFor(group, homes).length > 2) return group;
  }
  throw new Error('No house group is possible with this seed.');
}

function fitEachOther(a, b) {
  return a !== b && limitsHold(a, b) && score(a, b) >= 600 && score(b, a) >= 600;
}

/** Everybody's best fits, each pair once, in random order. */
function bestPairs(candidates, random) {
  const pairs = [];
  forEachPair(candidates, (a, b) => {
    const shareLocation = a.locations.some((location) => b.locations.includes(location));
    if (shareLocation && fitEachOther(a, b)) pairs.push([a, b]);
  });
  return random.shuffle(pairs);
}

function forEachPair(people, visit) {
  people.forEach((a, index) => people.slice(index + 1).forEach((b) => visit(a, b)));
}
