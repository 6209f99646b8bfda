import { Handovers } from '../support/handovers.js';
import { dayIn } from '../support/meetings.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

let service: Service;
let handovers: Handovers;

beforeAll(async () => {
  service = await startService({ jobs: true });
  handovers = await Handovers.in(service);
});
afterAll(() => service?.close());

describe('reminders', () => {
  test('a key that is late is a task, once, until the day is another or the key is given', async () => {
    const { id } = await handovers.placed();
    await handovers.plan(id);
    await handovers.change(id, { startsOn: dayIn(-1), signedOn: dayIn(-1) });
    await until(async () => (await handovers.tasksOf(id)).length === 1);
    expect(await handovers.tasksOf(id)).toEqual([
      { kind: 'handover-due', role: 'allocator', dueOn: dayIn(0), isOpen: true },
    ]);
    await handovers.plan(id, { revision: 1 });
    expect(await handovers.tasksOf(id)).toMatchObject([{ isOpen: false }]);
    await handovers.change(id, { startsOn: dayIn(-1), signedOn: dayIn(-1) });
    await until(async () => (await handovers.tasksOf(id)).length === 2);
    await handovers.act(id, 'withdraw', { reason: 'Waterschade.' });
    expect(await handovers.tasksOf(id)).toMatchObject([{ isOpen: false }, { isOpen: false }]);
  });

  test('a lease that ends is a task at each of the days of the policy, and once at each', async () => {
    const { id } = await handovers.handedOver({ leaseType: 'temporary', endsOn: dayIn(300) });
    const endIn = (days: number) =>
      handovers.change(id, { endsOn: dayIn(days), startsOn: dayIn(-300), signedOn: dayIn(-300) });
    const done = () => service.db.query(`UPDATE task SET "closedAt" = now() WHERE "recordId" = $1`, [id]);
    await endIn(180);
    await until(async () => (await handovers.tasksOf(id)).length === 1);
    expect(await handovers.tasksOf(id)).toEqual([
      { kind: 'lease-ends', role: 'allocator', dueOn: dayIn(180), isOpen: true },
    ]);
    await done();
    await endIn(89);
    await until(async () => (await handovers.tasksOf(id)).length === 2);
    await done();
    const { rows: told } = await service.db.query(
      'SELECT "remindedDaysBefore" FROM handover WHERE "placementId" = $1',
      [id],
    );
    expect(told).toEqual([{ remindedDaysBefore: 90 }]);
    await endIn(29);
    await until(async () => (await handovers.tasksOf(id)).length === 3);
    await handovers.act(id, 'end', { reason: 'Zij verhuisden.' });
    expect((await handovers.tasksOf(id)).map(({ isOpen }) => isOpen)).toEqual([false, false, false]);
  });
});
