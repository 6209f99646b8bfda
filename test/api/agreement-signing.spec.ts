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

interface SharedAgreement {
  id: string;
  placementId: string;
  home: string;
  residents: Resident[];
}

async function shared(people = 2): Promise<SharedAgreement> {
  const placed = await agreements.placement('approved', { people });
  const id = await agreements.start(placed.placementId);
  await agreements.share(id);
  return { ...placed, id };
}

const signaturesOf = async (id: string) =>
  (
    await service.db.query<{ method: string; isWitness: boolean; isRight: boolean }>(
      `SELECT signature.method, signature."accountId" IS NOT NULL AS "isWitness", signature.hash = version.hash AS "isRight"
       FROM agreement_signature signature JOIN agreement_version version ON version.id = signature."versionId"
       WHERE version."agreementId" = $1 ORDER BY signature."signedAt"`,
      [id],
    )
  ).rows;

test('a text is shared when every topic was talked about, once however often it is asked', async () => {
  const { placementId } = await agreements.placement();
  const id = await agreements.start(placementId);
  const early = await agreements.leader.post(`/agreements/${id}/share?lang=nl`, {}, '/agreements');
  expect(early.status).toBe(409);
  expect(early.text).toContain('Nog niet elk onderwerp is besproken.');
  for (const topic of await agreements.topicsOf(id)) await agreements.record(id, topic);
  const answers = await Promise.all(
    [1, 2].map(() => agreements.leader.post(`/agreements/${id}/share`, {}, '/agreements')),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  expect(await agreements.statesOf(id)).toEqual(['shared']);
});

test('everybody reads every topic before a code, and signs with it; with the witness the placement moves on', async () => {
  const { id, placementId, residents } = await shared();
  const [sanne, amina] = residents as [Resident, Resident];
  const { text } = await sanne.visitor.get('/my/agreement/sign?lang=nl');
  const versionId = /sign\/([\w-]+)\/shown"/.exec(text)![1]!;
  const early = await sanne.visitor.post(`/my/agreement/sign/${versionId}/code`, {}, '/my/agreement/sign');
  expect(early.location).toBe('/my/agreement');
  const tooEarly = await agreements.leader.post(`/agreements/${id}/versions/1/witness`, {}, `/agreements/${id}`);
  expect(tooEarly.status).toBe(409);

  await agreements.readAll(sanne);
  await agreements.sign(id, sanne);
  expect(await agreements.statusOf(placementId)).toBe('approved');
  await agreements.sign(id, amina);
  await agreements.leader.post(`/agreements/${id}/versions/1/witness`, {}, `/agreements/${id}`);
  expect(await agreements.statesOf(id)).toEqual(['inForce']);
  expect(await agreements.statusOf(placementId)).toBe('agreed');
  expect(await signaturesOf(id)).toEqual([
    { method: 'spokenCode', isWitness: false, isRight: true },
    { method: 'spokenCode', isWitness: false, isRight: true },
    { method: 'code', isWitness: true, isRight: true },
  ]);
  expect((await sanne.visitor.get('/my/agreement?lang=nl')).text).toContain('Dit zijn jullie huisafspraken');
});

test('a session that ends while reading goes on where it was', async () => {
  const { residents } = await shared();
  const [sanne] = residents as [Resident];
  const { text } = await sanne.visitor.get('/my/agreement/sign?lang=nl');
  expect(text).toContain('1 van 16');
  const [, id, topic] = /sign\/([\w-]+)\/shown"[^]*?name="topic" value="(\w+)"/.exec(text)!;
  await sanne.visitor.post(`/my/agreement/sign/${id}/shown`, { topic: topic! }, '/my/agreement/sign');
  await service.db.query(`DELETE FROM session WHERE sess::text LIKE '%' || $1 || '%'`, [
    (sanne.visitor as unknown as { accountId: string }).accountId,
  ]);
  expect((await sanne.visitor.get('/my/agreement/sign')).status).not.toBe(200);
  const { signInAs } = await import('../support/candidate-account.js');
  const again = await signInAs(service, sanne.id);
  expect((await again.get('/my/agreement/sign?lang=nl')).text).toContain('2 van 16');
});

test('a wrong code is no signature, and after five the right one is none either', async () => {
  const { id, residents } = await shared();
  const [sanne] = residents as [Resident];
  const versionId = await agreements.readAll(sanne);
  const code = await agreements.codeFor(id, sanne);
  const wrong = code === '000000' ? '111111' : '000000';
  const sign = (typed: string) =>
    sanne.visitor.post(`/my/agreement/sign/${versionId}?lang=nl`, { code: typed }, '/my/agreement/sign');
  for (let attempt = 0; attempt < 5; attempt++) {
    const { status, text } = await sign(wrong);
    expect(status).toBe(409);
    expect(text).toContain('Deze code klopt niet.');
  }
  expect((await sign(code)).text).toContain('Deze code werkt niet meer.');
  const fresh = await agreements.codeFor(id, sanne);
  await service.db.query(`UPDATE signing_code SET "madeAt" = now() - interval '11 minutes'`);
  expect((await sign(fresh)).text).toContain('Deze code werkt niet meer.');
  expect(await signaturesOf(id)).toEqual([]);
  expect((await sign(await agreements.codeFor(id, sanne))).status).toBe(303);
});

test('the supervisor can make a code for who has read it all, told as two times three digits', async () => {
  const { id, residents } = await shared();
  const [sanne] = residents as [Resident];
  const offered = async () => {
    const { text } = await agreements.leader.get(`/agreements/${id}?lang=nl`);
    return [...text.matchAll(/action="[^"]+\/code\/([\w-]+)"/g)].map(([, who]) => who);
  };
  expect(await offered()).toEqual([]);
  const versionId = await agreements.readAll(sanne);
  expect(await offered()).toEqual([sanne.id]);
  const { text } = await agreements.leader.post(
    `/agreements/${id}/versions/1/code/${sanne.id}`,
    {},
    `/agreements/${id}`,
  );
  const [, told] = /<code class="large-code"[^>]*>(\d{3} \d{3})<\/code>/.exec(text)!;
  await sanne.visitor.post(`/my/agreement/sign/${versionId}`, { code: told! }, '/my/agreement/sign');
  expect((await signaturesOf(id)).map(({ method }) => method)).toEqual(['spokenCode']);
});

test('residents have news when the text is shared, and when it is in force', async () => {
  const { id, residents } = await shared();
  const told = async () =>
    (
      await service.db.query<{ kind: string; people: string }>(
        `SELECT kind, count(DISTINCT "candidateId") AS people FROM news
         WHERE "candidateId" = ANY($1) AND kind LIKE 'agreement%' GROUP BY kind ORDER BY kind`,
        [residents.map((one) => one.id)],
      )
    ).rows.map(({ kind, people }) => `${kind} ${people}`);
  expect(await told()).toEqual(['agreementShared 2', 'agreementStarted 2']);
  await agreements.inForce(id, residents);
  expect(await told()).toEqual(['agreementInForce 2', 'agreementShared 2', 'agreementStarted 2']);
});

test('the same code twice at once is one signature', async () => {
  const { id, residents } = await shared();
  const [sanne] = residents as [Resident];
  const versionId = await agreements.readAll(sanne);
  const code = await agreements.codeFor(id, sanne);
  await Promise.all(
    [1, 2, 3].map(() => sanne.visitor.post(`/my/agreement/sign/${versionId}`, { code }, '/my/agreement/sign')),
  );
  expect(await signaturesOf(id)).toHaveLength(1);
});

test('who would rather talk says so: a task for the supervisor, and no threat', async () => {
  const { id, placementId, residents } = await shared();
  const [sanne] = residents as [Resident];
  const { text } = await sanne.visitor.get('/my/agreement/sign?lang=nl');
  expect(text).toContain('Je raakt de woning daardoor niet kwijt.');
  const versionId = /sign\/([\w-]+)\/shown"/.exec(text)![1]!;
  await sanne.visitor.post(`/my/agreement/sign/${versionId}/talk`, {}, '/my/agreement/sign');
  expect((await agreements.leader.get(`/agreements/${id}?lang=nl`)).text).toContain('Sanne wil eerst praten');
  const { rows } = await service.db.query(
    `SELECT "assigneeId" FROM task WHERE kind = 'agreement-talk' AND "recordId" = $1 AND "closedAt" IS NULL`,
    [id],
  );
  expect(rows).toEqual([{ assigneeId: agreements.leader.id }]);
  expect(await agreements.statusOf(placementId)).toBe('approved');
});

test('a change takes the text back that waits, makes the next version with what is different, and all sign again', async () => {
  const { id, residents } = await shared();
  await agreements.sign(id, residents[0]!);
  await agreements.record(id, 'cleaning', {
    'choice.cleaningTogether': '$own',
    'words.cleaningTogether.nl': 'Wij poetsen op vrijdag.',
  });
  expect(await agreements.statesOf(id)).toEqual(['withdrawn']);
  await agreements.leader.post(`/agreements/${id}/share`, {}, `/agreements/${id}`);
  await agreements.inForce(id, residents, 2);
  await agreements.record(id, 'cleaning', {
    'choice.cleaningTogether': '$own',
    'words.cleaningTogether.nl': 'Wij poetsen op zondag.',
  });
  expect(await agreements.statesOf(id)).toEqual(['withdrawn', 'inForce']);
  await agreements.leader.post(`/agreements/${id}/share`, {}, `/agreements/${id}`);
  const { text } = await residents[1]!.visitor.get('/my/agreement/versions/3?lang=nl');
  expect(text).toContain('Wat er anders is dan in versie 2');
  expect(text).toMatch(/<ins>[^]*Wij poetsen op zondag\.[^]*<\/ins>[^]*<del>[^]*Wij poetsen op vrijdag\.[^]*<\/del>/);
  await agreements.inForce(id, residents, 3);
  expect(await agreements.statesOf(id)).toEqual(['withdrawn', 'superseded', 'inForce']);
  expect((await residents[1]!.visitor.get('/my/agreement/versions/2?lang=nl')).text).toContain(
    'Wij poetsen op vrijdag.',
  );
});

test('a resident who leaves during signing takes the text back', async () => {
  const { id, residents } = await shared();
  const [sanne, amina] = residents as [Resident, Resident];
  await agreements.sign(id, amina);
  await service.db.query(
    `INSERT INTO consent ("candidateId", version, language, "givenAt") VALUES ($1, '2026-11', 'nl', now())`,
    [sanne.id],
  );
  await sanne.visitor.post('/my/data/stop', {}, '/my/data');
  await until(async () => (await agreements.statesOf(id))[0] === 'withdrawn');
  // Those who are left go on without them.
  await agreements.leader.post(`/agreements/${id}/share`, {}, `/agreements/${id}`);
  await agreements.inForce(id, [amina], 2);
  expect(await agreements.statesOf(id)).toEqual(['withdrawn', 'inForce']);
});

test('writing the same down again takes nothing back, and asks nobody again', async () => {
  const { id, residents } = await shared();
  const [sanne] = residents as [Resident];
  await agreements.sign(id, sanne);
  await sanne.visitor.post('/my/agreement/topics/cleaning', { stance: 'fine', words: '', revision: '1' });
  expect((await agreements.record(id, 'cleaning')).status).toBe(303);
  expect(await agreements.statesOf(id)).toEqual(['shared']);
  expect(await signaturesOf(id)).toHaveLength(1);
  expect((await agreements.leader.get(`/agreements/${id}/topics/cleaning?lang=nl`)).text).toContain('Sanne: goed');
});

test('waits for staff to approve the placement before it is shared', async () => {
  const { placementId } = await agreements.placement('accepted');
  const id = await agreements.start(placementId);
  await service.db.query('UPDATE agreement_topic SET "agreedAt" = now() WHERE "agreementId" = $1', [id]);
  const { status, text } = await agreements.leader.post(`/agreements/${id}/share?lang=nl`, {}, '/agreements');
  expect([status, text.includes('Delen kan als de plaatsing is goedgekeurd.')]).toEqual([409, true]);
});

test('after the placement ended nothing changes, and no other supervisor can read it', async () => {
  const { id, placementId, residents } = await shared();
  await service.db.query(`UPDATE placement SET status = 'withdrawn' WHERE id = $1`, [placementId]);
  await service.db.query('UPDATE placement_member SET open = false WHERE "placementId" = $1', [placementId]);
  expect((await (await service.signIn('supervisor')).get(`/agreements/${id}`)).status).toBe(403);
  const path = `/agreements/${id}/versions/1/code/${residents[0]!.id}`;
  expect((await agreements.leader.post(path, {}, `/agreements/${id}`)).status).toBe(409);
  expect((await agreements.record(id, 'cleaning')).status).toBe(409);
  expect(await agreements.statesOf(id)).toEqual(['shared']);
});

test('new people in a home begin with the text that is in force there', async () => {
  const { id, placementId, home, residents } = await shared();
  await agreements.record(id, 'cleaning', {
    'choice.cleaningTogether': '$own',
    'words.cleaningTogether.nl': 'Wij poetsen op vrijdag.',
  });
  await agreements.leader.post(`/agreements/${id}/share`, {}, `/agreements/${id}`);
  await agreements.inForce(id, residents, 2);
  // Written down since, and signed by nobody.
  await agreements.record(id, 'cleaning', {
    'choice.cleaningTogether': '$own',
    'words.cleaningTogether.nl': 'Wij poetsen nooit.',
  });
  await service.db.query(`UPDATE placement SET status = 'ended' WHERE id = $1`, [placementId]);
  await service.db.query('UPDATE placement_member SET open = false WHERE "placementId" = $1', [placementId]);
  const run = await agreements.rows.run(await agreements.rows.round());
  const people = [await agreements.rows.candidate('Noor', 'youngTenant'), residents[1]!.id];
  const next = await agreements.rows.placement({ run, home, people, status: 'approved' });
  const nextId = await agreements.start(next);
  expect((await agreements.leader.get(`/agreements/${nextId}/topics/cleaning`)).text).toContain(
    'Wij poetsen op vrijdag.',
  );
});
