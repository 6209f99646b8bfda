import type { InstanceCandidate, InstanceHome } from '../../matching-engine/index.js';
import { homeLimits, pairLimits } from '../verify/limits.js';
import { likeness } from '../verify/score.js';
import type { Dice } from './dice.js';

type Person = InstanceCandidate;

const MOST_LIKES = 15;
/** Whom people see is chance: so many profiles, of whom they like the best 5 to 15. */
const PROFILES_SEEN = 60;
/** Taste that no score knows: up to this many points on top of likeness. */
const TASTE = 150;
/** Two who invite each other suit each other at least this well. */
const LEAST_LIKENESS = 450;
const LEAST_LIKENESS_OF_TRIO = 400;

/** Whom everybody likes, invites and declines; written into the people. */
export function addChoices(people: readonly Person[], homes: readonly InstanceHome[], dice: Dice): void {
  const world = new World(people, homes, dice);
  for (const person of people) addLikes(person, world, dice);
  const bonded = new Set<Person>();
  for (const person of people) if (!bonded.has(person) && dice.chance(10)) addBond(person, bonded, world, dice);
  for (const person of people) {
    if (!bonded.has(person) && dice.chance(20)) addOneSidedInvite(person, world);
    addDeclines(person, dice.between(0, 4) + (dice.chance(5) ? 1 : 0), world);
    for (const list of [person.likes, person.invites, person.declines]) list.sort();
  }
}

/** Who may meet whom, and which homes they could share. */
class World {
  private readonly byId: ReadonlyMap<string, Person>;
  private readonly peopleAt = new Map<string, Person[]>();
  private readonly homesAt = new Map<string, InstanceHome[]>();

  constructor(
    people: readonly Person[],
    homes: readonly InstanceHome[],
    private readonly dice: Dice,
  ) {
    this.byId = new Map(people.map((person) => [person.id, person]));
    for (const person of people) for (const location of person.locations) addTo(this.peopleAt, location, person);
    for (const home of homes) addTo(this.homesAt, home.location, home);
  }

  person(id: string): Person {
    return this.byId.get(id)!;
  }

  /** Somebody by chance who wants to live where this person does; now and then they themselves. */
  someoneNear({ locations }: Person): Person {
    return this.dice.pick(this.peopleAt.get(this.dice.pick(locations))!);
  }

  /** Whether there is a home that breaks no limit of any of them. */
  hasHomeFor(group: readonly Person[], places?: number): boolean {
    const homes = group[0]!.locations.flatMap((location) => this.homesAt.get(location) ?? []);
    return homes.some(
      (home) =>
        (places === undefined || home.places === places) &&
        group.every((person) => homeLimits(person, home).length === 0),
    );
  }
}

/** The best of the profiles seen, among those who could live together (5% do not look at that); a third likes back. */
function addLikes(person: Person, world: World, dice: Dice): void {
  const seen = new Set([person]);
  const ranked: { other: Person; points: number }[] = [];
  for (let i = 0; i < PROFILES_SEEN; i++) {
    const other = world.someoneNear(person);
    if (seen.has(other)) continue;
    seen.add(other);
    if (dice.chance(5) || canShare(person, other))
      ranked.push({ other, points: likeness(person, other) + dice.between(0, TASTE) });
  }
  ranked.sort((a, b) => b.points - a.points);
  for (const { other } of ranked.slice(0, dice.between(5, MOST_LIKES))) {
    like(person, other);
    if (dice.chance(35) && canShare(person, other)) like(other, person);
  }
}

/** Invites the first who suits and could live with them, and is invited back; 15% become three. */
function addBond(person: Person, bonded: Set<Person>, world: World, dice: Dice): void {
  const friendsOf = (of: Person) => of.likes.map((id) => world.person(id)).filter((other) => !bonded.has(other));
  const partner = friendsOf(person).find(
    (other) => suit([person, other], LEAST_LIKENESS) && world.hasHomeFor([person, other]),
  );
  if (!partner) return;
  bond([person, partner], bonded);
  if (!dice.chance(15)) return;
  const third = friendsOf(partner).find((other) => {
    const trio = [person, partner, other];
    return suit(trio, LEAST_LIKENESS_OF_TRIO) && world.hasHomeFor(trio, 3);
  });
  if (third) bond([person, partner, third], bonded);
}

function bond(group: readonly Person[], bonded: Set<Person>): void {
  for (const person of group) {
    bonded.add(person);
    for (const other of group) {
      if (other === person) continue;
      addOnce(person.invites, other.id);
      addOnce(person.likes, other.id);
    }
  }
}

/** An invitation that was not answered binds nobody. */
function addOneSidedInvite(person: Person, world: World): void {
  const invited = person.likes.find((id) => !world.person(id).invites.includes(person.id));
  if (invited !== undefined) addOnce(person.invites, invited);
}

function addDeclines(person: Person, count: number, world: World): void {
  for (let i = 0; i < count; i++) {
    const other = world.someoneNear(person);
    const isFriend = [person.likes, person.invites].some((list) => list.includes(other.id));
    if (other !== person && !isFriend && !other.invites.includes(person.id)) addOnce(person.declines, other.id);
  }
}

function suit(group: readonly Person[], least: number): boolean {
  return group.every((person) =>
    group.every((other) => other === person || (canShare(person, other) && likeness(person, other) >= least)),
  );
}

const canShare = (person: Person, other: Person) => pairLimits(person, other).length === 0;

function like(person: Person, other: Person): void {
  if (person.likes.length < MOST_LIKES) addOnce(person.likes, other.id);
}

function addOnce(list: string[], id: string): void {
  if (!list.includes(id)) list.push(id);
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
