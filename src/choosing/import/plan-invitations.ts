import {
  groupsFromInvitations,
  type GroupFault,
  type GroupToForm,
  type MutualInvitation,
} from './groups-from-invitations.js';
import { pairOf, type KnownBetween } from './known-invitations.js';

/** A row of a file: one candidate asks another to live together. */
export interface FileInvitation {
  line: number;
  from: string;
  to: string;
}

/** What a file's invitations come to: those that are new, and the groups that form by them. */
export interface InvitationsPlan {
  fresh: FileInvitation[];
  groups: GroupToForm[];
  faults: GroupFault[];
}

/** Who asked whom before, however that ended, is known: a file that comes again changes nothing. */
export function planInvitations(invitations: readonly FileInvitation[], known: KnownBetween): InvitationsPlan {
  const fresh = invitations.filter(({ from, to }) => known.invited(from, to) === 'no' && !known.areTogether(from, to));
  const said = new Set<string>();
  const mutual: MutualInvitation[] = [];
  for (const { line, from, to } of fresh) {
    said.add(pairOf(from, to));
    const isMutual = said.has(pairOf(to, from)) || known.invited(to, from) === 'open';
    if (isMutual) mutual.push({ line, from: to, to: from });
  }
  const inFile = new Set(invitations.map(({ from, to }) => pairOf(from, to)));
  const isAsked = (one: string, other: string) => inFile.has(pairOf(one, other)) && inFile.has(pairOf(other, one));
  return { fresh, ...groupsFromInvitations(mutual, known.groups, isAsked) };
}
