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

test('that a member said no to the one who is asked reads as any limit between people', async () => {
  const [one, other] = await living.pair('Jan', 'Kee');
  const third = await choosers.chooser('Lau');
  await choosers.contact(one, third);
  await choosers.said(other, 'decline', third);
  expect(await invite(one, third)).toContain('wensen passen niet allemaal bij elkaar');
});

test('nobody gets into a group with somebody they did not say yes to', async () => {
  const [a, b, d] = (await living.people('An', 'Bea', 'Dirk')) as [Chooser, Chooser, Chooser];
  await choosers.contact(a, b);
  await choosers.contact(b, d);
  await invite(a, b);
  const first = await choosers.openInvitation(a, b);
  await invite(b, d);
  const second = await choosers.openInvitation(b, d);
  await press(d, `/my/invitations/${second}/yes`);
  await press(b, `/my/invitations/${first}/yes`);
  await press(d, `/my/invitations/${first}/yes`);
  expect(await choosers.groupOf(a)).toBeNull();
  expect(await choosers.groupOf(b)).toEqual(idsOf(b, d));
});

describe('a group of two that looks for one more', () => {
  test('is joined when every member says yes; one of them says no: nothing changes', async () => {
    const [one, other] = await living.pair('Ada', 'Ben');
    const [third] = (await living.people('Cem')) as [Chooser];
    expect(await invite(third, one)).toContain('allebei “graag” hebben gezegd');
    await press(one, '/my/group/seek', { seek: 'yes' });
    expect(await invite(third, one)).toContain('Je vraag is verstuurd');
    expect(await overviewOf(other)).toContain('<bdi>Cem</bdi> wil graag bij jullie groep');
    await living.answer(one, [third, one], 'yes');
    expect(await choosers.groupOf(third)).toBeNull();
    await living.answer(other, [third, one], 'no');
    expect(await overviewOf(third)).toContain('Een vraag om samen te wonen is voorbij');

    await invite(third, other);
    await living.answer(one, [third, other], 'yes');
    await living.answer(other, [third, other], 'yes');
    expect(await choosers.groupOf(third)).toEqual(idsOf(one, other, third));
    expect(await groupPageOf(third)).toContain('Jullie zijn met drie');
    expect(await press(one, '/my/group/seek', { seek: 'yes' })).toContain('alleen in een groep van twee');
  });

  test('a member who invites somebody asks the other member too', async () => {
    const [one, other] = await living.pair('Dia', 'Els');
    const [third] = (await living.people('Fay')) as [Chooser];
    await choosers.contact(one, third);
    await invite(one, third);
    expect(await overviewOf(other)).toContain('Jullie groep vraagt of <bdi>Fay</bdi> erbij komt');
    await living.answer(third, [one, third], 'yes');
    expect(await choosers.groupOf(third)).toBeNull();
    await living.answer(other, [one, third], 'yes');
    expect(await choosers.groupOf(other)).toEqual(idsOf(one, other, third));
  });
});

test('a third and a fourth whom two members let in at the same moment: one has the last place, the other is told', async () => {
  const quartet = async () => {
    const [one, other] = await living.pair('Ode', 'Pam');
    const [third, fourth] = (await living.people('Rein', 'Saar')) as [Chooser, Chooser];
    await choosers.contact(one, third);
    await choosers.contact(other, fourth);
    await invite(one, third);
    await invite(other, fourth);
    await living.answer(third, [one, third], 'yes');
    await living.answer(fourth, [other, fourth], 'yes');
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
    const [one, other] = await living.pair('Gijs', 'Hana');
    expect(await press(one, '/my/group/leave')).toContain('Je zit niet meer in de groep');
    expect(await choosers.groupOf(other)).toBeNull();
    expect(await overviewOf(other)).toContain('De ander ging weg uit jullie groep');
    expect(await overviewOf(other)).toContain('<bdi>Gijs</bdi>');
  });

  test('a yes was to exactly these people: when one leaves, open questions of the group end', async () => {
    const [one, other] = await living.pair('Ivo', 'Jet');
    const [third] = (await living.people('Kas')) as [Chooser];
    await choosers.contact(one, third);
    await invite(one, third);
    await living.answer(third, [one, third], 'yes');
    await press(other, '/my/group/leave');
    expect(await choosers.openInvitation(one, third)).toBeUndefined();
    expect(await choosers.groupOf(third)).toBeNull();
    expect(await overviewOf(third)).toContain('Een vraag om samen te wonen is voorbij');
  });

  test('a question to somebody else ends when the group forms: it was about other people', async () => {
    const [one, other, third] = (await living.people('Kim', 'Lou', 'Mo')) as [Chooser, Chooser, Chooser];
    await choosers.contact(one, other, third);
    await invite(one, other);
    await invite(third, other);
    await living.answer(other, [one, other], 'yes');
    expect(await choosers.openInvitation(third, other)).toBeUndefined();
    expect(await overviewOf(third)).toContain('Een vraag om samen te wonen is voorbij');
    expect(await overviewOf(other)).not.toContain('vraagt of jullie samen gaan wonen');
  });

  test('a third says yes while the second leaves: a whole group, or none', async () => {
    const [one, other] = await living.pair('Lot', 'Max');
    const [third] = (await living.people('Nil')) as [Chooser];
    await choosers.contact(one, third);
    await invite(one, third);
    await living.answer(other, [one, third], 'yes');
    await Promise.all([living.answer(third, [one, third], 'yes'), press(other, '/my/group/leave')]);
    const group = await choosers.groupOf(third);
    expect([null, idsOf(one, third)]).toContainEqual(group);
    expect(await choosers.groupOf(other)).toBeNull();
  });

  test('who stops leaves; who erases their data leaves no trace, and the others are told', async () => {
    const [one, other] = await living.pair('Oda', 'Pim');
    const friend = await choosers.chooser('Puk');
    await choosers.contact(one, friend);
    await invite(one, friend);
    await press(one, '/my/data/stop');
    await until(async () => (await choosers.groupOf(other)) === null);
    expect(await choosers.openInvitation(one, friend)).toBeUndefined();
    expect(await overviewOf(other)).toContain('De ander ging weg uit jullie groep');

    const [first, second] = await living.pair('Quin', 'Rob');
    const [third] = (await living.people('Suus')) as [Chooser];
    await choosers.contact(first, third);
    await invite(first, third);
    await living.answer(second, [first, third], 'yes');
    await living.answer(third, [first, third], 'yes');
    await second.visitor.post('/my/data/erase', { understood: 'yes' });
    await until(async () => (await overviewOf(first)).includes('Jullie zijn nu met twee'));
    expect(await choosers.groupOf(third)).toEqual(idsOf(first, third));
    expect(await groupPageOf(third)).not.toContain('Rob');

    const [stays, goes] = await living.pair('Tina', 'Ugo');
    const asked = await choosers.chooser('Vos');
    await choosers.contact(stays, asked);
    await invite(stays, asked);
    await living.answer(asked, [stays, asked], 'yes');
    await goes.visitor.post('/my/data/erase', { understood: 'yes' });
    await until(async () => (await choosers.openInvitation(stays, asked)) === undefined);
    expect(await overviewOf(asked)).toContain('Een vraag om samen te wonen is voorbij');
  });
});
