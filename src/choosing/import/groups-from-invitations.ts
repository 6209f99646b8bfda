import { LARGEST_GROUP } from '../house-groups/house-group.entity.js';

/** Two people who invited each other, `from` first; `line` of the file made it mutual. */
export interface MutualInvitation {
  line: number;
  from: string;
  to: string;
}

/** People who live together by what a file and what was there already say. @property id of the group that grows; null for a new one. @property line of the file that made it whole */
export interface GroupToForm {
  id: string | null;
  line: number;
  members: string[];
}

export interface GroupFault {
  line: number;
  code: 'groupTooLarge' | 'groupIncomplete' | 'inOtherGroup' | 'groupDoesNotFit';
  /** `groupIncomplete`: two who did not invite each other; `inOtherGroup`: first who is in one, then who would join; `groupDoesNotFit` names nobody. */
  pair: [string, string] | null;
}

/** Everybody who hangs together by mutual invitations. */
interface Circle extends Omit<GroupToForm, 'line'> {
  links: MutualInvitation[];
}

/**
 * The house groups that mutual invitations make: two or three people who all invited each other. People of a group that
 * is there already invited each other once, so somebody whom all of them invite, and who invites all of them, joins it.
 * @param known members of the groups that these people are in, by id of the group
 * @param isAsked whether two people invite each other by the file, also when that ended before
 */
export function groupsFromInvitations(
  invitations: readonly MutualInvitation[],
  known: ReadonlyMap<string, readonly string[]>,
  isAsked: (one: string, other: string) => boolean = () => false,
): { groups: GroupToForm[]; faults: GroupFault[] } {
  const circles = new Map<string, Circle>();
  for (const [id, members] of known) {
    const circle = { id, members: [...members], links: [] };
    for (const member of members) circles.set(member, circle);
  }
  const faults = invitations.flatMap((invitation) => link(circles, invitation) ?? []);
  const changed = [...new Set(circles.values())].filter(({ links }) => links.length > 0);
  const judged = changed.map((circle) => ({ circle, fault: missingIn(circle, known, isAsked) }));
  return {
    groups: judged
      .filter(({ fault }) => !fault)
      .map(({ circle: { id, members, links } }) => ({ id, members, line: links.at(-1)!.line })),
    faults: [...faults, ...judged.flatMap(({ fault }) => fault ?? [])],
  };
}

/** Joins the circles of two people, unless that makes too many. */
function link(circles: Map<string, Circle>, invitation: MutualInvitation): GroupFault | undefined {
  const { line, from, to } = invitation;
  const [own, other] = [from, to].map((one) => circles.get(one) ?? { id: null, members: [one], links: [] });
  if (own === other) return void own!.links.push(invitation);
  const members = [...own!.members, ...other!.members];
  if (members.length > LARGEST_GROUP) {
    if (own!.id) return { line, code: 'inOtherGroup', pair: [from, to] };
    if (other!.id) return { line, code: 'inOtherGroup', pair: [to, from] };
    return { line, code: 'groupTooLarge', pair: [from, to] };
  }
  const joined = { id: own!.id ?? other!.id, members, links: [...own!.links, ...other!.links, invitation] };
  for (const member of members) circles.set(member, joined);
  return undefined;
}

/** What keeps a circle from being a group: two of them, at least one new, who did not invite each other. */
function missingIn(
  { id, members, links }: Circle,
  known: ReadonlyMap<string, readonly string[]>,
  isAsked: (one: string, other: string) => boolean,
): GroupFault | undefined {
  const settled = id === null ? [] : known.get(id)!;
  const isLinked = (a: string, b: string) =>
    (settled.includes(a) && settled.includes(b)) ||
    links.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  const pairs = members.flatMap((a, index) => members.slice(index + 1).map((b) => [a, b] as [string, string]));
  const missing = pairs.find(([a, b]) => !isLinked(a, b));
  if (!missing) return undefined;
  const { line, from, to } = links.at(-1)!;
  // What they asked before ended, and it is not told how.
  if (isAsked(...missing)) return { line, code: 'groupDoesNotFit', pair: null };
  if (id === null) return { line, code: 'groupIncomplete', pair: missing };
  const pair: [string, string] = settled.includes(from) ? [from, to] : [to, from];
  return { line, code: 'inOtherGroup', pair };
}
