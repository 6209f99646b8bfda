import fc from 'fast-check';
import { Choosers, idsOf, press, type Chooser } from '../support/choosers.js';
import { startService, type Service } from '../support/service.js';

let service: Service;
let choosers: Choosers;

beforeAll(async () => {
  service = await startService();
  choosers = new Choosers(service);
});
afterAll(() => service?.close());

const crowd = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, index) => choosers.chooser(`Mens ${index}`)));

test('a hundred people who choose at once: no choice is lost, and each pair is told once; then fifty whole groups', async () => {
  const people = await crowd(100);
  const at = (index: number) => people[index % people.length]!;
  const yes = people.flatMap((one, index) => [1, 99].map((step) => [one, at(index + step)] as const));
  await Promise.all(yes.map(([one, other]) => press(one, `/my/people/${other.id}/yes`)));
  const { rows } = await service.db.query<{ said: number; told: number }>(
    `SELECT (SELECT count(*)::int FROM choice WHERE kind = 'like') AS said,
       (SELECT count(DISTINCT ("candidateId", "aboutId"))::int FROM news WHERE kind = 'mutualYes') AS told`,
  );
  expect(rows).toEqual([{ said: 200, told: 200 }]);
  const { rows: all } = await service.db.query(`SELECT 1 FROM news WHERE kind = 'mutualYes'`);
  expect(all).toHaveLength(200);

  const mateOf = (index: number) => at(index % 2 === 0 ? index + 1 : index - 1);
  await Promise.all(people.map((one, index) => press(one, `/my/people/${mateOf(index).id}/invite`)));
  for (const [index, one] of people.entries()) expect(await choosers.groupOf(one)).toEqual(idsOf(one, mateOf(index)));
}, 180_000);

/** Everything that people can do to each other, by the numbers of two people. */
const ACTS = ['yes', 'no', 'back', 'invite', 'agree', 'refuse', 'leave', 'seek', 'line', 'report'] as const;
const act = fc.record({
  by: fc.nat(4),
  about: fc.nat(4),
  // A no or a report ends so much that most walks would be short of groups.
  what: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...ACTS) },
    { weight: 14, arbitrary: fc.constantFrom('yes', 'invite', 'agree', 'seek') },
  ),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

async function perform(people: readonly Chooser[], { by, about, what }: Act): Promise<number> {
  const [one, other] = [people[by]!, people[about]!];
  const post = async (path: string, fields = {}) => (await one.visitor.post(path, fields, '/my/people')).status;
  if (what === 'leave') return post('/my/group/leave');
  if (what === 'seek') return post('/my/group/seek', { seek: 'yes' });
  if (what === 'agree' || what === 'refuse') {
    const { rows } = await service.db.query<{ id: string }>(
      `SELECT id FROM living_invitation WHERE "fromId" = ANY($1) ORDER BY "createdAt" DESC LIMIT 1`,
      [idsOf(...people)],
    );
    return post(`/my/invitations/${rows[0]?.id ?? other.id}/${what === 'agree' ? 'yes' : 'no'}`);
  }
  const fields = { line: 'hello', reason: 'other' };
  return post(`/my/people/${other.id}/${what}`, fields);
}

/** What must hold whatever people do; each gives a row for what is broken. */
const BROKEN = {
  'a group has a member who said no to another, or was reported': `
    SELECT 1 FROM house_group_member a JOIN house_group_member b USING ("groupId")
    WHERE EXISTS (SELECT 1 FROM choice WHERE kind = 'decline' AND "chooserId" = a."candidateId" AND "chosenId" = b."candidateId")
      OR EXISTS (SELECT 1 FROM person_report WHERE "reporterId" = a."candidateId" AND "reportedId" = b."candidateId")`,
  'a group has a member who did not say yes to another': `
    SELECT 1 FROM house_group_member a JOIN house_group_member b USING ("groupId")
    WHERE a."candidateId" <> b."candidateId" AND NOT EXISTS (SELECT 1 FROM choice
      WHERE kind = 'like' AND "chooserId" = a."candidateId" AND "chosenId" = b."candidateId")`,
  'a group is no size of a home, or not what it says': `
    SELECT 1 FROM house_group g LEFT JOIN house_group_member m ON m."groupId" = g.id
    GROUP BY g.id HAVING count(m."candidateId") NOT BETWEEN 2 AND 3 OR count(m."candidateId") <> g.size
      OR (g."seeksOneMore" AND g.size <> 2)`,
  'a question is open between people who are apart, or in one group': `
    SELECT 1 FROM living_invitation i WHERE status = 'open' AND (EXISTS (
      SELECT 1 FROM choice WHERE kind = 'decline' AND ("chooserId", "chosenId") IN ((i."fromId", i."toId"), (i."toId", i."fromId")))
      OR EXISTS (SELECT 1 FROM person_report WHERE ("reporterId", "reportedId") IN ((i."fromId", i."toId"), (i."toId", i."fromId")))
      OR EXISTS (SELECT 1 FROM house_group_member a JOIN house_group_member b USING ("groupId")
        WHERE a."candidateId" = i."fromId" AND b."candidateId" = i."toId"))`,
  'a question that everybody said yes to is still open': `
    SELECT 1 FROM living_invitation i WHERE status = 'open' AND NOT EXISTS (
      SELECT 1 FROM unnest(ARRAY[i."fromId", i."toId"]) person LEFT JOIN house_group_member own ON own."candidateId" = person
      LEFT JOIN house_group_member mate ON mate."groupId" = own."groupId"
      WHERE NOT EXISTS (SELECT 1 FROM living_invitation_yes y
        WHERE y."invitationId" = i.id AND y."candidateId" = COALESCE(mate."candidateId", person)))`,
};

test('whatever five people do, also three at once, groups stay whole and nobody is with a no', async () => {
  let formed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(act, { minLength: 1, maxLength: 3 }), { minLength: 6, maxLength: 16 }),
      async (walk) => {
        const people = await crowd(5);
        // Strangers would be so for most of a walk.
        await choosers.contact(...people);
        for (const acts of walk) {
          const answers = await Promise.all(acts.map((one) => perform(people, one)));
          expect(answers.filter((status) => ![303, 400, 404].includes(status))).toEqual([]);
          for (const [what, query] of Object.entries(BROKEN))
            expect({ what, rows: (await service.db.query(query)).rows.length }).toEqual({ what, rows: 0 });
        }
        for (const one of people) if (await choosers.groupOf(one)) formed++;
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
  // A walk that never makes a group would prove nothing.
  expect(formed).toBeGreaterThan(0);
}, 180_000);
