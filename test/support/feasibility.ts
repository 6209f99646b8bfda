import type { Instance, InstanceCandidate, InstanceHome } from '../../src/matching-engine/index.js';

type Group = { home: string; candidates: string[] };

/**
 * Everything that is wrong with groups, by the rules of docs/matching.md. Written apart from the engine, on the plain
 * instance, so that the engine does not judge itself.
 */
export function whatIsWrong(instance: Instance, groups: Group[]): string[] {
  const homes = new Map(instance.homes.map((home) => [home.id, home]));
  const people = new Map(instance.candidates.map((person) => [person.id, person]));
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const { home: homeId, candidates } of groups) {
    for (const id of [homeId, ...candidates]) {
      if (seen.has(id)) wrong.push(`${id} occurs twice`);
      seen.add(id);
    }
    const home = homes.get(homeId);
    const group = candidates.flatMap((id) => people.get(id) ?? []);
    if (!home || group.length !== candidates.length) wrong.push(`${homeId}: unknown home or person`);
    else wrong.push(...groupProblems(instance, home, group).map((problem) => `${homeId}: ${problem}`));
  }
  for (const locked of instance.locked) {
    const kept = groups.find(({ home }) => home === locked.home);
    if (String([...(kept?.candidates ?? [])].sort()) !== String([...locked.candidates].sort()))
      wrong.push(`${locked.home}: not kept`);
  }
  return [...wrong, ...mixProblems(instance, groups)];
}

function groupProblems({ candidates, policy }: Instance, home: InstanceHome, group: InstanceCandidate[]): string[] {
  const wrong: string[] = [];
  if (group.length !== home.places) wrong.push('not full');
  for (const person of group) {
    if (!person.locations.includes(home.location)) wrong.push('location');
    if (person.maxRent < home.rent) wrong.push('rent');
    if (person.until < home.availableFrom) wrong.push('availability');
    if (person.hasPet && !home.petsAllowed) wrong.push('pet');
    if (person.needsStepFree && !home.stepFree) wrong.push('step-free');
    for (const other of group.filter((one) => one !== person)) {
      if (!person.acceptsGenders.includes(other.gender)) wrong.push('gender');
      if (other.smokes && !person.acceptsSmoking) wrong.push('smoking');
      if (other.hasPet && !person.acceptsPets) wrong.push('pets');
      if (person.from > other.until) wrong.push('moving');
      if (person.declines.includes(other.id)) wrong.push('declined');
    }
    const bonded = candidates.filter(({ id, invites }) => person.invites.includes(id) && invites.includes(person.id));
    if (bonded.some((friend) => !group.includes(friend))) wrong.push('bond split');
    if (satisfaction(person, group, home, policy) < policy.minimumSatisfaction) wrong.push('satisfaction');
  }
  return wrong;
}

function satisfaction(
  person: InstanceCandidate,
  group: InstanceCandidate[],
  home: InstanceHome,
  policy: Instance['policy'],
): number {
  const scores = group.filter((one) => one !== person).map((other) => score(person, other, policy.likeBonus));
  const together = scores.length === 1 ? 2 * scores[0]! : scores.reduce((sum, value) => sum + value, 0);
  const bonus = policy.locationBonus[person.locations.indexOf(home.location)] ?? 0;
  return together + bonus + Math.floor((100 * (person.maxRent - home.rent)) / person.maxRent);
}

function score(i: InstanceCandidate, j: InstanceCandidate, likeBonus: number): number {
  const shared = (a: string[], b: string[]) => a.filter((one) => b.includes(one)).length;
  const habit = (name: keyof InstanceCandidate['habits']) => 100 - 25 * Math.abs(i.habits[name] - j.habits[name]);
  const topics = {
    sleep: habit('sleep'),
    cleanliness: habit('cleanliness'),
    guests: habit('guests'),
    noise: habit('noise'),
    kitchen: i.kitchen === j.kitchen ? 100 : 40,
    languages: [0, 70, 100][Math.min(2, shared(i.languages, j.languages))]!,
    interests: Math.min(100, 34 * shared(i.interests, j.interests)),
    age: Math.max(0, 100 - 10 * Math.abs(i.age - j.age)),
  };
  const weights = Object.entries(i.importance) as [keyof typeof topics, number][];
  const weighted = weights.reduce((sum, [topic, weight]) => sum + weight * topics[topic], 0);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return Math.floor((10 * weighted) / total) + (i.likes.includes(j.id) ? likeBonus : 0);
}

function mixProblems(instance: Instance, groups: Group[]): string[] {
  const wrong: string[] = [];
  const kinds = [
    ['statusHolder', 'maxStatusHolders'],
    ['youngTenant', 'maxYoungTenants'],
  ] as const;
  for (const location of instance.locations) {
    for (const place of [location, ...location.clusters]) {
      const isHere = ({ location: l, cluster }: InstanceHome) =>
        l === location.id && (place === location || cluster === place.id);
      const here = new Set(instance.homes.filter(isHere).map(({ id }) => id));
      const housed = new Set(groups.filter(({ home }) => here.has(home)).flatMap(({ candidates }) => candidates));
      for (const [kind, maximum] of kinds) {
        const count = instance.candidates.filter(
          ({ id, targetGroup }) => housed.has(id) && targetGroup === kind,
        ).length;
        if (count > place[maximum]) wrong.push(`${place.id}: ${count} of ${kind}, at most ${place[maximum]}`);
      }
    }
  }
  return wrong;
}
