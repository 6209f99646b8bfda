import { Choosers, idsOf, press, type Chooser } from '../support/choosers.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

let service: Service;
let choosers: Choosers;

beforeAll(async () => {
  service = await startService({ workers: 1 });
  choosers = new Choosers(service);
});
afterAll(() => service?.close());

const people = (...names: string[]) => Promise.all(names.map((name) => choosers.chooser(name)));
const invite = (one: Chooser, other: Chooser) => press(one, `/my/people/${other.id}/invite`);
const answer = async (one: Chooser, about: [Chooser, Chooser], word: 'yes' | 'no') =>
  press(one, `/my/invitations/${await choosers.openInvitation(...about)}/${word}`);
const overviewOf = async ({ visitor }: Chooser) => (await visitor.get('/my/people')).text;
const groupPageOf = async ({ visitor }: Chooser) => (await visitor.get('/my/group')).text;

async function pair(...names: [string, string]): Promise<[Chooser, Chooser]> {
  const [one, other] = (await people(...names)) as [Chooser, Chooser];
  await choosers.contact(one, other);
  await invite(one, other);
  await answer(other, [one, other], 'yes');
  return [one, other];
}

describe('a question about living together', () => {
  test('needs contact; a yes makes a group, and both see it and each other', async () => {
    const [sanne, amina] = (await people('Sanne', 'Amina')) as [Chooser, Chooser];
    expect(await invite(sanne, amina)).toContain('allebei “graag” hebben gezegd');
    await choosers.contact(sanne, amina);
    expect(await invite(sanne, amina)).toContain('Je vraag is verstuurd');
    const asked = await overviewOf(amina);
    expect(asked).toContain('<bdi>Sanne</bdi> vraagt: gaan we samen wonen?');
    expect(asked).toContain('Iemand wacht op je antwoord');
    await answer(amina, [sanne, amina], 'yes');
    expect(await choosers.groupOf(sanne)).toEqual(idsOf(sanne, amina));
    expect(await groupPageOf(sanne)).toContain('<bdi>Amina</bdi>');
    expect(await overviewOf(sanne)).toContain('jullie zijn nu een groep');
  });

  test('asked twice is asked once; asked by both at once is a group', async () => {
    const [one, other] = (await people('Tim', 'Yonas')) as [Chooser, Chooser];
    await choosers.contact(one, other);
    await Promise.all([invite(one, other), invite(other, one), invite(one, other)]);
    expect(await choosers.groupOf(one)).toEqual(idsOf(one, other));
    expect(await choosers.openInvitation(one, other)).toBeUndefined();
  });

  test('a no ends it: the one who asked is told without blame, and nothing more', async () => {
    const [one, other] = (await people('Eva', 'Noor')) as [Chooser, Chooser];
    await choosers.contact(one, other);
    await invite(one, other);
    await answer(other, [one, other], 'no');
    const page = await overviewOf(one);
    expect(page).toContain('Een vraag om samen te wonen is voorbij');
    expect(page).not.toMatch(/voorbij[^<]*<bdi>/);
    expect(await choosers.groupOf(one)).toBeNull();
    expect(await choosers.openInvitation(one, other)).toBeUndefined();
  });

  test('can be taken back; the answer then comes too late, and says so kindly', async () => {
    const [one, other] = (await people('Bram', 'Idil')) as [Chooser, Chooser];
    await choosers.contact(one, other);
    await invite(one, other);
    const id = await choosers.openInvitation(one, other);
    await press(one, `/my/invitations/${id}/no`);
    expect(await press(other, `/my/invitations/${id}/yes`)).toContain('Deze uitnodiging is er niet meer');
    expect(await choosers.groupOf(one)).toBeNull();
  });

  test('somebody else’s question can not be answered, by whatever id', async () => {
    const [one, other, stranger] = (await people('Lina', 'Omar', 'Piet')) as [Chooser, Chooser, Chooser];
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
    await answer(bo, [ab, bo], 'yes');
    expect(await invite(ab, cas)).toContain('geen huis dat groot genoeg is');
    expect(await press(ab, '/my/group/seek', { seek: 'yes' })).toContain('geen huis dat groot genoeg is');

    const [one, two] = await pair('Een', 'Twee');
    const [three, four] = await pair('Drie', 'Vier');
    await choosers.contact(one, three);
    expect(await invite(one, three)).toContain('twee of drie mensen');
    expect(await choosers.groupOf(two)).toEqual(idsOf(one, two));
    expect(await choosers.groupOf(four)).toEqual(idsOf(three, four));
  });
});

describe('a group of two that looks for one more', () => {
  test('is joined when every member says yes; one of them says no: nothing changes', async () => {
    const [one, other] = await pair('Ada', 'Ben');
    const [third] = (await people('Cem')) as [Chooser];
    expect(await invite(third, one)).toContain('allebei “graag” hebben gezegd');
    await press(one, '/my/group/seek', { seek: 'yes' });
    expect(await invite(third, one)).toContain('Je vraag is verstuurd');
    expect(await overviewOf(other)).toContain('<bdi>Cem</bdi> wil graag bij jullie groep');
    await answer(one, [third, one], 'yes');
    expect(await choosers.groupOf(third)).toBeNull();
    await answer(other, [third, one], 'no');
    expect(await overviewOf(third)).toContain('Een vraag om samen te wonen is voorbij');

    await invite(third, other);
    await answer(one, [third, other], 'yes');
    await answer(other, [third, other], 'yes');
    expect(await choosers.groupOf(third)).toEqual(idsOf(one, other, third));
    expect(await groupPageOf(third)).toContain('Jullie zijn met drie');
    expect(await press(one, '/my/group/seek', { seek: 'yes' })).toContain('alleen in een groep van twee');
  });

  test('a member who invites somebody asks the other member too', async () => {
    const [one, other] = await pair('Dia', 'Els');
    const [third] = (await people('Fay')) as [Chooser];
    await choosers.contact(one, third);
    await invite(one, third);
    expect(await overviewOf(other)).toContain('Jullie groep vraagt of <bdi>Fay</bdi> erbij komt');
    await answer(third, [one, third], 'yes');
    expect(await choosers.groupOf(third)).toBeNull();
    await answer(other, [one, third], 'yes');
    expect(await choosers.groupOf(other)).toEqual(idsOf(one, other, third));
  });
});

test('a third and a fourth whom two members let in at the same moment: one has the last place, the other is told', async () => {
  const quartet = async () => {
    const [one, other] = await pair('Ode', 'Pam');
    const [third, fourth] = (await people('Rein', 'Saar')) as [Chooser, Chooser];
    await choosers.contact(one, third);
    await choosers.contact(other, fourth);
    await invite(one, third);
    await invite(other, fourth);
    await answer(third, [one, third], 'yes');
    await answer(fourth, [other, fourth], 'yes');
    const [forThird, forFourth] = [
      await choosers.openInvitation(one, third),
      await choosers.openInvitation(other, fourth),
    ];
    const last = [
      () => press(one, `/my/invitations/${forFourth}/yes`),
      () => press(other, `/my/invitations/${forThird}/yes`),
    ];
    return { one, other, third, fourth, last };
  };
  const quartets = await Promise.all([quartet(), quartet(), quartet(), quartet()]);
  const told = await Promise.all(quartets.flatMap(({ last }) => last.map((say) => say())));
  for (const page of told) expect(page).toMatch(/Je zei ja|Deze uitnodiging is er niet meer|twee of drie mensen/);
  for (const { one, other, third, fourth } of quartets) {
    const group = await choosers.groupOf(one);
    expect([idsOf(one, other, third), idsOf(one, other, fourth)]).toContainEqual(group);
    const left = group?.includes(third.id) ? fourth : third;
    expect(await choosers.groupOf(left)).toBeNull();
    expect(await overviewOf(left)).toContain('Een vraag om samen te wonen is voorbij');
  }
});

describe('a group ends kindly', () => {
  test('who is left alone has none, and is told; both can choose on', async () => {
    const [one, other] = await pair('Gijs', 'Hana');
    expect(await press(one, '/my/group/leave')).toContain('Je zit niet meer in de groep');
    expect(await choosers.groupOf(other)).toBeNull();
    expect(await overviewOf(other)).toContain('De ander ging weg uit jullie groep');
    expect(await overviewOf(other)).toContain('<bdi>Gijs</bdi>');
  });

  test('a yes was to exactly these people: when one leaves, open questions of the group end', async () => {
    const [one, other] = await pair('Ivo', 'Jet');
    const [third] = (await people('Kas')) as [Chooser];
    await choosers.contact(one, third);
    await invite(one, third);
    await answer(third, [one, third], 'yes');
    await press(other, '/my/group/leave');
    expect(await choosers.openInvitation(one, third)).toBeUndefined();
    expect(await choosers.groupOf(third)).toBeNull();
    expect(await overviewOf(third)).toContain('Een vraag om samen te wonen is voorbij');
  });

  test('a question to somebody else ends when the group forms: it was about other people', async () => {
    const [one, other, third] = (await people('Kim', 'Lou', 'Mo')) as [Chooser, Chooser, Chooser];
    await choosers.contact(one, other, third);
    await invite(one, other);
    await invite(third, other);
    await answer(other, [one, other], 'yes');
    expect(await choosers.openInvitation(third, other)).toBeUndefined();
    expect(await overviewOf(third)).toContain('Een vraag om samen te wonen is voorbij');
    expect(await overviewOf(other)).not.toContain('vraagt of jullie samen gaan wonen');
  });

  test('a third says yes while the second leaves: a whole group, or none', async () => {
    const [one, other] = await pair('Lot', 'Max');
    const [third] = (await people('Nil')) as [Chooser];
    await choosers.contact(one, third);
    await invite(one, third);
    await answer(other, [one, third], 'yes');
    await Promise.all([answer(third, [one, third], 'yes'), press(other, '/my/group/leave')]);
    const group = await choosers.groupOf(third);
    expect([null, idsOf(one, third)]).toContainEqual(group);
    expect(await choosers.groupOf(other)).toBeNull();
  });

  test('who stops leaves; who erases their data leaves no trace, and the others are told', async () => {
    const [one, other] = await pair('Oda', 'Pim');
    await press(one, '/my/data/stop');
    await until(async () => (await choosers.groupOf(other)) === null);
    expect(await overviewOf(other)).toContain('De ander ging weg uit jullie groep');

    const [first, second] = await pair('Quin', 'Rob');
    const [third] = (await people('Suus')) as [Chooser];
    await choosers.contact(first, third);
    await invite(first, third);
    await answer(second, [first, third], 'yes');
    await answer(third, [first, third], 'yes');
    await second.visitor.post('/my/data/erase', { understood: 'yes' });
    await until(async () => (await overviewOf(first)).includes('Jullie zijn nu met twee'));
    expect(await choosers.groupOf(third)).toEqual(idsOf(first, third));
    expect(await groupPageOf(third)).not.toContain('Rob');
  });
});

describe('nobody waits in silence', () => {
  test('who has not answered is reminded, and after its term a question ends; both are told', async () => {
    const [one, other] = (await people('Tess', 'Uri')) as [Chooser, Chooser];
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
    const [one, other] = (await people('Vera', 'Wout')) as [Chooser, Chooser];
    await choosers.contact(one, other);
    await invite(one, other);
    await choosers.rows.inRound(await choosers.rows.round(undefined, { choosingClosesOn: '2026-01-01' }), other.id);
    await until(async () => (await choosers.openInvitation(one, other)) === undefined);
    expect(await overviewOf(one)).toContain('Er kwam geen antwoord op je vraag');
    expect(await overviewOf(other)).toContain('Wij verdelen nu de huizen');
  });
});
