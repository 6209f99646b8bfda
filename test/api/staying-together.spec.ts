import { Offers, offerPage, pressOffer } from '../support/offers.js';
import { idsOf, type Chooser } from '../support/choosers.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

let service: Service;
let offers: Offers;

beforeAll(async () => {
  service = await startService({ jobs: true });
  offers = new Offers(service);
});
afterAll(() => service?.close());

const QUESTION = 'naar de volgende woning zoeken?';
const APART = 'Jullie zoeken nu niet als groep verder.';
const stay = (one: Chooser, id: string, word: 'yes' | 'no') => pressOffer(one, id, 'stay', { stay: word });
const trio = async () => (await offers.people('Sanne', 'Yonas', 'Amina')) as [Chooser, Chooser, Chooser];

/** An offer to three that the first of them declined. */
async function declined() {
  const people = await trio();
  const { id } = await offers.to(people);
  await pressOffer(people[0], id, 'decline');
  return { id, people };
}

/** Puts the last day of an offer before today, and waits for the job. */
async function expire(id: string): Promise<void> {
  await service.db.query(`UPDATE placement SET "answerBy" = '2020-01-01' WHERE id = $1`, [id]);
  await until(async () => (await offers.rows.statusOf(id)) === 'expired');
}

test('who is left is asked; when all say yes they are a house group', async () => {
  const { id, people } = await declined();
  const [sanne, yonas, amina] = people;
  expect(await offerPage(sanne)).not.toContain(QUESTION);
  expect((await yonas.visitor.get('/my?lang=nl')).text).toContain(
    'Wij vragen of je met de anderen samen wilt blijven.',
  );
  const text = await offerPage(yonas);
  expect(text).toContain(QUESTION);
  expect(text).toContain('Amina');
  expect(text).not.toContain('Sanne');
  await stay(yonas, id, 'yes');
  expect(await offerPage(yonas)).toContain('Wij wachten nog op antwoord.');
  expect(await offers.choosers.groupOf(yonas)).toBeNull();
  await stay(amina, id, 'yes');
  expect(await offers.choosers.groupOf(yonas)).toEqual(idsOf(yonas, amina));
  expect(await offerPage(amina)).toContain('Jullie zijn een groep.');
  expect(await offers.newsOf(yonas)).toEqual(['offerEnded', 'groupFormed']);
  expect((await amina.visitor.get('/my/group?lang=nl')).text).toContain('Yonas');
});

test('also when choosing is closed: they choose nobody new', async () => {
  const { id, people } = await declined();
  const [, yonas, amina] = people;
  const round = await offers.rows.round(undefined, { choosingClosesOn: '2026-01-01' });
  for (const one of [yonas, amina]) await offers.rows.inRound(round, one.id);
  await stay(yonas, id, 'yes');
  await stay(amina, id, 'yes');
  expect(await offers.choosers.groupOf(yonas)).toEqual(idsOf(yonas, amina));
});

test('one no is enough for a no: the other is told without who, and is not asked any more', async () => {
  const { id, people } = await declined();
  const [, yonas, amina] = people;
  await stay(yonas, id, 'yes');
  await stay(amina, id, 'no');
  expect(await offers.choosers.groupOf(yonas)).toBeNull();
  expect(await offers.newsOf(yonas)).toEqual(['offerEnded', 'notTogether']);
  const text = await offerPage(yonas);
  expect(text).toContain(APART);
  for (const secret of ['Amina', 'zei nee']) expect(text).not.toContain(secret);
  expect((await stay(yonas, id, 'no')).status).toBe(409);
  expect((await stay(amina, id, 'yes')).status).toBe(409);
});

test.each(['decline', 'report', 'group', 'offered', 'stopped'])(
  'does not come about when something is in the way (%s), and nobody hears what',
  async (what) => {
    const { id, people } = await declined();
    const [, yonas, amina] = people;
    await stay(yonas, id, 'yes');
    const { db } = service;
    const [other] = await offers.people('Tim');
    if (what === 'decline') await offers.choosers.said(amina, 'decline', yonas);
    if (what === 'report')
      await db.query(
        `INSERT INTO person_report ("reporterId", "reportedId", reason, "createdAt") VALUES ($1, $2, 'other', now())`,
        [yonas.id, amina.id],
      );
    if (what === 'group') await offers.rows.houseGroup(yonas.id, other!.id);
    if (what === 'offered') await offers.to([yonas, other!]);
    if (what === 'stopped') await db.query('UPDATE candidate SET "stoppedAt" = now() WHERE id = $1', [yonas.id]);
    await amina.visitor.get('/my/offer?lang=nl');
    const answer = await stay(amina, id, 'yes');
    expect([303, 409]).toContain(answer.status);
    expect(await offers.choosers.groupOf(amina)).toBeNull();
    const text = await offerPage(amina);
    for (const secret of ['Yonas', 'Tim', 'past niet']) expect(text).not.toContain(secret);
    // What nobody may know reads as any other no.
    if (what === 'decline' || what === 'report') {
      expect(text).toContain(APART);
      expect(await offers.newsOf(yonas)).toEqual(['offerEnded', 'notTogether']);
    }
  },
);

test('a term that ended asks only those who had said yes', async () => {
  const [sanne, yonas, amina] = await trio();
  const { id } = await offers.to([sanne, yonas, amina]);
  await pressOffer(yonas, id, 'accept');
  await pressOffer(amina, id, 'accept');
  await expire(id);
  expect(await offers.newsOf(sanne)).toEqual(['offerEnded']);
  expect(await offerPage(sanne)).not.toContain(QUESTION);
  expect((await stay(sanne, id, 'yes')).status).toBe(409);
  expect(await offerPage(yonas)).toContain(QUESTION);
  await stay(yonas, id, 'yes');
  await stay(amina, id, 'yes');
  expect(await offers.choosers.groupOf(amina)).toEqual(idsOf(yonas, amina));
});

test('nobody is asked when one is left, when staff ended it, or while it goes on', async () => {
  const [sanne, yonas] = await offers.people('Sanne', 'Yonas');
  const { id } = await offers.to([sanne!, yonas!]);
  expect((await stay(sanne!, id, 'yes')).status).toBe(409);
  await pressOffer(sanne!, id, 'decline');
  expect(await offerPage(yonas!)).not.toContain(QUESTION);
  expect((await stay(yonas!, id, 'yes')).status).toBe(409);
  const others = await trio();
  await offers.to(others, { status: 'withdrawn' });
  expect(await offerPage(others[0])).not.toContain(QUESTION);
});

test('who is a house group already stays one, without being asked', async () => {
  const people = await trio();
  await offers.rows.houseGroup(...people.map((one) => one.id));
  const { id } = await offers.to(people);
  await pressOffer(people[0], id, 'decline');
  const text = await offerPage(people[1]);
  expect(text).toContain('Jullie zijn een groep.');
  expect(text).not.toContain(QUESTION);
});

test('the last two yeses at the same moment make one group', async () => {
  for (let attempt = 0; attempt < 4; attempt++) {
    const { id, people } = await declined();
    const [, yonas, amina] = people;
    const answers = await Promise.all([yonas, amina, yonas, amina].map((one) => stay(one, id, 'yes')));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    expect(await offers.choosers.groupOf(yonas)).toEqual(idsOf(yonas, amina));
  }
});
