import { daysAfter } from '../../src/platform/clock/local-time.js';
import { Handovers, momentIn } from '../support/handovers.js';
import { dayIn } from '../support/meetings.js';
import { startService, type Service } from '../support/service.js';

let service: Service;
let handovers: Handovers;

beforeAll(async () => {
  service = await startService();
  handovers = await Handovers.in(service);
});
afterAll(() => service?.close());

describe('from approval to the end of a tenancy', () => {
  test('everything is planned, ticked and recorded, and the home is free for the next publication after it', async () => {
    const placed = await handovers.placed();
    const { id } = placed;
    const planned = await handovers.plan(id, { key: { at: momentIn(10), place: 'Kerkstraat 1, Haarlem' } });
    expect(planned.status).toBe(200);
    expect(planned.body).toMatchObject({
      revision: 1,
      tenancyForm: 'roomLease',
      leaseType: 'indefinite',
      endsOn: null,
      key: { at: momentIn(10), place: 'Kerkstraat 1, Haarlem' },
    });
    const items = await handovers.tickAll(id);
    expect(items).toContain('identitySeen');
    expect((await handovers.act(id, 'agree')).status).toBe(200);
    expect((await handovers.act(id, 'hand-over')).body.status).toBe('handedOver');
    expect((await handovers.put(`${id}/handover/checklist/keysCounted`)).status).toBe(409);

    await handovers.change(id, { startsOn: dayIn(-40), signedOn: dayIn(-40) });
    const end = await handovers.act(id, 'end', { reason: 'Zij verhuisden.', lastDay: dayIn(-1) });
    expect(end.body.status).toBe('ended');
    expect((await handovers.read(id)).body.endedOn).toBe(dayIn(-1));
    expect(await handovers.auditOf(id)).toEqual([
      'handover-planned',
      ...items.map(() => 'handover-ticked'),
      'agreed',
      'handedOver',
      'ended',
    ]);

    expect((await handovers.publishAgain(placed)).body).toMatchObject({ drafts: 1, skipped: 0 });
  });

  test.each(['approved', 'agreed'])('a handover that fails when it is %s frees home and people', async (status) => {
    const placed = await handovers.placed(status);
    const { id, people } = placed;
    await handovers.plan(id);
    const since = new Date();
    for (const candidateId of people)
      await service.db.query(`INSERT INTO corridor_resident ("candidateId", "locationId", since) VALUES ($1, $2, $3)`, [
        candidateId,
        handovers.location,
        since,
      ]);
    expect((await handovers.act(id, 'withdraw')).status).toBe(400);
    expect((await handovers.act(id, 'withdraw', { reason: 'De woning heeft waterschade.' })).body.status).toBe(
      'withdrawn',
    );
    const { rows: residents } = await service.db.query(
      'SELECT 1 FROM corridor_resident WHERE "candidateId" = ANY($1)',
      [people],
    );
    expect(residents).toEqual([]);
    expect((await handovers.publishAgain(placed)).body).toMatchObject({ drafts: 1, skipped: 0 });
  });
});

describe('the key', () => {
  test('is not given before all is done, and what is missing is told', async () => {
    const { id } = await handovers.placed('agreed');
    const bare = await handovers.act(id, 'hand-over');
    expect(bare.status).toBe(409);
    expect(bare.body.type).toBe('urn:problem:huisklik:placement-handover-incomplete');
    expect(bare.body.detail).toMatch(/Missing: plan, identitySeen, .*metersRead/);

    await handovers.plan(id, { signedOn: dayIn(5) });
    await handovers.tickAll(id);
    await handovers.api.send('DELETE', `/api/v1/placements/${id}/handover/checklist/metersRead`);
    const allocator = await service.signIn('allocator');
    const page = await allocator.post(`/placements/${id}/tenancy/hand-over`, {}, `/placements/${id}`);
    expect(page.status).toBe(409);
    for (const words of ['Dit ontbreekt:', 'Meterstanden opgenomen', 'De dag van tekenen moet nog komen'])
      expect(page.text).toContain(words);
    expect(/Dit ontbreekt:.*?<\/ul>/s.exec(page.text)![0]).not.toContain('Sleutels geteld');
    expect(await handovers.rows.statusOf(id)).toBe('agreed');

    await handovers.put(`${id}/handover/checklist/metersRead`);
    await handovers.plan(id, { revision: 1 });
    expect((await handovers.act(id, 'hand-over')).status).toBe(200);
  });

  test('is not given on a lease for young people when a birth date turns out to be another', async () => {
    const { id, people } = await handovers.placed('agreed');
    await handovers.plan(id, { leaseType: 'youth' });
    await handovers.tickAll(id);
    await service.db.query(`UPDATE candidate SET "birthDate" = '1990-01-01' WHERE id = $1`, [people[0]]);
    const { status, body } = await handovers.act(id, 'hand-over');
    expect([status, body.detail]).toEqual([409, expect.stringContaining('Missing: lease')]);
  });

  test('is given once by two at the same moment', async () => {
    const { id } = await handovers.placed('agreed');
    await handovers.plan(id);
    await handovers.tickAll(id);
    const answers = await Promise.all([handovers.act(id, 'hand-over'), handovers.act(id, 'hand-over')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await handovers.auditOf(id)).filter((action) => action === 'handedOver')).toHaveLength(1);
  });
});

describe('a plan', () => {
  test('for young people refuses who is 28 at signing, by reference only', async () => {
    const { id, people } = await handovers.placed('approved', daysAfter(dayIn(0), -28 * 366));
    const { status, body } = await handovers.plan(id, { leaseType: 'youth' });
    expect(status).toBe(400);
    const { rows: found } = await service.db.query('SELECT reference FROM candidate WHERE id = $1', [people[0]]);
    expect(body.errors).toEqual([{ field: 'leaseType', message: expect.stringContaining(found[0].reference) }]);
    expect(JSON.stringify(body)).not.toContain('Sanne');
  });

  test('tells all that is wrong at once', async () => {
    const { id } = await handovers.placed();
    const wrong = {
      leaseType: 'temporary',
      signedOn: dayIn(11),
      endsOn: dayIn(9),
      key: { at: momentIn(-1), place: '' },
    };
    const { status, body } = await handovers.plan(id, wrong);
    expect(status).toBe(400);
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'signedOn',
      'endsOn',
      'key.at',
      'key.place',
    ]);
    const { body: empty } = await handovers.put(`${id}/handover`, { revision: 0 });
    expect(empty.errors.map(({ field }: { field: string }) => field)).toEqual(['startsOn', 'signedOn', 'leaseType']);
    expect(await handovers.auditOf(id)).toEqual([]);
  });

  test('has one appointment, at a place in words on one line', async () => {
    const { id } = await handovers.placed();
    for (const key of [[], [{ at: momentIn(3), place: 'Kantoor' }]]) {
      const { status, body } = await handovers.plan(id, { key });
      expect([status, body.errors]).toEqual([400, [{ field: 'key', message: expect.stringContaining('object') }]]);
    }
    const { body: nowhere } = await handovers.plan(id, { key: { at: momentIn(3), place: ' \n ' } });
    expect(nowhere.errors).toMatchObject([{ field: 'key.place' }]);
    const { body } = await handovers.plan(id, { key: { at: momentIn(3), place: ' Kerk\u202estraat 12,\nHaarlem ' } });
    expect(body.key.place).toBe('Kerkstraat 12, Haarlem');
  });

  test('takes no citizen service number', async () => {
    const { id } = await handovers.placed();
    const { body } = await handovers.plan(id, { key: { at: momentIn(3), place: 'BSN 111222333' } });
    expect(body.errors).toEqual([{ field: 'key.place', message: expect.stringContaining('citizen service number') }]);
  });

  test.each(['draft', 'accepted', 'withdrawn', 'ended'])('is not made when the placement is %s', async (status) => {
    const { id } = await handovers.placed(status);
    const { body } = await handovers.plan(id);
    expect(body.type).toBe('urn:problem:huisklik:placement-status');
    const allocator = await service.signIn('allocator');
    expect((await allocator.get(`/placements/${id}/handover`)).location).toBe(`/placements/${id}`);
  });

  test('changed by two at the same moment is that of one of them, and the other hears so', async () => {
    const { id } = await handovers.placed();
    const answers = await Promise.all([handovers.plan(id), handovers.plan(id, { startsOn: dayIn(20) })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = answers.find(({ status }) => status === 200)!;
    const { body } = await handovers.read(id);
    expect(body).toMatchObject({ revision: 1, startsOn: winner.body.startsOn });
    const loser = answers.find(({ status }) => status === 409)!;
    expect(loser.body.type).toBe('urn:problem:huisklik:handover-changed');
  });

  test('keeps the tenancy form of the day on which it was made', async () => {
    const { id, home } = await handovers.placed();
    await handovers.plan(id);
    await service.db.query(`UPDATE home SET "tenancyForm" = 'sharedLease' WHERE id = $1`, [home]);
    expect((await handovers.plan(id, { revision: 1 })).body.tenancyForm).toBe('roomLease');
  });

  test('of a lease that runs can be extended; its appointment is over', async () => {
    const key = { at: momentIn(2), place: 'Kerkstraat 1' };
    const { id } = await handovers.handedOver({ leaseType: 'youth', key });
    const { body } = await handovers.read(id);
    const extended = { leaseType: 'youth', revision: 1, endsOn: daysAfter(body.endsOn, 365) };
    expect((await handovers.plan(id, { ...extended, key: { at: momentIn(4), place: 'Elders' } })).body.errors).toEqual([
      { field: 'key.at', message: expect.stringContaining('The key is given') },
    ]);
    expect((await handovers.plan(id, extended)).body).toMatchObject({
      endsOn: extended.endsOn,
      key: { place: 'Kerkstraat 1' },
    });
  });
});

describe('the end of a tenancy', () => {
  test('has a reason, and a day that is not before the lease nor after today', async () => {
    const { id } = await handovers.handedOver();
    const wrong = await handovers.act(id, 'end', { lastDay: dayIn(-2) });
    expect(wrong.body.errors.map(({ field }: { field: string }) => field)).toEqual(['lastDay', 'reason']);
    expect((await handovers.act(id, 'end', { reason: 'Weg.', lastDay: dayIn(1) })).status).toBe(400);
    const allocator = await service.signIn('allocator');
    const page = await allocator.post(
      `/placements/${id}/tenancy/end`,
      { lastDay: '2026-02-30', reason: '' },
      `/placements/${id}`,
    );
    expect(page.status).toBe(400);
    expect(page.text).toContain('niet vóór het huurcontract of de sleutel');
    expect(page.text).toContain('Schrijf de reden op');
    expect((await handovers.act(id, 'end', { reason: 'Zij trokken er niet in.' })).body.status).toBe('ended');
  });
});
