import { Agreements, type Resident } from '../support/agreements.js';
import { Handovers } from '../support/handovers.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

let service: Service;
let agreements: Agreements;
beforeAll(async () => {
  service = await startService({ jobs: true });
  agreements = await Agreements.in(service, await Handovers.in(service));
});
afterAll(() => service?.close());

async function shared() {
  const placed = await agreements.placement();
  const id = await agreements.start(placed.placementId);
  await agreements.share(id);
  const [sanne, amina] = placed.residents as [Resident, Resident];
  return { ...placed, id, sanne, amina };
}

const share = (id: string) => agreements.leader.post(`/agreements/${id}/share?lang=nl`, {}, `/agreements/${id}`);
const OWN_WORDS = { 'choice.cleaningTogether': '$own', 'words.cleaningTogether.nl': 'Wij poetsen op vrijdag.' };

async function kindsOf({ id }: Resident): Promise<string[]> {
  const { rows } = await service.db.query<{ kind: string }>(
    'SELECT kind FROM news WHERE "candidateId" = $1 ORDER BY "createdAt"',
    [id],
  );
  return rows.map(({ kind }) => kind);
}

async function actsOf(id: string, action: string): Promise<number> {
  const { rowCount } = await service.db.query('SELECT 1 FROM audit_entry WHERE "recordId" = $1 AND action = $2', [
    id,
    action,
  ]);
  return rowCount!;
}

/** They stop on their own page. */
async function sayStop({ id, visitor }: Resident): Promise<void> {
  await service.db.query(
    `INSERT INTO consent ("candidateId", version, language, "givenAt") VALUES ($1, '2026-11', 'nl', now())`,
    [id],
  );
  await visitor.post('/my/data/stop', {}, '/my/data');
}

async function isHeard({ id }: Resident): Promise<boolean> {
  const { rowCount } = await service.db.query(
    `SELECT 1 FROM domain_event WHERE "recordId" = $1 AND kind = 'candidates:stopped' AND "handledAt" IS NOT NULL`,
    [id],
  );
  return rowCount === 1;
}

/** Whether any transaction waits for another one. */
async function isWaiting(): Promise<boolean> {
  const { rowCount } = await service.db.query(
    `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
  );
  return rowCount! > 0;
}

/** They stop, and the service has heard of it. */
async function stop(resident: Resident): Promise<void> {
  await sayStop(resident);
  await until(() => isHeard(resident));
}

test('another text takes the waiting one back once, and tells who had signed it', async () => {
  const { id, sanne, amina } = await shared();
  await agreements.sign(id, sanne);
  await agreements.record(id, 'cleaning', OWN_WORDS);
  expect(await agreements.statesOf(id)).toEqual(['withdrawn']);
  expect(await kindsOf(sanne)).toContain('agreementWithdrawn');
  expect(await kindsOf(amina)).not.toContain('agreementWithdrawn');
  expect(await actsOf(id, 'agreements:withdrawn')).toBe(1);
  await agreements.record(id, 'cleaning', { ...OWN_WORDS, 'words.cleaningTogether.nl': 'Wij poetsen op zondag.' });
  expect(await actsOf(id, 'agreements:withdrawn')).toBe(1);
});

test('who leaves takes a waiting text back, and nothing when none waits', async () => {
  const { id, sanne, amina } = await shared();
  await agreements.sign(id, amina);
  await stop(sanne);
  expect(await agreements.statesOf(id)).toEqual(['withdrawn']);
  expect(await kindsOf(amina)).toContain('agreementWithdrawn');
  await share(id);
  await agreements.inForce(id, [amina], 2);
  await stop(amina);
  expect(await agreements.statesOf(id)).toEqual(['withdrawn', 'inForce']);
  expect(await actsOf(id, 'agreements:withdrawn')).toBe(1);
});

test('without anybody to sign no text is shared, and none comes into force', async () => {
  const { id, sanne, amina } = await shared();
  await service.db.query(
    'DELETE FROM agreement_signer USING agreement_version version WHERE version.id = "versionId" AND "agreementId" = $1',
    [id],
  );
  const witness = await agreements.leader.post(`/agreements/${id}/versions/1/witness?lang=nl`, {}, `/agreements/${id}`);
  expect([witness.status, witness.text.includes('Er is geen bewoner om te tekenen.')]).toEqual([409, true]);
  await agreements.record(id, 'cleaning', OWN_WORDS);
  await stop(sanne);
  await stop(amina);
  const { status, text } = await share(id);
  expect([status, text.includes('Er is geen bewoner om te tekenen.')]).toEqual([409, true]);
  expect(await agreements.statesOf(id)).toEqual(['withdrawn']);
});

test('who stops while the text is being shared does not stay among its signers', async () => {
  const { placementId, residents } = await agreements.placement();
  const [sanne, amina] = residents as [Resident, Resident];
  const id = await agreements.start(placementId);
  await service.db.query('UPDATE agreement_topic SET "agreedAt" = now() WHERE "agreementId" = $1', [id]);
  const other = await service.db.connect();
  await other.query('BEGIN');
  await other.query('SELECT 1 FROM candidate WHERE id = $1 FOR UPDATE', [amina.id]);
  let isAnswered = false;
  const sharing = share(id).finally(() => (isAnswered = true));
  await until(async () => isAnswered || (await isWaiting()));
  const stopping = sayStop(sanne);
  await other.query('COMMIT');
  other.release();
  await Promise.all([sharing, stopping]);
  await until(() => isHeard(sanne));
  const { rows } = await service.db.query(
    `SELECT 1 FROM agreement_signer s JOIN agreement_version v ON v.id = s."versionId"
     WHERE v."agreementId" = $1 AND v.state = 'shared' AND s."candidateId" = $2`,
    [id, sanne.id],
  );
  expect(rows).toEqual([]);
});

test('who stops but has the key lives there: the text waits for them still', async () => {
  const { id, placementId, sanne, amina } = await shared();
  await service.db.query(`UPDATE placement SET status = 'handedOver' WHERE id = $1`, [placementId]);
  await agreements.sign(id, amina);
  await stop(sanne);
  expect(await agreements.statesOf(id)).toEqual(['shared']);
  await service.db.query(`UPDATE candidate SET "erasedAt" = now() WHERE id = $1`, [sanne.id]);
  await service.db.query(
    `INSERT INTO domain_event (id, kind, "recordId", "createdAt") VALUES (gen_random_uuid(), 'candidates:erased', $1, now())`,
    [sanne.id],
  );
  await until(async () => (await agreements.statesOf(id))[0] === 'withdrawn');
});

test('the text that is in force is not shared again after a detour', async () => {
  const { id, residents } = await shared();
  await agreements.inForce(id, residents);
  const topic = `/agreements/${id}/topics/cleaning`;
  const before = /name="choice\.cleaningTogether" value="(\w+)"[^>]* checked/.exec(
    (await agreements.leader.get(topic)).text,
  )!;
  await agreements.record(id, 'cleaning', OWN_WORDS);
  await share(id);
  await agreements.record(id, 'cleaning', { 'choice.cleaningTogether': before[1]! });
  const { status, text } = await share(id);
  expect([status, text.includes('De tekst is dezelfde')]).toEqual([409, true]);
  expect(await agreements.statesOf(id)).toEqual(['inForce', 'withdrawn']);
});
