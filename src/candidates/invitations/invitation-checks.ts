import { Any, In, type EntityManager } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import { Candidate } from '../candidate.entity.js';
import { Invitation } from './invitation.entity.js';
import { OPEN_STATUSES, type Channel } from './invitation-states.js';

/** Why somebody can't be invited in this way now. */
export type Obstacle =
  'erased' | 'stopped' | 'invited' | 'accepted' | 'accountClosed' | 'addressTaken' | 'mailOff' | 'noEmail' | 'noPhone';

export interface Refusal {
  candidate: Candidate;
  obstacle: Obstacle;
}

/** Who of the chosen ones can be invited, and why the others can't. */
export interface CheckedPeople {
  ready: Candidate[];
  refused: Refusal[];
}

interface Surroundings {
  channel: Channel;
  hasMail: boolean;
  /** Status of the invitation that stands in the way, by candidate. */
  standing: Map<string, string>;
  closedAccounts: Set<string>;
  /** Addresses with an account. */
  takenAddresses: Set<string>;
}

/** Looks at the chosen candidates, by name; locks them when the invitations follow in the same transaction. */
export async function checkPeople(
  tx: EntityManager,
  candidateIds: readonly string[],
  channel: Channel,
  options: { hasMail: boolean; lock: boolean },
): Promise<CheckedPeople> {
  const candidates = await tx.find(Candidate, {
    where: { id: Any([...candidateIds]) },
    // Always in the same order, so that two who choose the same people wait for each other and don't get stuck.
    order: { id: 'ASC' },
    ...(options.lock && { lock: { mode: 'pessimistic_write' as const } }),
  });
  candidates.sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'nl'));
  const around = await surroundingsOf(tx, candidates, channel, options.hasMail);
  const checked: CheckedPeople = { ready: [], refused: [] };
  for (const candidate of candidates) {
    const obstacle = obstacleFor(candidate, around);
    if (obstacle) checked.refused.push({ candidate, obstacle });
    else checked.ready.push(candidate);
    // Of two in one list with the same address, the second can't have an account with it.
    if (!obstacle && candidate.email) around.takenAddresses.add(candidate.email);
  }
  return checked;
}

const nameOf = ({ lastName, firstName }: Candidate) => `${lastName} ${firstName}`;

async function surroundingsOf(
  tx: EntityManager,
  candidates: Candidate[],
  channel: Channel,
  hasMail: boolean,
): Promise<Surroundings> {
  const invitations = await tx.find(Invitation, {
    select: { candidateId: true, status: true },
    where: { candidateId: Any(candidates.map(({ id }) => id)), status: In([...OPEN_STATUSES, 'accepted']) },
  });
  const accountIds = candidates.flatMap(({ accountId }) => accountId ?? []);
  const emails = candidates.flatMap(({ accountId, email }) => (accountId ? [] : (email ?? [])));
  const accounts = await tx.find(Account, { where: [{ id: Any(accountIds) }, { email: Any(emails) }] });
  return {
    channel,
    hasMail,
    standing: new Map(invitations.map(({ candidateId, status }) => [candidateId, status])),
    closedAccounts: new Set(accounts.filter(({ closedAt }) => closedAt).map(({ id }) => id)),
    takenAddresses: new Set(accounts.flatMap(({ email }) => email ?? [])),
  };
}

function obstacleFor(candidate: Candidate, around: Surroundings): Obstacle | null {
  const { accountId, email, phone } = candidate;
  if (candidate.erasedAt) return 'erased';
  if (candidate.stoppedAt) return 'stopped';
  const standing = around.standing.get(candidate.id);
  if (standing) return standing === 'accepted' ? 'accepted' : 'invited';
  if (around.channel === 'email' && !around.hasMail) return 'mailOff';
  if (around.channel === 'email' && !email) return 'noEmail';
  if (around.channel === 'sms' && !phone) return 'noPhone';
  if (accountId && around.closedAccounts.has(accountId)) return 'accountClosed';
  if (!accountId && email && around.takenAddresses.has(email)) return 'addressTaken';
  return null;
}
