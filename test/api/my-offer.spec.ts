import { randomUUID } from 'node:crypto';
import { Offers, offerPage, pressOffer } from '../support/offers.js';
import { startService, type Service } from '../support/service.js';
import type { Chooser } from '../support/choosers.js';

let service: Service;
let offers: Offers;

beforeAll(async () => {
  service = await startService({ jobs: true });
  offers = new Offers(service);
});
afterAll(() => service?.close());

const pair = async () => (await offers.people('Sanne', 'Yonas')) as [Chooser, Chooser];
const trio = async () => (await offers.people('Sanne', 'Yonas', 'Amina')) as [Chooser, Chooser, Chooser];

describe('the page of an offer', () => {
  test('tells where the home is, what it costs each and together, and with whom one would live', async () => {
    const [sanne, yonas] = await pair();
    await service.db.query(`UPDATE public_profile SET about = 'Ik bak graag brood' WHERE "candidateId" = $1`, [
      yonas.id,
    ]);
    await offers.to([sanne, yonas], { answerBy: '2098-03-04', home: { rentPerPerson: 41_250, houseNumber: '7' } });
    const text = await offerPage(sanne);
    for (const words of [
      'Hof van kiezen',
      'Haarlem',
      '€&nbsp;412,50',
      '€&nbsp;825',
      '3 kamers, voor 2 mensen',
      '4 mrt 2098',
    ])
      expect(text.replaceAll('\u00a0', '&nbsp;')).toContain(words);
    for (const words of [
      'Yonas',
      'Ik bak graag brood',
      'Jullie spreken allebei',
      'Ieder een eigen contract',
      'Dit is een schatting',
    ])
      expect(text).toContain(words);
    expect(text).toContain('Je krijgt daar geen straf voor. Je wachttijd telt gewoon door.');
  });

  test('holds nothing of another one that they did not show: no target group, limits, scores or answers', async () => {
    const [sanne, yonas, amina] = await trio();
    await service.db.query(
      `UPDATE candidate SET "targetGroup" = 'statusHolder', "acceptsGenders" = '{f,x}' WHERE id = $1`,
      [yonas.id],
    );
    await service.db.query(
      `UPDATE public_profile SET hidden = '{languages,interests,habits,age}', nickname = 'Yo' WHERE "candidateId" = $1`,
      [yonas.id],
    );
    await service.db.query(
      `UPDATE public_profile SET "approvedAt" = NULL, about = 'Nog niet goedgekeurd' WHERE "candidateId" = $1`,
      [amina.id],
    );
    const { id } = await offers.to([sanne, yonas, amina]);
    const before = await offerPage(sanne);
    await pressOffer(yonas, id, 'accept');
    const after = await offerPage(sanne);
    // A yes of another one changes nothing on the page.
    const comparable = (html: string) => html.replace(/value="[\w.-]{40,}"/g, '');
    expect(comparable(after)).toBe(comparable(before));
    expect(after).toContain('Yo');
    expect(after).toContain('Amina');
    for (const secret of [
      'Yonas',
      'statusHolder',
      'statushouder',
      'youngTenant',
      'Nog niet goedgekeurd',
      'Jullie spreken',
    ])
      expect(after).not.toContain(secret);
    // Addresses hold random digits.
    const words = after.replace(/<[^>]*>/g, ' ');
    for (const secret of ['1800', '800']) expect(words).not.toContain(secret);
  });

  test('is the first thing to do, until it is answered; then the page says what is waited for', async () => {
    const [sanne, yonas] = await pair();
    expect((await sanne.visitor.get('/my?lang=nl')).text).not.toContain('/my/offer');
    const { id } = await offers.to([sanne, yonas]);
    expect((await sanne.visitor.get('/my?lang=nl')).text).toContain(
      'Er is een woning voor je. Kijk wat het is en geef antwoord.',
    );
    await pressOffer(sanne, id, 'accept');
    const { text } = await sanne.visitor.get('/my?lang=nl');
    expect(text).not.toContain('geef antwoord.');
    expect(text).toContain('href="/my/offer"');
    expect(text).toContain('Wij wachten op iedereen.');
  });

  test.each(['nl', 'en', 'ar', 'ti', 'tr', 'fa', 'so'])('is there in %s for each status', async (language) => {
    const [sanne, yonas] = await pair();
    const { id } = await offers.to([sanne, yonas]);
    const statuses = [
      'offered',
      'accepted',
      'approved',
      'agreed',
      'handedOver',
      'declined',
      'expired',
      'refused',
      'withdrawn',
      'ended',
    ];
    for (const status of statuses) {
      await service.db.query('UPDATE placement SET status = $2 WHERE id = $1', [id, status]);
      const { status: code, text } = await sanne.visitor.get(`/my/offer?lang=${language}`);
      expect([status, code]).toEqual([status, 200]);
      expect(text).toContain(`<html lang="${language}"`);
    }
  });

  test('says kindly that there is none, and shows no draft', async () => {
    const [sanne, yonas] = await pair();
    await offers.to([sanne, yonas], { status: 'draft' });
    expect(await offerPage(sanne)).toContain('Er is nu nog geen woning voor je');
    expect((await sanne.visitor.get('/my')).text).not.toContain('/my/offer');
  });

  test('takes the place of the search on the first page, until somebody says no', async () => {
    const [sanne, yonas] = await pair();
    const isSearching = async () => (await sanne.visitor.get('/my')).text.includes('Wij zoeken een huis');
    expect(await isSearching()).toBe(true);
    const { id } = await offers.to([sanne, yonas]);
    expect(await isSearching()).toBe(false);
    await service.db.query(`UPDATE placement SET status = 'declined' WHERE id = $1`, [id]);
    expect(await isSearching()).toBe(true);
  });

  test('is for candidates alone', async () => {
    for (const role of ['allocator', 'supervisor', 'administrator', 'auditor'] as const) {
      const visitor = await service.signIn(role);
      expect((await visitor.get('/my/offer')).status).toBe(403);
      expect((await visitor.post(`/my/offer/${randomUUID()}/accept`, {}, '/')).status).toBe(403);
    }
  });
});

describe('answering', () => {
  test('asks once more on a page of its own, and then says what happens now; the last yes brings it to staff', async () => {
    const [sanne, yonas] = await pair();
    const { id } = await offers.to([sanne, yonas]);
    expect((await sanne.visitor.get(`/my/offer/${id}/accept?lang=nl`)).text).toContain(
      'Je kunt nog nee zeggen tot medewerkers beslissen.',
    );
    expect((await pressOffer(sanne, id, 'accept')).location).toBe('/my/offer');
    expect(await offerPage(sanne)).toContain('Wij wachten op iedereen.');
    await pressOffer(yonas, id, 'accept');
    expect(await offers.rows.statusOf(id)).toBe('accepted');
    expect(await offerPage(sanne)).toContain('Iedereen zei ja');
    expect(await offers.tasksOn(id)).toEqual(['placement-to-approve']);
  });

  test('a yes can become a no until staff decide, with a reason for who wants to give one', async () => {
    const [sanne, yonas] = await pair();
    const { id } = await offers.to([sanne, yonas]);
    await pressOffer(sanne, id, 'accept');
    await pressOffer(yonas, id, 'accept');
    const { text } = await sanne.visitor.get(`/my/offer/${id}/decline?lang=nl`);
    for (const words of ['Je krijgt daar geen straf voor.', 'Je wachttijd telt gewoon door.', 'De huur is te hoog'])
      expect(text).toContain(words);
    await pressOffer(sanne, id, 'decline', { reason: 'rent' });
    expect(await offers.member(id, sanne)).toMatchObject({ answer: 'declined', declineReason: 'rent', open: false });
    expect(await offers.rows.statusOf(id)).toBe('declined');
    expect(await offerPage(sanne)).toContain('Je zei nee');
    const { rows } = await service.db.query('SELECT 1 FROM placement_member WHERE open AND "placementId" = $1', [id]);
    expect(rows).toEqual([]);
  });

  test('a reason that is none of the list is left out, not stored', async () => {
    const [sanne, yonas] = await pair();
    const { id } = await offers.to([sanne, yonas]);
    await pressOffer(sanne, id, 'decline', { reason: '<script>' });
    expect(await offers.member(id, sanne)).toMatchObject({ answer: 'declined', declineReason: null });
  });

  test('tells the others that it stopped, without who or why', async () => {
    const [sanne, yonas, amina] = await trio();
    const { id } = await offers.to([sanne, yonas, amina]);
    await pressOffer(sanne, id, 'decline', { reason: 'people' });
    expect(await offers.newsOf(yonas)).toEqual(['offerEnded']);
    expect(await offers.newsOf(sanne)).toEqual([]);
    const { rows } = await service.db.query(`SELECT 1 FROM news WHERE kind = 'offerEnded' AND "aboutId" IS NOT NULL`);
    expect(rows).toEqual([]);
    const text = await offerPage(yonas);
    expect(text).toContain('Dat kan gebeuren. Het ligt niet aan jou.');
    for (const secret of ['Sanne', 'andere mensen']) expect(text).not.toContain(secret);
    const people = (await yonas.visitor.get('/my/people?lang=nl')).text;
    expect(people).toContain('Een aanbod van een woning is gestopt.');
    expect(people).toContain('href="/my/offer"');
  });

  test('twice the same is no problem; a no stays a no', async () => {
    const [sanne, yonas] = await pair();
    const { id } = await offers.to([sanne, yonas]);
    for (let times = 0; times < 2; times++) expect((await pressOffer(sanne, id, 'accept')).status).toBe(303);
    for (let times = 0; times < 2; times++) expect((await pressOffer(sanne, id, 'decline')).status).toBe(303);
    const { status, text } = await pressOffer(sanne, id, 'accept');
    expect([status, text]).toEqual([409, expect.stringContaining('Hier zie je hoe het nu is')]);
    const { rows } = await service.db.query(
      `SELECT action FROM audit_entry WHERE "recordId" = $1 AND "actorId" = $2 ORDER BY id`,
      [id, sanne.visitor.accountId],
    );
    expect(rows.map(({ action }: { action: string }) => action)).toEqual([
      'placements:answer-accepted',
      'placements:answer-declined',
      'placements:declined',
    ]);
  });

  test('after the last day gets a kind page, before and after the job was there', async () => {
    const [sanne, yonas] = await pair();
    const { id } = await offers.to([sanne, yonas]);
    await sanne.visitor.get('/my/offer?lang=nl');
    await service.db.query(`UPDATE placement SET "answerBy" = '2020-01-01' WHERE id = $1`, [id]);
    const { status, text } = await pressOffer(sanne, id, 'accept');
    expect(status).toBe(409);
    expect(text).toContain('De laatste dag is voorbij');
    expect((await offers.member(id, sanne)).answer).toBeNull();
    expect((await sanne.visitor.get(`/my/offer/${id}/accept`)).location).toBe('/my/offer');
  });

  test.each(['approved', 'refused', 'withdrawn'])('when it is %s already gets a kind page', async (status) => {
    const [sanne, yonas] = await pair();
    const { id } = await offers.to([sanne, yonas], { status });
    await sanne.visitor.get('/my/offer?lang=nl');
    const { status: code, text } = await pressOffer(sanne, id, 'decline');
    expect([code, text]).toEqual([409, expect.stringContaining('Dit kan nu niet')]);
    expect(await offers.rows.statusOf(id)).toBe(status);
  });

  test("somebody else's offer is not there", async () => {
    const [sanne, yonas] = await pair();
    const [other] = await offers.people('Vreemde');
    const { id } = await offers.to([sanne, yonas]);
    for (const button of ['accept', 'decline', 'question', 'meet', 'stay']) {
      const { status } = await pressOffer(other!, id, button, { text: 'Hoe groot is het?', stay: 'yes' });
      expect([button, status]).toEqual([button, 404]);
    }
    expect((await other!.visitor.get(`/my/offer/${id}/accept`)).location).toBe('/my/offer');
    expect((await pressOffer(sanne, id, 'sell')).status).toBe(404);
    expect(await offers.rows.statusOf(id)).toBe('offered');
  });
});
