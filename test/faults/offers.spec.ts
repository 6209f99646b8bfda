import { Test, type TestingModule } from '@nestjs/testing';
import { readEnvironment } from '../../src/platform/config/environment.js';
import { AppModule } from '../../src/app.module.js';
import { OffersService } from '../../src/placements/offers/offers.service.js';
import type { ApiClient } from '../support/api-client.js';
import type { Chooser } from '../support/choosers.js';
import { MATCHING, startRun, waitForRun } from '../support/haarlem.js';
import { Offers, pressOffer } from '../support/offers.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

let service: Service;
let offers: Offers;
let api: ApiClient;

beforeAll(async () => {
  service = await startService({ workers: 2 });
  offers = new Offers(service);
  api = await service.api([...MATCHING, 'placements:decide', 'placements:read']);
}, 180_000);
afterAll(() => service?.close());

/** Rows that a query finds; none: what it looks for did not happen. */
const count = async (query: string, values: unknown[] = []) => (await service.db.query(query, values)).rows.length;

const approve = async (id: string) => {
  const { status } = await api.post(`/api/v1/placements/${id}/approve`, { reason: 'Zij kozen elkaar.' });
  expect([200, 409]).toContain(status);
  return status;
};

/** A round with everybody, in which a run is at work meanwhile. */
async function roundOf(people: readonly Chooser[]): Promise<string> {
  const round = await offers.rows.round();
  for (const one of people) await offers.rows.inRound(round, one.id);
  await service.db.query('INSERT INTO round_location ("roundId", "locationId") VALUES ($1, $2)', [
    round,
    await offers.choosers.placeWithHomes(),
  ]);
  return round;
}

/** What must never be; each gives a row for what is broken. */
const BROKEN = {
  'an answer without its audit entry': `
    SELECT 1 FROM placement_member m JOIN candidate c ON c.id = m."candidateId"
    WHERE m.answer IS NOT NULL AND m."answeredAt" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM audit_entry a
      WHERE a."recordId" = m."placementId"::text AND a."actorId" = c."accountId" AND a.action = 'placements:answer-' || m.answer)`,
  'an audit entry without its answer': `
    SELECT 1 FROM audit_entry a JOIN candidate c ON c."accountId" = a."actorId"
    JOIN placement_member m ON m."candidateId" = c.id AND m."placementId"::text = a."recordId"
    WHERE a.action LIKE 'placements:answer-%' AND m.answer IS NULL`,
  'a placement to which all said yes, and that is not accepted': `
    SELECT 1 FROM placement p WHERE p.status IN ('offered', 'declined', 'expired') AND NOT EXISTS (
      SELECT 1 FROM placement_member m WHERE m."placementId" = p.id AND m.answer IS DISTINCT FROM 'accepted')`,
  'a no in a placement that goes on': `
    SELECT 1 FROM placement p JOIN placement_member m ON m."placementId" = p.id
    WHERE m.answer = 'declined' AND p.status <> 'declined'`,
  'a home or a person twice': `
    SELECT 1 FROM placement_member WHERE open GROUP BY "candidateId" HAVING count(*) > 1
    UNION ALL SELECT 1 FROM placement WHERE status IN ('draft', 'offered', 'accepted', 'approved', 'agreed', 'handedOver')
      GROUP BY "homeId" HAVING count(*) > 1`,
  'a resident whose placement was not approved, or the other way around': `
    SELECT 1 FROM placement_member m JOIN placement p ON p.id = m."placementId"
    LEFT JOIN corridor_resident r ON r."candidateId" = m."candidateId"
    WHERE (p.status = 'approved') <> (r."candidateId" IS NOT NULL) AND m.open`,
};

async function expectNothingBroken(): Promise<void> {
  for (const [what, query] of Object.entries(BROKEN))
    expect({ what, rows: await count(query) }).toEqual({ what, rows: 0 });
}

test('two hundred people who answer at once while staff approve and a run is at work: no answer is lost, nothing is given away twice', async () => {
  const people = await offers.people(...Array.from({ length: 200 }, (_, index) => `Mens ${index}`));
  // Forty groups of three and forty of two.
  const groups = Array.from({ length: 80 }, (_, index) =>
    index < 40 ? people.slice(3 * index, 3 * index + 3) : people.slice(120 + 2 * (index - 40), 122 + 2 * (index - 40)),
  );
  const made = await Promise.all(groups.map((group) => offers.to(group)));
  const round = await roundOf(people);
  const says = (index: number) => (index % 17 === 0 ? 'decline' : 'accept');
  const answers = groups.flatMap((group, place) =>
    group.map((one) => ({ one, id: made[place]!.id, word: says(place) })),
  );

  const run = await startRun(api, round);
  let isAnswering = true;
  const approving = (async () => {
    while (isAnswering) await Promise.all(made.slice(0, 20).map(({ id }) => approve(id)));
  })();
  const statuses = await Promise.all(
    // Everybody says yes, but for the first of some groups.
    answers.map(async ({ one, id, word }, index) => {
      const isFirst = index === 0 || answers[index - 1]!.id !== id;
      return (await pressOffer(one, id, isFirst ? word : 'accept')).status;
    }),
  );
  isAnswering = false;
  await approving;
  await waitForRun(api, run);
  // Who answered after the no of another one reads so kindly; nobody else does.
  expect(statuses.filter((status) => status !== 303 && status !== 409)).toEqual([]);
  const late = await count(
    `SELECT 1 FROM placement_member m JOIN placement p ON p.id = m."placementId" WHERE m.answer IS NULL AND p.status <> 'declined'`,
  );
  expect(late).toBe(0);
  expect(statuses.filter((status) => status === 303)).toHaveLength(
    await count('SELECT 1 FROM placement_member WHERE answer IS NOT NULL'),
  );
  await expectNothingBroken();

  for (const { id } of made) await approve(id);
  expect(await count(`SELECT 1 FROM placement WHERE status = 'approved'`)).toBe(75);
  await api.post(`/api/v1/runs/${run}/publish`, { reason: 'De enige.' });
  await expectNothingBroken();
}, 300_000);

test('a last day that ends while the last one answers: either all said yes in time, or it expired; never both', async () => {
  const outcomes: string[] = [];
  for (let attempt = 0; attempt < 9; attempt++) {
    const [sanne, yonas] = (await offers.people('Sanne', 'Yonas')) as [Chooser, Chooser];
    const { id } = await offers.to([sanne, yonas]);
    await pressOffer(sanne, id, 'accept');
    const ends = () => service.db.query(`UPDATE placement SET "answerBy" = '2020-01-01' WHERE id = $1`, [id]);
    const says = () => pressOffer(yonas, id, 'accept');
    // The one first, the other first, and both at once.
    const answer = attempt % 3 === 0 ? await says() : null;
    if (attempt % 3 !== 2) await ends();
    const [atOnce] = await Promise.all([answer ?? says(), attempt % 3 === 2 && ends()]);
    const status = await until(async () => {
      const now = await offers.rows.statusOf(id);
      return now !== 'offered' && now;
    });
    const isInTime = atOnce.status === 303;
    expect([atOnce.status, status]).toEqual(isInTime ? [303, 'accepted'] : [409, 'expired']);
    expect((await offers.member(id, yonas)).answer).toBe(isInTime ? 'accepted' : null);
    outcomes.push(status);
  }
  expect(outcomes).toEqual(expect.arrayContaining(['accepted', 'expired']));
  await expectNothingBroken();
});

describe('a job that is delivered several times', () => {
  let stage: TestingModule;

  beforeAll(async () => {
    const environment = readEnvironment({ DATABASE_URL: service.databaseUrl, SESSION_SECRET: 'x'.repeat(32) });
    stage = await Test.createTestingModule({ imports: [AppModule.for(environment)] }).compile();
    await stage.init();
  });
  afterAll(() => stage?.close());

  const fiveTimes = (work: () => Promise<void>) => Promise.all(Array.from({ length: 5 }, work));

  test('reminds once, and ends an offer once', async () => {
    const [sanne, yonas] = (await offers.people('Sanne', 'Yonas')) as [Chooser, Chooser];
    const { id } = await offers.to([sanne, yonas]);
    await pressOffer(sanne, id, 'accept');
    await fiveTimes(() => stage.get(OffersService).remind(id));
    expect(await offers.newsOf(yonas)).toEqual(['offerReminder']);
    await service.db.query(`UPDATE placement SET "answerBy" = '2020-01-01' WHERE id = $1`, [id]);
    await fiveTimes(() => stage.get(OffersService).expire(id));
    expect(await offers.rows.statusOf(id)).toBe('expired');
    expect(await offers.newsOf(yonas)).toEqual(['offerReminder', 'offerEnded']);
    expect(await offers.newsOf(sanne)).toEqual(['offerEnded']);
    expect(await count(`SELECT 1 FROM audit_entry WHERE "recordId" = $1 AND action = 'placements:expired'`, [id])).toBe(
      1,
    );
  });
});
