import { daysAfter } from '../../src/platform/clock/local-time.js';
import { signInAs } from '../support/candidate-account.js';
import { Handovers, momentIn } from '../support/handovers.js';
import { calendarLines, dayIn } from '../support/meetings.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

let service: Service;
let handovers: Handovers;

beforeAll(async () => {
  service = await startService({ jobs: true });
  handovers = await Handovers.in(service);
});
afterAll(() => service?.close());

/** The Sunday on which summer time begins next. */
function nextClockChange(): string {
  const year = Number(dayIn(0).slice(0, 4));
  const ofYear = (one: number) => {
    const last = new Date(Date.UTC(one, 2, 31));
    return daysAfter(`${one}-03-31`, -last.getUTCDay());
  };
  return ofYear(year) > dayIn(1) ? ofYear(year) : ofYear(year + 1);
}

describe('pages', () => {
  const fields = (more: Record<string, string> = {}) => ({
    revision: '0',
    leaseType: 'youth',
    startsOn: dayIn(10),
    signedOn: dayIn(0),
    endsOn: '',
    keyDay: dayIn(10),
    keyTime: '10.30',
    keyPlace: 'Kerkstraat 1',
    ...more,
  });

  test('a supervisor plans it, ticks, and takes a tick back', async () => {
    const { id } = await handovers.placed();
    const supervisor = await service.signIn('supervisor');
    const form = `/placements/${id}/handover`;
    expect((await supervisor.get(form)).text).toContain('Kerkstraat 1, Haarlem');
    const wrong = await supervisor.post(form, fields({ leaseType: 'temporary', keyTime: '10' }));
    expect(wrong.status).toBe(400);
    for (const words of ['Kies de laatste dag van het tijdelijke contract', 'Kies de tijd van de afspraak'])
      expect(wrong.text).toContain(words);
    expect(wrong.text).toContain(`value="${dayIn(10)}"`);
    expect(wrong.text).not.toContain('Kies de dag van de afspraak');
    expect((await supervisor.post(form, fields())).location).toBe(`/placements/${id}`);
    expect((await supervisor.get(`/placements/${id}`)).text).toContain('Jongerencontract');

    const list = `${form}/checklist`;
    await supervisor.post(list, { item: ['keysCounted', 'metersRead'] }, `/placements/${id}`);
    await supervisor.post(`${list}/undo`, { item: 'keysCounted' }, `/placements/${id}`);
    const { text } = await supervisor.get(`/placements/${id}`);
    expect(text).toContain('1 van 8 gedaan');
    expect(text).toContain('<bdi>Test supervisor</bdi>');
  });

  test('two who look at the same form: the second reads what the first one saved', async () => {
    const { id } = await handovers.placed();
    const [one, other] = [await service.signIn('allocator'), await service.signIn('supervisor')];
    await one.post(`/placements/${id}/handover`, fields({ keyPlace: 'Bij de balie' }));
    const late = await other.post(`/placements/${id}/handover`, fields({ keyPlace: 'Elders' }));
    expect(late.status).toBe(409);
    expect(late.text).toContain('Een collega veranderde deze oplevering');
    expect(late.text).toContain('value="Bij de balie"');
  });

  test.each(['administrator', 'auditor', 'candidate'] as const)('are not for %s', async (role) => {
    const { id } = await handovers.placed();
    const visitor = await service.signIn(role);
    expect((await visitor.get(`/placements/${id}/handover`)).status).toBe(403);
    expect((await visitor.post(`/placements/${id}/handover/checklist`, { item: 'keysCounted' }, '/')).status).toBe(403);
  });

  test('an integration that only reads plans nothing', async () => {
    const { id } = await handovers.placed();
    const reader = await service.api(['placements:read']);
    expect((await reader.get(`/api/v1/placements/${id}/handover`)).status).toBe(200);
    const body = JSON.stringify({ revision: 0 });
    const headers = { 'Content-Type': 'application/json' };
    expect((await reader.send('PUT', `/api/v1/placements/${id}/handover`, body, headers)).status).toBe(403);
  });
});

describe('residents', () => {
  test('see their home once it is approved, with the key in their calendar, and hear of changes', async () => {
    const { id, people } = await handovers.placed('accepted');
    const sanne = await signInAs(service, people[0]!);
    expect((await sanne.get('/my/home')).text).toContain('Er is nog geen woning van jou');
    expect((await sanne.get('/my/home/key.ics')).status).toBe(404);
    for (const path of ['/my', '/my/offer']) expect((await sanne.get(path)).text).not.toContain('href="/my/home"');
    await handovers.act(id, 'approve');
    expect((await sanne.get('/my/home')).text).toContain('Er is nog geen afspraak voor de sleutel');
    for (const path of ['/my', '/my/offer']) expect((await sanne.get(path)).text).toContain('href="/my/home"');

    await handovers.plan(id, { leaseType: 'youth', key: { at: momentIn(3, '13:00'), place: 'Kerkstraat 1; boven' } });
    await handovers.plan(id, {
      leaseType: 'youth',
      revision: 1,
      key: { at: momentIn(4, '13:00'), place: 'Kerkstraat 1; boven' },
    });
    await handovers.plan(id, { leaseType: 'youth', revision: 2, startsOn: dayIn(12) });
    // Of the appointment and of its change, not of the lease alone.
    for (const person of people)
      expect(await handovers.newsOf(person)).toEqual(['decision', 'keyAppointment', 'keyAppointment']);
    const { text } = await sanne.get('/my/home');
    for (const words of ['Kerkstraat 1; boven', 'contract voor jongeren', 'Neem je paspoort'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/statusholder|statushouder|Yonas/i);
    const file = await sanne.get('/my/home/key.ics');
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const stamp = momentIn(4, '13:00').replace(/[-:]|\.000/g, '');
    expect(calendarLines(file.text)).toEqual(
      expect.arrayContaining([
        `UID:${id}@huisklik`,
        'SEQUENCE:1',
        `DTSTART:${stamp}`,
        'SUMMARY:Sleutel van mijn woning',
        'LOCATION:Kerkstraat 1\\; boven',
      ]),
    );
    const allocator = await service.signIn('allocator');
    const own = calendarLines((await allocator.get(`/placements/${id}/handover/key.ics`)).text);
    expect(own).toEqual(expect.arrayContaining([`UID:${id}@huisklik`, `DTSTART:${stamp}`]));
    expect((await allocator.get('/my/home')).status).toBe(403);
  });

  test('have the appointment at the time that clocks here show, before and after summer time begins', async () => {
    const { id, people } = await handovers.placed();
    const sanne = await signInAs(service, people[0]!);
    const supervisor = await service.signIn('supervisor');
    const form = `/placements/${id}/handover`;
    const sunday = nextClockChange();
    const typed = { leaseType: 'indefinite', startsOn: dayIn(10), signedOn: dayIn(0), endsOn: '', keyPlace: 'Balie' };
    const gap = { ...typed, revision: '0', keyDay: sunday, keyTime: '02:30' };
    expect((await supervisor.post(form, gap)).text).toContain('Deze tijd bestaat niet op deze dag');
    for (const [revision, keyDay, utc] of [
      ['0', daysAfter(sunday, -1), '130000Z'],
      ['1', sunday, '120000Z'],
    ] as const) {
      await supervisor.post(form, { ...typed, revision, keyDay, keyTime: '14:00' });
      const lines = calendarLines((await sanne.get('/my/home/key.ics')).text);
      expect(lines).toContain(`DTSTART:${keyDay.replaceAll('-', '')}T${utc}`);
      expect(lines).toContain(`SEQUENCE:${revision}`);
    }
  });

  test('take their lease along, and where they got the key goes with their data', async () => {
    const key = { at: momentIn(2), place: 'Bij Sanne thuis' };
    const { id, people } = await handovers.handedOver({ key });
    const sanne = await signInAs(service, people[0]!);

    const data = JSON.parse((await sanne.get('/my/data/download.json')).text) as { parts: { leases: unknown[] } };
    expect(data.parts.leases).toEqual([
      expect.objectContaining({ leaseType: 'indefinite', startsOn: dayIn(10), keyPlace: 'Bij Sanne thuis' }),
    ]);
    await service.db.query(`UPDATE handover SET "keyAt" = now() - interval '1 day' WHERE "placementId" = $1`, [id]);
    await service.db.query(
      `INSERT INTO domain_event (id, kind, "recordId", "createdAt") VALUES (gen_random_uuid(), 'candidates:erased', $1, now())`,
      [people[0]],
    );
    await until(async () => {
      const { body } = await handovers.read(id);
      return body.key === null;
    });
  });
});
