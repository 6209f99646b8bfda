import { Choosers, idsOf, invite, Living, overviewOf, press, type Chooser } from '../support/choosers.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

let service: Service;
let choosers: Choosers;
let living: Living;

beforeAll(async () => {
  service = await startService({ jobs: true });
  choosers = new Choosers(service);
  living = new Living(choosers);
});
afterAll(() => service?.close());

const groupPageOf = async ({ visitor }: Chooser) => (await visitor.get('/my/group')).text;

describe('a question about living together', () => {
  test('needs contact; a yes makes a group, and both see it and each other', async () => {
    const [sanne, amina] = (await living.people('Sanne', 'Amina')) as [Chooser, Chooser];
    expect(await invite(sanne, amina)).toContain('allebei “graag” hebben gezegd');
    await choosers.contact(sanne, amina);
    expect(await invite(sanne, amina)).toContain('Je vraag is verstuurd');
    const asked = await overviewOf(amina);
    expect(asked).toContain('<bdi>Sanne</bdi> vraagt: gaan we samen wonen?');
    expect(asked).toContain('Iemand wacht op je antwoord');
    await living.answer(amina, [sanne, amina], 'yes');
    expect(await choosers.groupOf(sanne)).toEqual(idsOf(sanne, amina));
    expect(await groupPageOf(sanne)).toContain('<bdi>Amina</bdi>');
    expect(await overviewOf(sanne)).toContain('jullie zijn nu een groep');
  });

  test('asked twice is asked once; asked by both at once is a group', async () => {
    const [one, other] = (await living.people('Tim', 'Yonas')) as [Chooser, Chooser];
    await choosers.contact(one, other);
    await Promise.all([invite(one, other), invite(other, one), invite(one, other)]);
    expect(await choosers.groupOf(one)).toEqual(idsOf(one, other));
    expect(await choosers.openInvitation(one, other)).toBeUndefined();
  });

  test('a no ends it: the one who asked is told without blame, and nothing more', async () => {
    const [one, other] = (await living.people('Eva', 'Noor')) as [Chooser, Chooser];
    await choosers.contact(one, other);
    await invite(one, other);
    await living.answer(other, [one, other], 'no');
    const page = await overviewOf(one);
    expect(page).toContain('Een vraag om samen te wonen is voorbij');
    expect(page).not.toMatch(/voorbij[^<]*<bdi>/);
    expect(await choosers.groupOf(one)).toBeNull();
    expect(await choosers.openInvitation(one, other)).toBeUndefined();
  });

  test('can be taken back; the answer then comes too late, and says so kindly', async () => {
    const [one, other] = (await living.people('Bram', 'Idil')) as [Chooser, Chooser];
    await choosers.contact(one, other);
    await invite(one, other);
    const id = await choosers.openInvitation(one, other);
    await press(one, `/my/invitations/${id}/no`);
    expect(await press(other, `/my/invitations/${id}/yes`)).toContain('Deze uitnodiging is er niet meer');
    expect(await choosers.groupOf(one)).toBeNull();
  });

  test('whose term is over makes way for a new one, also before a job was there', async () => {
    const [one, other] = (await living.people('Fien', 'Guus')) as [Chooser, Chooser];
    await choosers.contact(one, other);
    await invite(one, other);
    const id = await choosers.openInvitation(one, other);
    await service.db.query(`UPDATE living_invitation SET "expiresAt" = now() WHERE id = $1`, [id]);
    expect(await press(other, `/my/invitations/${id}/yes`)).toContain('Deze uitnodiging is er niet meer');
    expect(await invite(other, one)).toContain('Je vraag is verstuurd');
    expect(await choosers.openInvitation(one, other)).not.toBe(id);
  });

  test('is not asked again and again', async () => {
    const [one, other] = (await living.people('Hugo', 'Isa')) as [Chooser, Chooser];
    await choosers.contact(one, other);
    for (let times = 0; times < 3; times++) {
      await invite(one, other);
      await living.answer(one, [one, other], 'no');
    }
    expect(await invite(one, other)).toContain('Wacht even op een antwoord');
  });

  test('somebody else’s question can not be answered, by whatever id', async () => {
    const [one, other, stranger] = (await living.people('Lina', 'Omar', 'Piet')) as [Chooser, Chooser, Chooser];
    await choosers.contact(one, other);
    await invite(one, other);
    const id = await choosers.openInvitation(one, other);
    expect(await press(stranger, `/my/invitations/${id}/yes`)).toContain('Deze uitnodiging is er niet meer');
    expect(await press(stranger, `/my/invitations/${id}/no`)).toContain('Deze uitnodiging is er niet meer');
    expect(await choosers.openInvitation(one, other)).toBe(id);
  });
});

describe('limits are told without whose they are', () => {
  test.each([
    ['niet allemaal bij elkaar', { acceptsGenders: ['f'] }],
    ['kunnen betalen', { maxRent: 10_000 }],
    ['zonder trap', { needsStepFree: true }],
    ['mag geen huisdier', { hasPet: true }],
    ['geen dag waarop jullie allemaal kunnen verhuizen', { availableFrom: '2027-08-01', availableUntil: '2027-09-01' }],
  ])('%s', async (sentence, more) => {
    const one = await choosers.chooser('Mila');
    const other = await choosers.chooser('Sem', more);
    await choosers.contact(one, other);
    expect(await invite(one, other)).toContain(sentence);
    expect(await choosers.openInvitation(one, other)).toBeUndefined();
  });

  test('no place where both want to live', async () => {
    const elsewhere = await choosers.rows.location('Ergens anders');
    await choosers.rows.home(elsewhere, 'Verstraat');
    const one = await choosers.chooser('Mila');
    const other = await choosers.chooser('Sem', {}, [elsewhere]);
    await choosers.contact(one, other);
    expect(await invite(one, other)).toContain('geen plek waar jullie allemaal willen wonen');
  });

  test('a third where homes are for two; a fourth anywhere', async () => {
    const small = await choosers.rows.location('Klein hof');
    await choosers.rows.home(small, 'Smalstraat', { places: 2 });
    const trio = await Promise.all(['Ab', 'Bo', 'Cas'].map((name) => choosers.chooser(name, {}, [small])));
    const [ab, bo, cas] = trio as [Chooser, Chooser, Chooser];
    await choosers.contact(...trio);
    await invite(ab, bo);
    await living.answer(bo, [ab, bo], 'yes');
    expect(await invite(ab, cas)).toContain('geen huis dat groot genoeg is');
    expect(await press(ab, '/my/group/seek', { seek: 'yes' })).toContain('geen huis dat groot genoeg is');

    const [one, two] = await living.pair('Een', 'Twee');
    const [three, four] = await living.pair('Drie', 'Vier');
    await choosers.contact(one, three);
    expect(await invite(one, three)).toContain('twee of drie mensen');
    expect(await choosers.groupOf(two)).toEqual(idsOf(one, two));
    expect(await choosers.groupOf(four)).toEqual(idsOf(three, four));
  });
});

describe('nobody waits in silence', () => {
  test('who has not answered is reminded, and after its term a question ends; both are told', async () => {
    const [one, other] = (await living.people('Tess', 'Uri')) as [Chooser, Chooser];
    await choosers.contact(one, other);
    await invite(one, other);
    const id = await choosers.openInvitation(one, other);
    await service.db.query(`UPDATE living_invitation SET "dueAt" = now() WHERE id = $1`, [id]);
    await until(async () => (await overviewOf(other)).includes('<bdi>Tess</bdi> wacht nog op je antwoord'));
    await service.db.query(`UPDATE living_invitation SET "dueAt" = now(), "expiresAt" = now() WHERE id = $1`, [id]);
    await until(async () => (await choosers.openInvitation(one, other)) === undefined);
    expect(await overviewOf(one)).toContain('Er kwam geen antwoord op je vraag');
  });

  test('a question that is open when choosing closes ends then, and the one who asked is told', async () => {
    const [one, other] = (await living.people('Vera', 'Wout')) as [Chooser, Chooser];
    await choosers.contact(one, other);
    await invite(one, other);
    await choosers.rows.inRound(await choosers.rows.round(undefined, { choosingClosesOn: '2026-01-01' }), other.id);
    await until(async () => (await choosers.openInvitation(one, other)) === undefined);
    expect(await overviewOf(one)).toContain('Er kwam geen antwoord op je vraag');
    expect(await overviewOf(other)).toContain('Wij verdelen nu de huizen');
  });
});
