import { Agreements } from '../support/agreements.js';
import { Handovers } from '../support/handovers.js';
import { startService, type Service } from '../support/service.js';

let service: Service;
let agreements: Agreements;
beforeAll(async () => {
  service = await startService();
  agreements = await Agreements.in(service, await Handovers.in(service));
});
afterAll(() => service?.close());

/** An agreement that was begun. */
async function begun(more: Parameters<Agreements['placement']>[1] = {}) {
  const placed = await agreements.placement('approved', more);
  return { ...placed, id: await agreements.start(placed.placementId) };
}

describe('the draft', () => {
  test('begins in one click, for a home to which all said yes, once', async () => {
    const { placementId } = await agreements.placement('accepted');
    expect((await agreements.leader.get('/agreements')).text).toContain(`/agreements/start/${placementId}`);
    const id = await agreements.start(placementId);
    expect(await agreements.topicsOf(id)).toHaveLength(16);
    const again = await agreements.leader.post(`/agreements/start/${placementId}`, {}, '/agreements');
    expect((await agreements.leader.get(again.location!)).location).toBe(`/agreements/${id}`);
    const offered = await agreements.placement('offered');
    await agreements.leader.post(`/agreements/start/${offered.placementId}`, {}, '/agreements');
    const { rows } = await service.db.query('SELECT 1 FROM agreement WHERE "placementId" = $1', [offered.placementId]);
    expect(rows).toEqual([]);
  });

  test('begins with what differs, and tells nobody whose wish it was', async () => {
    const { id, residents } = await begun({ more: { guests: 4 } });
    const [first, second] = await agreements.topicsOf(id);
    expect(first).toBe('guests');
    const { rows } = await service.db.query<{ topic: string }>(
      'SELECT topic FROM agreement_topic WHERE "agreementId" = $1 AND differs ORDER BY topic',
      [id],
    );
    expect(rows).toEqual([{ topic: 'guests' }]);
    expect(second).not.toBe('guests');
    const pages = await Promise.all(
      residents.map(async ({ visitor }) => (await visitor.get('/my/agreement/topics/guests?lang=nl')).text),
    );
    const content = pages.map((text) => /<main[^]*<\/main>/.exec(text)![0].replace(/value="[\w.-]{20,}"/g, ''));
    expect(content[0]).toBe(content[1]);
  });

  test('is led by the supervisor of its residents alone, and allocators see how far it is', async () => {
    const { id, residents } = await begun();
    const other = await service.signIn('supervisor');
    const allocator = await service.signIn('allocator');
    const topic = (await agreements.topicsOf(id))[0]!;
    for (const path of [`/agreements/${id}`, `/agreements/${id}/topics/${topic}`]) {
      expect((await other.get(path)).status).toBe(403);
      expect((await allocator.get(path)).status).toBe(403);
      expect((await residents[0]!.visitor.get(path)).status).toBe(403);
    }
    expect((await other.post(`/agreements/${id}/topics/${topic}`, { revision: '1' }, '/agreements')).status).toBe(403);
    expect((await allocator.get('/agreements?lang=nl')).text).toContain('In gesprek: 0 van 16 onderwerpen');
  });
});

describe('the list', () => {
  test('has pages, and is searched by who lives there or where', async () => {
    await agreements.placement('accepted');
    const { home } = await agreements.placement('accepted');
    await service.db.query(`UPDATE home SET street = 'Zandpad' WHERE id = $1`, [home]);
    const api = await service.api(['agreements:see-state']);
    const { body } = await api.get('/api/v1/agreements?pageSize=1&page=2');
    expect([body.items.length, body.page, body.total > 1]).toEqual([1, 2, true]);
    expect((await api.get('/api/v1/agreements?search=zandpad')).body.total).toBe(1);
    const { text } = await agreements.leader.get('/agreements?search=zandpad');
    expect(text).toContain('Zandpad');
    expect(text).not.toContain('Kerkstraat');
    expect((await agreements.leader.get('/agreements?search=nergens&lang=nl')).text).toContain(
      'Geen huisafspraken gevonden',
    );
  });
});

describe('the conversation', () => {
  test('keeps what each resident says, and their proposals in their own words, literally', async () => {
    const { id, residents } = await begun();
    const [sanne, amina] = residents;
    const path = '/my/agreement/topics/cleaning';
    const words = '#panic("x") <b>نعم</b> *x* $a$';
    const said = await amina!.visitor.post(path, { stance: 'proposal', words, revision: '1' });
    expect(said.status).toBe(303);
    await sanne!.visitor.post(path, { stance: 'fine', words: '', revision: '1' });
    const escaped = '#panic(&quot;x&quot;) &lt;b>نعم&lt;/b> *x* $a$';
    expect((await sanne!.visitor.get(path)).text).toContain(escaped);
    const { text } = await agreements.leader.get(`/agreements/${id}/topics/cleaning?lang=nl`);
    expect(text).toContain(escaped);
    expect(text).toContain('Sanne: goed');
    expect(text).toContain('Amina: eigen voorstel');
  });

  test.each([
    [{ stance: '', words: '' }, 'Kies wat je vindt.'],
    [{ stance: 'proposal', words: ' ' }, 'Schrijf je voorstel op.'],
    [{ stance: 'proposal', words: 'Mijn nummer is 111222333' }, 'Schrijf hier geen burgerservicenummer'],
    [{ stance: 'proposal', words: 'x'.repeat(2001) }, 'Dit is te lang.'],
  ])('says what is wrong with %j, and loses no word', async (fields, message) => {
    const { residents } = await begun();
    const path = '/my/agreement/topics/cleaning?lang=nl';
    const { status, text } = await residents[0]!.visitor.post(path, { ...fields, revision: '1' });
    expect(status).toBe(400);
    expect(text).toContain(message);
    if (fields.words.trim()) expect(text).toContain(fields.words);
  });

  test('asks again when the topic changed since it was read, with the words still there', async () => {
    const { id, residents } = await begun();
    await agreements.record(id, 'cleaning');
    const path = '/my/agreement/topics/cleaning?lang=nl';
    const late = await residents[0]!.visitor.post(path, { stance: 'proposal', words: 'Op zaterdag', revision: '1' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Dit onderwerp is net veranderd');
    expect(late.text).toContain('Op zaterdag');
    const again = await residents[0]!.visitor.post(path, { stance: 'proposal', words: 'Op zaterdag', revision: '2' });
    expect(again.status).toBe(303);
  });

  test('two supervisors at the same topic: the later one is shown both, and nothing is lost', async () => {
    const { id } = await begun();
    const write = (words: string) =>
      agreements.record(id, 'cleaning', {
        revision: '1',
        interpreter: 'phone',
        'choice.cleaningTogether': '$own',
        'words.cleaningTogether.nl': words,
      });
    expect((await write('Wij poetsen op vrijdag.')).status).toBe(303);
    const { status, text } = await write('Wij poetsen op zondag.');
    expect(status).toBe(409);
    expect(text).toContain('Wij poetsen op vrijdag.');
    expect(text).toContain('Wij poetsen op zondag.');
    const { rows } = await service.db.query(
      `SELECT interpreter, revision, choices->'cleaningTogether'->'words'->>'nl' AS words FROM agreement_topic
       WHERE "agreementId" = $1 AND topic = 'cleaning'`,
      [id],
    );
    expect(rows).toEqual([{ interpreter: 'phone', revision: 2, words: 'Wij poetsen op vrijdag.' }]);
  });

  test.each([
    ['', 'schrijf de eigen woorden ook in het Nederlands'],
    ['Stil\u202eegaz', 'onzichtbare tekens'],
    ['BSN 111222333', 'burgerservicenummer'],
    ['Wie zijn beurt vergeet, betaalt € 5.', 'binnen 48 uur praten'],
    ['x'.repeat(10_001), 'gebruik hoogstens 10000 tekens'],
  ])('own words that are not right are refused with what to do (%#)', async (words, message) => {
    const { id } = await begun();
    const answer = await agreements.record(id, 'cleaning', {
      'choice.cleaningTogether': '$own',
      'words.cleaningTogether.nl': words,
    });
    expect(answer.status).toBe(400);
    expect(answer.text.replace(/(\d)[.,]000/g, '$1000')).toContain(message);
  });

  test('takes a clause of ten thousand characters', async () => {
    const { id } = await begun();
    const answer = await agreements.record(id, 'cleaning', {
      'choice.cleaningTogether': '$own',
      'words.cleaningTogether.nl': 'a'.repeat(10_000),
    });
    expect(answer.status).toBe(303);
  });
});
