import type { ApiClient } from '../support/api-client.js';
import { Agreements } from '../support/agreements.js';
import { Handovers } from '../support/handovers.js';
import { startService, type Service } from '../support/service.js';

const API = '/api/v1/agreement-templates';
let service: Service;
let api: ApiClient;

beforeAll(async () => {
  service = await startService();
  api = await service.api(['agreements:edit-template']);
});
afterAll(() => service?.close());

const put = (body: unknown) =>
  api.send('PUT', `${API}/draft`, JSON.stringify(body), { 'Content-Type': 'application/json' });
const today = () => new Date().toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' });
const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' });
const acts = async () =>
  (
    await service.db.query<{ action: string }>(
      `SELECT "action" FROM "audit_entry" WHERE "recordType" = 'agreement-template' ORDER BY "at", "id"`,
    )
  ).rows.map(({ action }) => action);

describe('the template of house agreements, for other systems', () => {
  it('the clause library is the first version, in force and complete in Dutch and English', async () => {
    const { body: list } = await api.get(API);
    expect(list).toEqual([expect.objectContaining({ number: 1, isDraft: false, effectiveFrom: today() })]);
    const { body } = await api.get(`${API}/in-force`);
    expect(body.content.topics.length).toBe(16);
    expect(body.content.languages).toEqual(expect.objectContaining({ nl: 'complete', en: 'complete', ar: 'draft' }));
  });

  it('an export is taken in as the draft of another project, changed once at a time, and published with a day', async () => {
    const [first] = (await api.get(API)).body;
    const { body: content } = await api.get(`${API}/${first.id}/export`);
    const begun = await put({ ...content, revision: null });
    expect(begun.status).toBe(200);
    expect((await put({ ...content, revision: null })).body.type).toContain('template-draft-exists');

    content.topics[0].title.en = 'Cleaning together';
    const { revision } = begun.body;
    const both = await Promise.all([put({ ...content, revision }), put({ ...content, revision })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);

    const yesterday = { revision: revision + 1, effectiveFrom: inDays(-1) };
    expect((await api.post(`${API}/draft/publication`, yesterday)).status).toBe(400);
    const later = { revision: revision + 1, effectiveFrom: inDays(10) };
    const published = await api.post(`${API}/draft/publication`, later);
    expect([published.status, published.body.number]).toEqual([200, 2]);
    expect((await api.get(`${API}/in-force`)).body.number).toBe(1);
    expect((await api.post(`${API}/draft/publication`, later)).status).toBe(409);

    const third = await put({ ...content, revision: null });
    const before = { revision: third.body.revision, effectiveFrom: inDays(5) };
    expect((await api.post(`${API}/draft/publication`, before)).body.errors[0].message).toContain(inDays(10));
    const now = await service.db.query(`DELETE FROM "agreement_template" WHERE "isDraft"`);
    expect(now.rowCount).toBe(1);
    expect(await acts()).toEqual([
      'agreements:template-published',
      'agreements:template-begun',
      'agreements:template-changed',
      'agreements:template-published',
      'agreements:template-begun',
    ]);
  });

  it('everything that is wrong comes at once, with its place, and nothing is kept', async () => {
    const { content } = (await api.get(`${API}/in-force`)).body;
    content.topics[0].clauses[0].options[0].text.nl = 'Wie dat vergeet, betaalt € 5.';
    content.topics[1].questions[0].en = 'Which country are you from?';
    content.topics[2].code = content.topics[3].code;
    const { status, body } = await put({ ...content, revision: null });
    expect(status).toBe(400);
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { field: 'topics.0.clauses.0.options.0.text.nl', message: expect.stringContaining('mediation') },
        { field: 'topics.1.questions.0.en', message: expect.stringContaining('nationality') },
        { field: 'topics', message: expect.stringContaining('more than once') },
      ]),
    );
    expect((await api.get(API)).body.filter(({ isDraft }: { isDraft: boolean }) => isDraft)).toEqual([]);
  });

  it('a language that says it is complete must be, before the draft is published', async () => {
    const { content } = (await api.get(`${API}/in-force`)).body;
    delete content.topics[0].title.en;
    const { body: draft } = await put({ ...content, revision: null });
    const ask = { revision: draft.revision, effectiveFrom: inDays(20) };
    const { status, body } = await api.post(`${API}/draft/publication`, ask);
    expect([status, body.errors[0].field]).toEqual([400, 'languages']);
    const administrator = await service.signIn('administrator');
    const publish = { revision: String(draft.revision), effectiveFrom: inDays(20) };
    const url = '/agreement-templates/draft';
    const page = await administrator.post(`${url}/publish?lang=nl`, publish, url);
    expect([page.status, page.text]).toEqual([400, expect.stringContaining('mist teksten (English: 1 tekst)')]);
    await service.db.query(`DELETE FROM "agreement_template" WHERE "isDraft"`);
  });
});

describe('what is no template, or could never be printed', () => {
  type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any
  it.each<[string, string, (topics: Json[]) => unknown]>([
    ['null for what suits', 'topics.0.clauses.0.options.0.suits', (t) => (t[0]!.clauses[0].options[0].suits = null)],
    ['null for what is followed', 'topics.0.clauses.0.follows', (t) => (t[0]!.clauses[0].follows = null)],
    ['a list for a topic', 'topics', (t) => (t[0] = [t[0]])],
    ['a list of nothing for a topic', 'topics', (t) => (t[0] = [])],
    ['a list for a clause', 'topics.0.clauses', (t) => (t[0]!.clauses[0] = [t[0]!.clauses[0]])],
    ['a list for an option', 'topics.0.clauses.0.options', (t) => (t[0]!.clauses[0].options[0] = [[]])],
    ['a list for a question', 'topics.0.questions', (t) => (t[0]!.questions[0] = [t[0]!.questions[0]])],
    ['a code that is a path', 'topics.0.code', (t) => (t[0]!.code = '../x')],
    ['a picture', 'topics.0.title.nl', (t) => (t[0]!.title.nl = 'Moestuin 🪴')],
    ['no character at all', 'topics.1.questions.0.en', (t) => (t[1]!.questions[0].en = 'Who\ufffe?')],
  ])('%s is refused with its place, by the API and in a file', async (_, field, spoil) => {
    const { content } = (await api.get(`${API}/in-force`)).body;
    spoil(content.topics);
    const { status, body } = await put({ ...content, revision: null });
    expect([status, body.errors?.map((error: { field: string }) => error.field)]).toEqual([
      400,
      expect.arrayContaining([expect.stringContaining(field)]),
    ]);
    expect(body.errors[0].message).not.toBe('');
    const administrator = await service.signIn('administrator');
    const taken = await administrator.upload('/agreement-templates/import', 'template.json', JSON.stringify(content));
    expect([taken.status, taken.text]).toEqual([400, expect.stringContaining(field)]);
  });

  it('who saw a draft that was thrown away cannot publish the next one', async () => {
    const { content } = (await api.get(`${API}/in-force`)).body;
    const { body: seen } = await put({ ...content, revision: null });
    const administrator = await service.signIn('administrator');
    const draft = '/agreement-templates/draft';
    await administrator.post(`${draft}/discard`, { revision: String(seen.revision) }, draft);
    const { body: next } = await put({ ...content, revision: null });
    const published = await api.post(`${API}/draft/publication`, {
      revision: seen.revision,
      effectiveFrom: inDays(20),
    });
    expect([published.status, published.body.type]).toEqual([409, expect.stringContaining('template-changed')]);
    await administrator.post(`${draft}/discard`, { revision: String(next.revision) }, draft);
  });
});

describe('the editor of the template', () => {
  const DRAFT = '/agreement-templates/draft';
  const BAD_CODES = ['', '__proto__', '../x', 'a\u202eb', 'a'.repeat(20_000)];
  /** What a form holds, as a browser would send it. */
  const fieldsOf = (html: string): Record<string, string> => {
    const inputs = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const areas = [...html.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)];
    return Object.fromEntries(
      [...inputs, ...areas].filter(([, name]) => name !== '_csrf').map(([, name, value]) => [name!, unescaped(value!)]),
    );
  };
  const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const draftNow = async () =>
    (await service.db.query(`SELECT "content", "revision" FROM "agreement_template" WHERE "isDraft"`)).rows[0];

  it('begins a draft, edits a topic without JavaScript, says why a penalty is refused, and publishes', async () => {
    const administrator = await service.signIn('administrator');
    const begun = await Promise.all([1, 2, 3].map(() => administrator.post(DRAFT, {}, '/agreement-templates')));
    expect(begun.map(({ location }) => location)).toEqual([DRAFT, DRAFT, DRAFT]);
    const url = `${DRAFT}/topics/cleaning`;
    const fields = fieldsOf((await administrator.get(url)).text);
    expect(fields['title.nl']).toBeTruthy();

    const before = await draftNow();
    const added = await administrator.post(url, { ...fields, act: 'add:clauses', 'title.en': 'Cleaning our home' });
    expect([added.status, (await draftNow()).revision]).toEqual([200, before.revision]);
    expect(added.text).toContain('Cleaning our home');
    expect(/value="add:(clauses\.\d\.options)" formaction="#\1"/i.test(added.text)).toBe(true);
    expect(added.text.match(/name="clauses\.\d+\.code"/g)!.length).toBe(before.content.topics[0].clauses.length + 1);

    const fine = { ...fields, act: 'save', 'clauses.0.options.0.text.nl': 'Wie het vergeet, krijgt een boete.' };
    const refused = await administrator.post(`${url}?lang=nl`, fine);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('binnen 48 uur praten');
    expect(refused.text).toContain('krijgt een boete.');

    for (const wrong of [{ 'title.nl': 'Moestuin 🪴' }, ...BAD_CODES.map((code) => ({ 'clauses.0.code': code }))]) {
      const answer = await administrator.post(url, { ...fields, ...wrong, act: 'save', 'title.en': 'Kept on screen' });
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('Kept on screen')]);
    }

    const saved = await administrator.post(url, { ...fields, act: 'save', 'title.en': 'Cleaning our home' });
    expect(saved.status).toBe(303);
    const after = await draftNow();
    expect(after.content.topics[0]).toEqual({
      ...before.content.topics[0],
      title: { ...before.content.topics[0].title, en: 'Cleaning our home' },
      clauses: before.content.topics[0].clauses.map((clause: object) => ({ ...clause, ownWords: false })),
    });

    const late = await administrator.post(url, { ...fields, act: 'save', 'title.en': 'Mine' });
    expect([late.status, (await draftNow()).revision]).toEqual([409, after.revision]);
    expect(late.text).toContain('Mine');
    const again = await administrator.post(url, { ...fieldsOf(late.text), act: 'save' });
    expect([again.status, (await draftNow()).content.topics[0].title.en]).toEqual([303, 'Mine']);

    const inArabic = fieldsOf((await administrator.get(`${url}?with=ar`)).text);
    expect((await administrator.post(url, { ...inArabic, act: 'save', 'title.ar': '' })).status).toBe(303);
    const preview = await administrator.get(`/agreement-templates/${(await api.get(API)).body[0].id}?preview=ar`);
    expect(preview.text.match(/Dutch: translation is missing|Nederlands: vertaling ontbreekt/g)).toHaveLength(1);

    const { revision } = await draftNow();
    const moved = await administrator.post(`${DRAFT}/order`, { act: 'down:cleaning', revision }, DRAFT);
    expect([moved.status, (await draftNow()).content.topics[1].code]).toEqual([303, 'cleaning']);
    expect((await administrator.get(DRAFT)).status).toBe(200);
    const last = { revision: String(revision + 1), effectiveFrom: today() };
    expect((await administrator.post(`${DRAFT}/publish`, last, DRAFT)).status).toBe(400);
    const published = await administrator.post(`${DRAFT}/publish`, { ...last, effectiveFrom: inDays(30) }, DRAFT);
    expect(published.location).toBe('/agreement-templates');
    expect((await administrator.get('/agreement-templates')).status).toBe(200);
  });

  it('takes a file in whole or not at all', async () => {
    const administrator = await service.signIn('administrator');
    const [{ id }] = (await api.get(API)).body;
    const { text } = await administrator.get(`/agreement-templates/${id}/export.json`);
    const url = '/agreement-templates/import';
    const broken = await administrator.upload(url, 'template.json', text.slice(0, 500));
    expect([broken.status, broken.text]).toEqual([400, expect.stringContaining('line')]);
    const points = JSON.parse(text);
    points.topics[0].purpose.nl = 'Wie het vergeet, krijgt strafpunten.';
    expect((await administrator.upload(url, 'template.json', JSON.stringify(points))).text).toContain(
      'topics.0.purpose.nl',
    );
    expect(await draftNow()).toBeUndefined();
    const taken = await administrator.upload(url, 'template.json', text);
    expect([taken.status, JSON.stringify((await draftNow()).content)]).toEqual([303, JSON.stringify(JSON.parse(text))]);
  });

  it('a supervisor adds topics of a location, three at most', async () => {
    const { rows } = await service.db.query<{ id: string }>(
      `INSERT INTO "location" ("reference", "name", "district", "city") VALUES ('L1', 'De Linde', 'Oost', 'Haarlem') RETURNING "id"`,
    );
    const url = `/agreement-templates/locations/${rows[0]!.id}`;
    const supervisor = await service.signIn('supervisor');
    expect((await supervisor.get('/agreement-templates/locations')).text).toContain('De Linde');
    const filled = (html: string, name: string) => {
      const fields = Object.entries(fieldsOf(html)).map(([key, value]) => [key, key.endsWith('.nl') ? name : value]);
      return { ...(Object.fromEntries(fields) as Record<string, string>), act: 'save' };
    };
    let stale = '';
    for (const name of ['Moestuin', 'Werkplaats', 'Binnentuin']) {
      stale = (await supervisor.get(`${url}/topics/new`)).text;
      expect((await supervisor.post(`${url}/topics/new`, filled(stale, 'Tuin →→ 🪴'))).status).toBe(400);
      expect((await supervisor.post(`${url}/topics/new`, filled(stale, name))).status).toBe(303);
    }
    const fourth = await supervisor.post(`${url}/topics/new`, filled(stale, 'Dakterras'));
    expect([fourth.status, fourth.text]).toEqual([409, expect.stringContaining('Dakterras')]);
    const again = await supervisor.post(`${url}/topics/new?lang=nl`, filled(fourth.text, 'Dakterras'));
    expect([again.status, again.text]).toEqual([400, expect.stringContaining('hoogstens 3 onderwerpen')]);
    const { rows: kept } = await service.db.query('SELECT "topics", "revision" FROM "location_topic"');
    expect(kept[0].topics.map(({ code }: { code: string }) => code)).toEqual(['local1', 'local11', 'local21']);
    expect((await supervisor.get(`${url}/topics/new`)).status).toBe(404);
    // What is there from before a rule does not keep them from changing the others.
    const rename = (from: string, to: string) =>
      service.db.query(`UPDATE "location_topic" SET "topics" = replace("topics"::text, $1, $2)::jsonb`, [from, to]);
    await rename('Binnentuin', 'Binnentuin 🪴');
    const removed = await supervisor.post(url, { act: 'remove:local1', revision: String(kept[0].revision) }, url);
    expect(removed.location).toBe(url);
    await rename(' 🪴', '');
    expect((await supervisor.get(url)).text).not.toContain('Moestuin');
  });

  it('a house agreement begins with the topics of its location, and keeps them whatever the location does', async () => {
    const handovers = await Handovers.in(service);
    const agreements = await Agreements.in(service, handovers);
    await service.db.query(
      `INSERT INTO "location_topic" ("locationId", "topics", "revision") SELECT $1, "topics", 1 FROM "location_topic"`,
      [handovers.location],
    );
    const { placementId } = await agreements.placement('approved');
    const id = await agreements.start(placementId);
    await service.db.query(`UPDATE "location_topic" SET "topics" = '[]'`);
    expect(await agreements.topicsOf(id)).toEqual(expect.arrayContaining(['local11', 'local21']));
    const { status, text } = await agreements.leader.get(`/agreements/${id}/topics/local11`);
    expect([status, text]).toEqual([200, expect.stringContaining('Werkplaats')]);
  });
});
