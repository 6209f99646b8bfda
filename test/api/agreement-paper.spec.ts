import { createHash } from 'node:crypto';
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

const SCAN = '%PDF-1.7 the scan';
const HASH = createHash('sha256').update(SCAN).digest('hex');

async function shared() {
  const { placementId, residents } = await agreements.placement();
  const id = await agreements.start(placementId);
  await agreements.share(id);
  const [sanne, amina] = residents as [Resident, Resident];
  const page = `/agreements/${id}`;
  const upload = (people: Resident[], content = SCAN) =>
    agreements.leader.upload(`${page}/versions/1/scan`, 'scan.pdf', content, { signers: people.map((one) => one.id) });
  const witness = () => agreements.leader.post(`${page}/versions/1/witness`, {}, page);
  return { id, sanne, amina, page, upload, witness };
}

const methodsOf = async (id: string) =>
  (
    await service.db.query<{ name: string; method: string }>(
      `SELECT candidate."firstName" AS name, method FROM agreement_signature signature
       JOIN candidate ON candidate.id = "candidateId" JOIN agreement_version version ON version.id = "versionId"
       WHERE "agreementId" = $1 ORDER BY 1`,
      [id],
    )
  ).rows.map(({ name, method }) => `${name} ${method}`);

const scansOf = async (id: string) =>
  (
    await service.db.query<{ id: string; type: string; content: Buffer; hash: string }>(
      `SELECT scan.id, type, content, scan.hash FROM agreement_scan scan
       JOIN agreement_version version ON version.id = "versionId" WHERE "agreementId" = $1`,
      [id],
    )
  ).rows;

test('a scan is kept with its hash, and counts for those who signed on it alone', async () => {
  const { id, sanne, amina, upload, witness } = await shared();
  expect((await upload([sanne], 'no scan at all')).status).toBe(400);
  expect((await upload([])).status).toBe(409);
  expect(await scansOf(id)).toEqual([]);
  expect((await upload([sanne])).status).toBe(303);
  expect(await methodsOf(id)).toEqual(['Sanne paper']);
  expect(await scansOf(id)).toMatchObject([{ type: 'application/pdf', hash: HASH, content: Buffer.from(SCAN) }]);
  expect((await witness()).status).toBe(409);
  await upload([amina]);
  await witness();
  expect(await agreements.statesOf(id)).toEqual(['inForce']);
});

test('who signed otherwise keeps that signature', async () => {
  const { id, sanne, amina, upload } = await shared();
  await agreements.sign(id, sanne);
  expect((await upload([sanne])).status).toBe(409);
  expect((await upload([sanne, amina])).status).toBe(303);
  expect(await methodsOf(id)).toEqual(['Amina paper', 'Sanne spokenCode']);
});

test('who wants to talk first is not ticked', async () => {
  const { id, sanne, amina, page } = await shared();
  await service.db.query('UPDATE agreement_signer SET "wantsToTalkAt" = now() WHERE "candidateId" = $1', [amina.id]);
  const { text } = await agreements.leader.get(`${page}?lang=nl`);
  const boxOf = (one: Resident) => new RegExp(`<input[^>]*name="signers"[^>]*value="${one.id}"[^>]*>`).exec(text)![0];
  expect([boxOf(sanne), boxOf(amina)].map((box) => box.includes('checked'))).toEqual([true, false]);
  expect(await methodsOf(id)).toEqual([]);
});

test('who leads it can see a scan again, and that is recorded', async () => {
  const { id, sanne, page, upload } = await shared();
  await upload([sanne]);
  const { text } = await agreements.leader.get(`${page}?lang=nl`);
  expect(text).toContain(HASH);
  const href = /href="([^"]+\/scans\/[\w-]+)"/.exec(text)![1]!;
  const answer = await agreements.leader.get(href);
  expect([answer.status, answer.text]).toEqual([200, SCAN]);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="handtekeningen-1.pdf"',
    'x-content-type-options': 'nosniff',
  });
  const { rows } = await service.db.query(
    `SELECT details FROM audit_entry WHERE "recordId" = $1 AND action = 'agreements:scan-downloaded'`,
    [id],
  );
  expect(rows).toEqual([{ details: { version: 1, hash: HASH } }]);
  expect((await (await service.signIn('supervisor')).get(href)).status).toBe(403);
  const other = await shared();
  expect((await agreements.leader.get(href.replace(id, other.id))).status).toBe(404);
});

test('scans that somebody signed on are erased with their data; what others signed elsewhere stays', async () => {
  const [one, other] = [await shared(), await shared()];
  await one.upload([one.sanne, one.amina]);
  await one.witness();
  await other.upload([other.sanne]);
  await one.sanne.visitor.post('/my/data/erase', { understood: 'yes' });
  await until(async () => (await scansOf(one.id)).length === 0);
  expect(await methodsOf(one.id)).toContain('Amina paper');
  expect(await scansOf(other.id)).toHaveLength(1);
  const { rows } = await service.db.query(
    `SELECT details FROM audit_entry WHERE "recordId" = $1 AND action = 'agreements:scan-erased'`,
    [one.id],
  );
  expect(rows).toEqual([{ details: { version: 1, hash: HASH } }]);
});
