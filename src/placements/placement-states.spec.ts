import {
  canDo,
  CLOSED_STATUSES,
  isOpen,
  nextStatus,
  PLACEMENT_STATUSES,
  PLACEMENT_TRANSITIONS,
  PLACEMENT_VERBS,
} from './placement-states.js';

const table = PLACEMENT_STATUSES.map((status) => [status, PLACEMENT_VERBS.filter((verb) => canDo(verb, status))]);

test('from every status exactly these verbs are possible', () => {
  expect(Object.fromEntries(table)).toEqual({
    draft: ['offer', 'withdraw'],
    offered: ['accept', 'decline', 'expire', 'withdraw'],
    accepted: ['decline', 'approve', 'refuse', 'withdraw'],
    approved: ['withdraw', 'agree'],
    agreed: ['withdraw', 'handOver'],
    handedOver: ['end'],
    declined: [],
    expired: [],
    refused: [],
    withdrawn: [],
    ended: [],
  });
});

test('every status but the first can be reached from a draft', () => {
  const reached = new Set<string>(['draft']);
  for (const status of reached)
    for (const verb of PLACEMENT_VERBS) {
      const next = nextStatus(verb, status as (typeof PLACEMENT_STATUSES)[number]);
      if (next) reached.add(next);
    }
  expect([...reached].sort()).toEqual([...PLACEMENT_STATUSES].sort());
});

test('nobody gets a home without the yes of all: approval only follows on acceptance', () => {
  expect(PLACEMENT_STATUSES.filter((status) => canDo('approve', status))).toEqual(['accepted']);
  expect(PLACEMENT_TRANSITIONS.accept.from).toEqual(['offered']);
});

test('what is closed holds neither home nor people, and nothing follows', () => {
  for (const status of CLOSED_STATUSES)
    expect([isOpen(status), PLACEMENT_VERBS.some((verb) => canDo(verb, status))]).toEqual([false, false]);
});
