import { randomUUID } from 'node:crypto';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditModule } from '../../src/audit/audit.module.js';
import { SYSTEM } from '../../src/audit/audit.service.js';
import { ConfigModule } from '../../src/platform/config/config.module.js';
import { readEnvironment } from '../../src/platform/config/environment.js';
import { DatabaseModule } from '../../src/platform/database/database.module.js';
import { inTransaction } from '../../src/platform/database/transaction.js';
import { TasksModule } from '../../src/tasks/tasks.module.js';
import { TasksService, type NewTask } from '../../src/tasks/tasks.service.js';
import { ProposalRows } from '../factories/proposals.js';
import { startService, type Service, type TestRole } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

let service: Service;
/** The part of the service in which a stage opens and closes tasks. */
let stage: TestingModule;

beforeAll(async () => {
  service = await startService();
  const environment = readEnvironment({ DATABASE_URL: service.databaseUrl, SESSION_SECRET: 'x'.repeat(32) });
  stage = await Test.createTestingModule({
    imports: [ConfigModule.for(environment), DatabaseModule.for(service.databaseUrl), AuditModule, TasksModule],
  }).compile();
  await stage.init();
});
afterAll(async () => {
  await stage?.close();
  await service?.close();
});
afterEach(() => service.db.query('DELETE FROM "task"'));

const inStage = (work: (tx: EntityManager, tasks: TasksService) => Promise<void>) =>
  inTransaction(stage.get(DataSource), (tx) => work(tx, stage.get(TasksService)));

const stuck = (more: Partial<NewTask> = {}): NewTask => ({
  kind: 'candidate-stuck',
  recordType: 'candidate',
  recordId: randomUUID(),
  role: 'supervisor',
  ...more,
});
const open = (task: NewTask) => inStage((tx, tasks) => tasks.open(tx, task, SYSTEM));

async function person(role: TestRole): Promise<{ id: string; visitor: Visitor }> {
  const { accountId, link } = await service.ticket(role);
  return { id: accountId, visitor: await Visitor.signedIn(service.url, link) };
}

const idOf = async ({ recordId }: NewTask) =>
  (await service.db.query<{ id: string }>('SELECT id FROM task WHERE "recordId" = $1', [recordId])).rows[0]!.id;

/** What the rows of the page say. */
async function rowsOf(visitor: Visitor): Promise<string[]> {
  const { text } = await visitor.get('/tasks?lang=nl');
  const body = /<tbody>(.*?)<\/tbody>/s.exec(text)?.[1] ?? '';
  return body
    .split('</tr>')
    .slice(0, -1)
    .map((row) => row.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '));
}

const actsOn = async ({ recordId }: NewTask) =>
  (
    await service.db.query<{ act: string }>(
      `SELECT action || ' ' || "actorLabel" || ' ' || (details->>'task') AS act FROM audit_entry WHERE "recordId" = $1 ORDER BY id`,
      [recordId],
    )
  ).rows.map(({ act }) => act);

describe('a task', () => {
  it('is open once, however often and by how many at once it is opened', async () => {
    const task = stuck();
    await Promise.all([open(task), open(task), open(task)]);
    await open({ ...task, dueOn: '2026-12-01' });
    expect(await rowsOf((await person('supervisor')).visitor)).toHaveLength(1);
    expect(await actsOn(task)).toEqual(['tasks:opened system candidate-stuck']);
  });

  it('is closed by the stage, once, and can be opened again later', async () => {
    const task = stuck();
    const close = () => inStage((tx, tasks) => tasks.close(tx, task.kind, task.recordType, task.recordId, SYSTEM));
    await open(task);
    await Promise.all([close(), close()]);
    const { visitor } = await person('supervisor');
    expect(await rowsOf(visitor)).toEqual([]);
    await open(task);
    expect(await rowsOf(visitor)).toHaveLength(1);
    expect(await actsOn(task)).toEqual([
      'tasks:opened system candidate-stuck',
      'tasks:closed system candidate-stuck',
      'tasks:opened system candidate-stuck',
    ]);
  });

  it('is not opened when the transaction of the stage is rolled back', async () => {
    const task = stuck();
    const failing = inStage(async (tx, tasks) => {
      await tasks.open(tx, task, SYSTEM);
      throw new Error('No.');
    });
    await expect(failing).rejects.toThrow('No.');
    expect(await rowsOf((await person('supervisor')).visitor)).toEqual([]);
    expect(await actsOn(task)).toEqual([]);
  });

  it('is done by whoever has it, and a second tap changes nothing', async () => {
    const task = stuck();
    await open(task);
    const path = `/tasks/${await idOf(task)}/done`;
    const { visitor } = await person('supervisor');
    const taps = await Promise.all([visitor.post(path, {}, '/tasks'), visitor.post(path, {}, '/tasks')]);
    expect(taps.map(({ status, location }) => [status, location])).toEqual([
      [303, '/tasks'],
      [303, '/tasks'],
    ]);
    expect((await visitor.get('/tasks?lang=nl')).text).toContain('De taak is klaar.');
    expect(await actsOn(task)).toEqual([
      'tasks:opened system candidate-stuck',
      'tasks:closed supervisor candidate-stuck',
    ]);
  });

  it('of somebody else is neither seen nor done, until they leave', async () => {
    const [owner, colleague] = [await person('supervisor'), await person('supervisor')];
    const task = stuck({ assigneeId: owner.id });
    await open(task);
    const path = `/tasks/${await idOf(task)}/done`;
    expect(await rowsOf(colleague.visitor)).toEqual([]);
    expect((await colleague.visitor.post(path, {}, '/tasks')).status).toBe(403);
    expect(await rowsOf(owner.visitor)).toHaveLength(1);

    await service.db.query('UPDATE account SET "closedAt" = now() WHERE id = $1', [owner.id]);
    expect(await rowsOf(colleague.visitor)).toHaveLength(1);
    expect((await colleague.visitor.post(path, {}, '/tasks')).status).toBe(303);
  });

  it('of another role is neither seen nor done, and who has no tasks sees no page', async () => {
    const task = stuck();
    await open(task);
    const path = `/tasks/${await idOf(task)}/done`;
    for (const role of ['allocator', 'administrator'] as const) {
      const { visitor } = await person(role);
      expect(await rowsOf(visitor)).toEqual([]);
      expect((await visitor.post(path, {}, '/tasks')).status).toBe(403);
    }
    for (const role of ['auditor', 'candidate'] as const) {
      const { visitor } = await person(role);
      expect((await visitor.get('/tasks')).status).toBe(403);
      expect((await visitor.post(path, {}, '/')).status).toBe(403);
    }
    const { visitor } = await person('supervisor');
    expect((await visitor.post(`/tasks/${randomUUID()}/done`, {}, '/tasks')).status).toBe(404);
    expect(await rowsOf(visitor)).toHaveLength(1);
  });
});

describe('the page of tasks', () => {
  it('has my own first, then what is due first, and says what is too late', async () => {
    const { id, visitor } = await person('supervisor');
    await open(stuck({ kind: 'invitation-failed' }));
    await open(stuck({ kind: 'confirm-answers', dueOn: '2999-01-01' }));
    await open(stuck({ kind: 'candidate-stuck', dueOn: '2020-01-01' }));
    await open(stuck({ kind: 'confirm-answers', assigneeId: id }));
    expect(await rowsOf(visitor)).toEqual([
      expect.stringMatching(/Laten bevestigen .* u geen datum/),
      expect.stringMatching(/niet verder komt .* u en uw collega's 1 jan 2020 te laat/),
      expect.stringMatching(/Laten bevestigen .* 1 jan 2999 Klaar/),
      expect.stringMatching(/kwam niet aan .* geen datum/),
    ]);
  });

  it('names candidates to who may see them, and to others by a number', async () => {
    const recordId = await new ProposalRows(service.db).candidate('Sanne', 'youngTenant');
    await open(stuck({ recordId }));
    const supervisor = await (await person('supervisor')).visitor.get('/tasks');
    expect(supervisor.text).toMatch(new RegExp(`<a href="/candidates/${recordId}"[^>]*><bdi>Sanne `));

    await service.db.query(`UPDATE task SET role = 'administrator'`);
    const [row] = await rowsOf((await person('administrator')).visitor);
    expect(row).toContain(`Kandidaat ${recordId.slice(0, 8)}`);
    expect(row).not.toContain('Sanne');
  });

  it('still lists a task about a record that is gone', async () => {
    const task = stuck();
    await open(task);
    const [row] = await rowsOf((await person('supervisor')).visitor);
    expect(row).toContain(`Kandidaat ${task.recordId.slice(0, 8)}`);
  });

  it('is in the navigation with how many wait, on every page of who has tasks', async () => {
    await open(stuck());
    await open(stuck());
    const { visitor } = await person('supervisor');
    expect((await visitor.get('/homes?lang=nl')).text).toContain('2 wachten op u');
    expect((await (await person('allocator')).visitor.get('/homes?lang=nl')).text).not.toContain('wachten op u');
    const auditor = await (await person('auditor')).visitor.get('/homes?lang=nl');
    expect(auditor.text).not.toMatch(/wachten op u|href="\/tasks"/);
  });
});
