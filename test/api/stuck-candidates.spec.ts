import { NO_ANSWERS, tellHere } from '../support/answers.js';
import { candidatesCsv } from '../support/candidates-files.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

interface TaskRow {
  assigneeId: string | null;
  isOpen: boolean;
}

describe('the task about somebody who is stuck', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService({ jobs: true });
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    await service.db.query('TRUNCATE candidate CASCADE');
    const api = await service.api(['candidates:import']);
    await api.upload('/api/v1/candidates/imports', 'k.csv', candidatesCsv({ ...NO_ANSWERS, reference: 'K-1' }));
    await tellHere(service, 'K-1', 'sleep', '4');
  });

  const silentFor = (days: number) =>
    service.db.query(`UPDATE candidate SET "activeAt" = now() - make_interval(days => $1)`, [days]);
  const tasks = async () =>
    (
      await service.db.query<TaskRow>(
        `SELECT "assigneeId", "closedAt" IS NULL AS "isOpen" FROM task JOIN candidate ON candidate.id::text = "recordId"
         WHERE kind = 'candidate-stuck' ORDER BY task."createdAt"`,
      )
    ).rows;
  /** Waits until the sweep has done its work. */
  const untilTasks = (isAsExpected: (found: TaskRow[]) => boolean) =>
    until(async () => {
      const found = await tasks();
      return isAsExpected(found) && found;
    });

  it('comes for their supervisor, and goes when they move on', async () => {
    const { accountId } = await service.ticket('supervisor');
    await service.db.query(`UPDATE candidate SET "supervisorId" = $1`, [accountId]);
    await silentFor(15);
    expect(await untilTasks((found) => found.length > 0)).toEqual([{ assigneeId: accountId, isOpen: true }]);
    await silentFor(0);
    expect(await untilTasks(([task]) => task?.isOpen === false)).toHaveLength(1);
  });

  it('comes back when somebody said that it is done, but only after as much time again', async () => {
    await silentFor(40);
    await untilTasks(([task]) => task?.isOpen === true);
    const close = (daysAgo: number) =>
      service.db.query(
        `UPDATE task SET "closedAt" = now() - make_interval(days => $1) WHERE "recordId" = (SELECT id::text FROM candidate)`,
        [daysAgo],
      );
    await close(13);
    // Another candidate gets their task from the same sweep that leaves this one alone.
    const api = await service.api(['candidates:import']);
    await api.upload('/api/v1/candidates/imports', 'k.csv', candidatesCsv({ ...NO_ANSWERS, reference: 'K-2' }));
    await tellHere(service, 'K-2', 'sleep', '4');
    await service.db.query(`UPDATE candidate SET "activeAt" = now() - interval '40 days' WHERE reference = 'K-2'`);
    expect(await untilTasks((found) => found.some(({ isOpen }) => isOpen))).toHaveLength(2);
    await service.db.query(`DELETE FROM candidate WHERE reference = 'K-2'`);
    await close(15);
    expect(await untilTasks((found) => found.length === 2)).toMatchObject([{ isOpen: false }, { isOpen: true }]);
  });
});
