import { randomUUID } from 'node:crypto';
import type { ApiAnswer, ApiClient } from '../support/api-client.js';
import { Drafts } from '../support/drafts.js';
import { startService, type Service } from '../support/service.js';

let service: Service;
let api: ApiClient;
let drafts: Drafts;

beforeAll(async () => {
  service = await startService();
  api = await service.api(['placements:read', 'placements:decide']);
  drafts = await Drafts.start(service);
});
afterAll(() => service?.close());

interface Wish {
  candidateIds: string[];
  swap?: boolean;
}
const adjust = (id: string, wish: Wish & { reason?: string; stamp?: string }): Promise<ApiAnswer> =>
  api.post(`/api/v1/placements/${id}/adjust`, { reason: 'Zij kennen elkaar van school.', ...wish });
const check = async (id: string, { candidateIds, swap = false }: Wish): Promise<ApiAnswer> => {
  const people = candidateIds.map((one) => `candidateIds=${one}`).join('&');
  return api.get(`/api/v1/placements/${id}/check?${people}&swap=${swap}`);
};
const sorted = (ids: string[]) => [...ids].sort();
const typeOf = ({ body }: ApiAnswer) => String(body.type).replace('urn:problem:huisklik:', '');

describe('taking somebody out and letting somebody in', () => {
  test('changes the group, its scores and its mark, and is recorded by counts alone', async () => {
    const [sanne, yonas] = await drafts.people('Sanne', 'Yonas');
    const amina = await drafts.person('Amina', { sleep: 4, noise: 0 });
    const id = await drafts.placement([sanne!, yonas!]);
    const { body: checked } = await check(id, { candidateIds: [sanne!, amina] });
    expect(checked).toMatchObject({ maySave: true, drafts: [{ placementId: id, isComplete: true, brokenLimits: [] }] });
    const [{ before, after }] = checked.drafts;
    expect(after.lowestSatisfaction).toBeLessThan(before.lowestSatisfaction);

    const { status, body } = await adjust(id, { candidateIds: [sanne!, amina], stamp: checked.stamp });
    expect(status).toBe(200);
    expect(body.adjustedAt).not.toBeNull();
    const scores = body.people.map(({ candidateId, satisfaction }: Record<string, unknown>) => ({
      candidateId,
      satisfaction,
    }));
    expect(scores).toEqual(expect.arrayContaining(after.people));
    expect(await drafts.membersOf(id)).toEqual(sorted([sanne!, amina]));
    expect(await drafts.trailOf(id)).toEqual([
      {
        action: 'placements:adjusted',
        reason: 'Zij kennen elkaar van school.',
        details: { number: body.proposalNumber, came: 1, left: 1, isComplete: true },
      },
    ]);
    const { rows } = await service.db.query('SELECT explanation, "lowestSatisfaction" FROM placement WHERE id = $1', [
      id,
    ]);
    expect(rows[0].lowestSatisfaction).toBe(after.lowestSatisfaction);
    expect(rows[0].explanation.shared.length).toBeGreaterThan(0);
  });

  test('frees who leaves for another draft', async () => {
    const [sanne, yonas, amina, tim] = await drafts.people('Sanne', 'Yonas', 'Amina', 'Tim');
    const first = await drafts.placement([sanne!, yonas!]);
    const second = await drafts.placement([amina!, tim!]);
    await adjust(first, { candidateIds: [sanne!] });
    expect((await adjust(second, { candidateIds: [amina!, yonas!] })).status).toBe(200);
    expect(await drafts.membersOf(second)).toEqual(sorted([amina!, yonas!]));
  });

  test('can leave a place empty: the draft is kept, but can not be sent until it is complete', async () => {
    const [sanne, yonas] = await drafts.people('Sanne', 'Yonas');
    const id = await drafts.placement([sanne!, yonas!]);
    expect((await check(id, { candidateIds: [sanne!] })).body).toMatchObject({
      maySave: true,
      drafts: [{ isComplete: false, brokenLimits: [], after: { lowestSatisfaction: null } }],
    });
    expect((await adjust(id, { candidateIds: [sanne!] })).status).toBe(200);
    const refused = await api.post(`/api/v1/placements/${id}/offer`, {});
    expect([refused.status, typeOf(refused)]).toEqual([409, 'placement-outdated']);
    const allocator = await service.signIn('allocator');
    const { text } = await allocator.get(`/placements/${id}?lang=nl`);
    expect(text).toContain('Deze groep is niet compleet');
    expect(text).not.toContain(`/placements/${id}/decisions/offer`);
    await adjust(id, { candidateIds: [sanne!, yonas!] });
    expect((await api.post(`/api/v1/placements/${id}/offer`, {})).body.status).toBe('offered');
  });
});

describe('between two drafts', () => {
  test('people swap, and both drafts are marked and recorded', async () => {
    const [sanne, yonas, amina, tim] = await drafts.people('Sanne', 'Yonas', 'Amina', 'Tim');
    const first = await drafts.placement([sanne!, yonas!]);
    const second = await drafts.placement([amina!, tim!]);
    expect((await adjust(first, { candidateIds: [sanne!, amina!], swap: true })).status).toBe(200);
    expect(await drafts.membersOf(first)).toEqual(sorted([sanne!, amina!]));
    expect(await drafts.membersOf(second)).toEqual(sorted([yonas!, tim!]));
    for (const id of [first, second]) {
      expect((await api.get(`/api/v1/placements/${id}`)).body.adjustedAt).not.toBeNull();
      expect(await drafts.trailOf(id)).toMatchObject([
        { action: 'placements:adjusted', details: { came: 1, left: 1 } },
      ]);
    }
  });

  test('without a swap the other draft keeps an empty place', async () => {
    const [sanne, yonas, amina, tim] = await drafts.people('Sanne', 'Yonas', 'Amina', 'Tim');
    const first = await drafts.placement([sanne!, yonas!]);
    const second = await drafts.placement([amina!, tim!]);
    const { body } = await check(first, { candidateIds: [sanne!, amina!] });
    expect(body.drafts.map(({ isComplete }: { isComplete: boolean }) => isComplete)).toEqual([true, false]);
    await adjust(first, { candidateIds: [sanne!, amina!] });
    expect(await drafts.membersOf(second)).toEqual([tim!]);
  });

  test('by two at the same moment: nobody is lost or in two drafts, and who comes second reads so', async () => {
    for (let attempt = 0; attempt < 6; attempt++) {
      const people = await drafts.people('Sanne', 'Yonas', 'Amina', 'Tim', 'Noor', 'Lars');
      const [a, b, c, d, e, f] = people as [string, string, string, string, string, string];
      const ids = await Promise.all([drafts.placement([a, b]), drafts.placement([c, d]), drafts.placement([e, f])]);
      const answers = await Promise.all([
        adjust(ids[0], { candidateIds: [a, c], swap: true }),
        adjust(ids[2], { candidateIds: [e, c], swap: true }),
      ]);
      // Or one after the other, when the second one looked after the first had saved.
      for (const answer of answers.filter(({ status }) => status !== 200))
        expect([answer.status, typeOf(answer)]).toEqual([409, 'changed-meanwhile']);
      expect(answers.some(({ status }) => status === 200)).toBe(true);
      const groups = await Promise.all(ids.map((id) => drafts.membersOf(id)));
      expect(sorted(groups.flat())).toEqual(sorted(people));
      expect(groups.map(({ length }) => length)).toEqual([2, 2, 2]);
    }
  });

  test('a page that is older than the groups is told so', async () => {
    const [sanne, yonas, amina, tim] = await drafts.people('Sanne', 'Yonas', 'Amina', 'Tim');
    const first = await drafts.placement([sanne!, yonas!]);
    const second = await drafts.placement([amina!, tim!]);
    const wish = { candidateIds: [sanne!, amina!], swap: true };
    const { stamp } = (await check(first, wish)).body;
    await adjust(second, { candidateIds: [amina!] });
    const late = await adjust(first, { ...wish, stamp });
    expect([late.status, typeOf(late)]).toEqual([409, 'changed-meanwhile']);
    expect(await drafts.membersOf(first)).toEqual(sorted([sanne!, yonas!]));
  });
});

describe('every limit holds', () => {
  const pairWith = async (more: Record<string, unknown>) => {
    const [sanne, yonas] = await drafts.people('Sanne', 'Yonas');
    const other = await drafts.person('Amina', more);
    const id = await drafts.placement([sanne!, yonas!]);
    return { id, sanne: sanne!, yonas: yonas!, other, candidateIds: [sanne!, other] };
  };
  const codesOf = ({ body }: ApiAnswer) =>
    body.drafts.flatMap(({ brokenLimits }: { brokenLimits: { code: string }[] }) =>
      brokenLimits.map(({ code }) => code),
    );

  test.each([
    ['rentTooHigh', { maxRent: 30_000 }],
    ['homeNotStepFree', { needsStepFree: true }],
    ['petNotAllowed', { hasPet: true }],
    ['homeAvailableTooLate', { availableUntil: '2026-12-01' }],
    ['doNotFitTogether', { smokes: true }],
  ])('%s is told, and not saved', async (code, more) => {
    const { id, other, candidateIds } = await pairWith(more);
    const checked = await check(id, { candidateIds });
    expect(checked.body.maySave).toBe(false);
    expect(codesOf(checked)).toEqual([code]);
    if (code !== 'doNotFitTogether') expect(checked.body.drafts[0].brokenLimits[0].candidateIds).toEqual([other]);
    const refused = await adjust(id, { candidateIds });
    expect([refused.status, typeOf(refused)]).toEqual([409, 'adjustment-breaks-limits']);
    expect(await drafts.membersOf(id)).not.toContain(other);
    expect(await drafts.trailOf(id)).toEqual([]);
  });

  test.each(['chooser', 'chosen'])(
    "somebody's private no reads like any other misfit, whoever said it (%s)",
    async (who) => {
      const { id, sanne, other, candidateIds } = await pairWith({});
      const [from, to] = who === 'chooser' ? [sanne, other] : [other, sanne];
      await service.db.query(
        `INSERT INTO choice ("chooserId", "chosenId", kind, "createdAt") VALUES ($1, $2, 'decline', now())`,
        [from, to],
      );
      const { body } = await check(id, { candidateIds });
      expect(body.drafts[0].brokenLimits).toEqual([{ code: 'doNotFitTogether', candidateIds: [] }]);
      expect(JSON.stringify(body)).not.toContain('declin');
      const allocator = await service.signIn('allocator');
      const query = `candidateIds=${sanne}&candidateIds=${other}&lang=nl`;
      const { text } = await allocator.get(`/placements/${id}/adjust/preview?${query}`);
      expect(text).toContain('Deze mensen passen niet bij elkaar.');
      expect(text).not.toContain('name="reason"');
      expect(typeOf(await adjust(id, { candidateIds }))).toBe('adjustment-breaks-limits');
    },
  );

  test('a house group is not split, neither here nor in the other draft', async () => {
    const [sanne, yonas, amina, tim] = await drafts.people('Sanne', 'Yonas', 'Amina', 'Tim');
    const first = await drafts.placement([sanne!, yonas!]);
    const second = await drafts.placement([amina!, tim!]);
    await drafts.rows.houseGroup(amina!, tim!);
    const splitting: [string, Wish][] = [
      [first, { candidateIds: [sanne!, amina!], swap: true }],
      [second, { candidateIds: [amina!] }],
    ];
    for (const [id, wish] of splitting) {
      expect(codesOf(await check(id, wish))).toContain('bondBroken');
      expect(typeOf(await adjust(id, wish))).toBe('adjustment-breaks-limits');
    }
    expect((await adjust(first, { candidateIds: [amina!, tim!], swap: true })).status).toBe(200);
    expect(await drafts.membersOf(first)).toEqual(sorted([amina!, tim!]));
  });

  test('the minimum is that of the run that it comes from', async () => {
    const { id, candidateIds } = await pairWith({ sleep: 4, cleanliness: 0, noise: 0 });
    const { body } = await check(id, { candidateIds });
    const lowest: number = body.drafts[0].after.lowestSatisfaction;
    expect(body.maySave).toBe(true);
    const stricter = { minimumSatisfaction: lowest + 1 };
    await service.db.query('UPDATE run SET "policyChanges" = $1 WHERE id = $2', [stricter, drafts.run]);
    try {
      expect(codesOf(await check(id, { candidateIds }))).toEqual(['satisfactionTooLow']);
    } finally {
      await service.db.query(`UPDATE run SET "policyChanges" = '{}' WHERE id = $1`, [drafts.run]);
    }
  });
});

describe('what can not be', () => {
  test('people of another placement, of another round, or who stopped', async () => {
    const [sanne, yonas, amina, tim] = await drafts.people('Sanne', 'Yonas', 'Amina', 'Tim');
    const id = await drafts.placement([sanne!, yonas!]);
    await drafts.placement([amina!, tim!], { status: 'offered' });
    const taken = await adjust(id, { candidateIds: [sanne!, amina!] });
    expect([taken.status, typeOf(taken)]).toEqual([409, 'adjustment-person-taken']);
    const elsewhere = await drafts.rows.candidate('Elders', 'youngTenant');
    const stopped = await drafts.person('Gestopt', { stoppedAt: new Date() });
    for (const other of [elsewhere, stopped])
      expect((await adjust(id, { candidateIds: [sanne!, other] })).body.errors).toMatchObject([
        { field: 'candidateIds' },
      ]);
  });

  test('somebody whom nobody knows, to check or to save', async () => {
    const [sanne, yonas] = await drafts.people('Sanne', 'Yonas');
    const wish = { candidateIds: [sanne!, randomUUID()] };
    const id = await drafts.placement([sanne!, yonas!]);
    for (const { status, body } of [await adjust(id, wish), await check(id, wish)])
      expect([status, body.errors]).toMatchObject([400, [{ field: 'candidateIds' }]]);
  });

  test.each(['offered', 'accepted', 'approved', 'withdrawn'])('a placement that is %s', async (status) => {
    const [sanne, yonas] = await drafts.people('Sanne', 'Yonas');
    const id = await drafts.placement([sanne!, yonas!], { status });
    const refused = await adjust(id, { candidateIds: [sanne!] });
    expect([refused.status, typeOf(refused)]).toEqual([409, 'placement-status']);
    const allocator = await service.signIn('allocator');
    expect((await allocator.get(`/placements/${id}/adjust`)).location).toBe(`/placements/${id}`);
  });

  test('an adjustment without a reason, without a change, or of everybody at once: the field says so', async () => {
    const [sanne, yonas] = await drafts.people('Sanne', 'Yonas');
    const id = await drafts.placement([sanne!, yonas!]);
    const fieldsOf = ({ status, body }: ApiAnswer) => [
      status,
      body.errors.map(({ field }: { field: string }) => field),
    ];
    expect(fieldsOf(await adjust(id, { candidateIds: [sanne!], reason: ' ' }))).toEqual([
      400,
      expect.arrayContaining(['reason']),
    ]);
    expect(fieldsOf(await adjust(id, { candidateIds: [sanne!], reason: 'BSN 111222333' }))).toEqual([400, ['reason']]);
    expect(fieldsOf(await adjust(id, { candidateIds: [yonas!, sanne!] }))).toEqual([400, ['candidateIds']]);
    expect(fieldsOf(await adjust(id, { candidateIds: [sanne!], swap: true }))).toEqual([400, ['swap']]);
    expect((await adjust(id, { candidateIds: [] })).status).toBe(400);
    expect(await drafts.membersOf(id)).toEqual(sorted([sanne!, yonas!]));
  });

  test('without the permission', async () => {
    const [sanne, yonas] = await drafts.people('Sanne', 'Yonas');
    const id = await drafts.placement([sanne!, yonas!]);
    const supervisor = await service.signIn('supervisor');
    expect((await supervisor.get(`/placements/${id}/adjust`)).status).toBe(403);
    expect((await supervisor.get(`/placements/${id}`)).text).not.toContain('/adjust');
    const reader = await service.api(['placements:read']);
    expect((await reader.post(`/api/v1/placements/${id}/adjust`, {})).status).toBe(403);
  });
});
