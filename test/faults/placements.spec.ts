import fc from 'fast-check';
import {
  nextStatus,
  PLACEMENT_VERBS,
  type PlacementStatus,
  type PlacementVerb,
} from '../../src/placements/placement-states.js';
import { ProposalRows } from '../factories/proposals.js';
import type { ApiClient } from '../support/api-client.js';
import { readyForKey } from '../support/handovers.js';
import { startService, type Service } from '../support/service.js';

let service: Service;
let rows: ProposalRows;
let api: ApiClient;

beforeAll(async () => {
  service = await startService();
  rows = new ProposalRows(service.db);
  api = await service.api(['placements:read', 'placements:decide', 'placements:hand-over']);
});
afterAll(() => service?.close());

const ACTS = ['offer', 'approve', 'refuse', 'withdraw', 'agree', 'hand-over', 'end'] as const;
const act = fc.record({
  /** Which placement of the walk, and which of its people. */
  placement: fc.nat(8),
  person: fc.nat(1),
  run: fc.nat(2),
  // What ends a placement is rare, or few would get far.
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ACTS) },
    { weight: 4, arbitrary: fc.constantFrom('offer', 'approve', 'agree', 'hand-over') },
    { weight: 8, arbitrary: fc.constant('yes') },
    { weight: 1, arbitrary: fc.constant('no') },
    { weight: 2, arbitrary: fc.constant('publish') },
    { weight: 2, arbitrary: fc.constant('prepare') },
  ),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

const one = (what: Act['what'], placement: number, person = 0): Act[] => [{ placement, person, run: 0, what }];
/** From draft to the end of the tenancy, past a no and a withdrawal: random walks alone may all end early. */
const WHOLE_WAY: Act[][] = [
  ...[0, 1, 2].map((placement) => one('offer', placement)),
  ...[0, 1].map((person) => one('yes', 0, person)),
  one('no', 1),
  one('withdraw', 2),
  ...(['approve', 'agree', 'prepare', 'hand-over', 'end'] as const).map((what) => one(what, 0)),
];

/** Three runs of two rounds that propose six people for three homes, in pairs that overlap. */
async function world(): Promise<string[]> {
  const location = await rows.location('Wandelhof');
  for (let index = 0; index < 12; index++) await rows.home(location, `Ruimte ${index}`);
  const homes = await Promise.all(['Een', 'Twee', 'Drie'].map((street) => rows.home(location, street)));
  const people = await Promise.all(
    Array.from({ length: 6 }, (_, index) => rows.candidate(`P${index}`, index % 2 ? 'statusHolder' : 'youngTenant')),
  );
  const [one, other] = [await rows.round(), await rows.round()];
  const runs = [await rows.run(one), await rows.run(one), await rows.run(other)];
  for (const [shift, run] of runs.entries())
    for (const [index, home] of homes.entries())
      await rows.proposal({ run, home, people: [people[index * 2]!, people[(index * 2 + 1 + shift * 2) % 6]!] });
  return runs;
}

async function perform(runs: readonly string[], { placement, person, run, what }: Act): Promise<number> {
  if (what === 'publish') return (await api.post(`/api/v1/runs/${runs[run]!}/publish`, { reason: 'Deze.' })).status;
  const { rows: known } = await service.db.query<{ id: string; people: string[] }>(
    `SELECT p.id, array_agg(m."candidateId"::text ORDER BY m."candidateId") AS people FROM placement p
     JOIN proposal o ON o.id = p."proposalId" JOIN placement_member m ON m."placementId" = p.id
     WHERE o."runId" = ANY($1) GROUP BY p.id ORDER BY p.id`,
    [runs],
  );
  const chosen = known[placement % Math.max(1, known.length)];
  if (!chosen) return 404;
  if (what === 'prepare') return readyForKey(api, chosen.id);
  const answer = what === 'yes' ? 'accepted' : what === 'no' ? 'declined' : null;
  if (!answer) return (await api.post(`/api/v1/placements/${chosen.id}/${what}`, { reason: 'Zo.' })).status;
  const body = { candidateId: chosen.people[person], answer };
  return (await api.post(`/api/v1/placements/${chosen.id}/answers`, body)).status;
}

const OPEN = `('draft', 'offered', 'accepted', 'approved', 'agreed', 'handedOver')`;
const HOUSED = `('approved', 'agreed', 'handedOver')`;

/** What must hold whatever anybody does; each gives a row for what is broken. */
const BROKEN = {
  'a home or a person is in two open placements': `
    SELECT "homeId" FROM placement WHERE status IN ${OPEN} GROUP BY 1 HAVING count(*) > 1
    UNION ALL SELECT m."candidateId" FROM placement_member m JOIN placement p ON p.id = m."placementId"
    WHERE p.status IN ${OPEN} GROUP BY 1 HAVING count(*) > 1`,
  'a member is held by a closed placement, or not by an open one': `
    SELECT 1 FROM placement_member m JOIN placement p ON p.id = m."placementId" WHERE m.open <> (p.status IN ${OPEN})`,
  'somebody got a home without a yes': `
    SELECT 1 FROM placement_member m JOIN placement p ON p.id = m."placementId"
    WHERE p.status IN ('accepted', 'approved', 'agreed', 'handedOver', 'refused', 'ended')
      AND m.answer IS DISTINCT FROM 'accepted'`,
  'all said yes and nobody is asked to decide, or the other way round': `
    SELECT 1 FROM placement p WHERE (p.status = 'accepted') <> EXISTS (SELECT 1 FROM task t
      WHERE t.kind = 'placement-to-approve' AND t."recordId" = p.id::text AND t."closedAt" IS NULL)`,
  'an offer waits though all said yes, or one said no': `
    SELECT 1 FROM placement p WHERE p.status = 'offered' AND (p."answerBy" IS NULL
      OR NOT EXISTS (SELECT 1 FROM placement_member m WHERE m."placementId" = p.id AND m.answer IS NULL)
      OR EXISTS (SELECT 1 FROM placement_member m WHERE m."placementId" = p.id AND m.answer = 'declined'))`,
  'somebody lives in a corridor without a home, or has a home and does not': `
    SELECT 1 FROM (SELECT m."candidateId" FROM placement_member m JOIN placement p ON p.id = m."placementId"
      WHERE p.status IN ${HOUSED}) housed FULL JOIN corridor_resident c USING ("candidateId")
    WHERE housed."candidateId" IS NULL OR c."candidateId" IS NULL`,
};

/** The steps that the trail tells of each placement of these runs. */
async function stepsOf(runs: readonly string[]): Promise<{ status: PlacementStatus; steps: string[] }[]> {
  const { rows: told } = await service.db.query<{ status: PlacementStatus; steps: string[] }>(
    `SELECT p.status, array_agg(substr(e.action, 12) ORDER BY e.id) AS steps FROM placement p
     JOIN proposal o ON o.id = p."proposalId" JOIN audit_entry e ON e."recordId" = p.id::text
     WHERE o."runId" = ANY($1) AND e.action LIKE 'placements:%' AND e.action !~ '^placements:(answer|handover)-'
     GROUP BY p.id`,
    [runs],
  );
  return told;
}

/** Those that do not follow the table, or do not end where the placement is. */
function offTheTable(told: Awaited<ReturnType<typeof stepsOf>>): string[] {
  const follows = (from: string, to: string) =>
    PLACEMENT_VERBS.some((verb: PlacementVerb) => nextStatus(verb, from as PlacementStatus) === to);
  return told
    .filter(({ status, steps }) => {
      const isPath = steps.every((step, index) => (index === 0 ? step === 'draft' : follows(steps[index - 1]!, step)));
      return !isPath || steps.at(-1) !== status;
    })
    .map(({ status, steps }) => `${steps.join(' → ')}, and it is ${status}`);
}

test('whatever staff and candidates do, also three at once, every placement keeps to the table and nobody is placed twice', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(act, { minLength: 1, maxLength: 3 }), { minLength: 15, maxLength: 35 }),
      async (walk) => {
        const runs = await world();
        await perform(runs, { placement: 0, person: 0, run: 0, what: 'publish' });
        for (const acts of walk) {
          const answers = await Promise.all(acts.map((one) => perform(runs, one)));
          expect(answers.filter((status) => ![200, 404, 409].includes(status))).toEqual([]);
          for (const [what, query] of Object.entries(BROKEN))
            expect({ what, rows: (await service.db.query(query)).rows.length }).toEqual({ what, rows: 0 });
        }
        const told = await stepsOf(runs);
        expect(offTheTable(told)).toEqual([]);
        for (const step of told.flatMap(({ steps }) => steps)) reached.add(step);
      },
    ),
    { numRuns: 12, endOnFailure: true, examples: [[WHOLE_WAY]] },
  );
  // Walks that never got that far would prove nothing.
  const far = ['offered', 'accepted', 'approved', 'agreed', 'handedOver', 'ended', 'declined', 'withdrawn'];
  expect([...reached]).toEqual(expect.arrayContaining(far));
}, 240_000);
