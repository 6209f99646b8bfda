import { DataSource } from 'typeorm';
import { Clock } from '../../src/platform/clock/clock.js';
import { RoundsQueries } from '../../src/rounds/rounds.queries.js';
import { ProposalRows } from '../factories/proposals.js';
import { createDatabase } from '../support/database.js';

class Noon extends Clock {
  now = () => new Date('2026-12-10T12:00:00+01:00');
}

describe('whether somebody chooses still', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let dataSource: DataSource;
  let rows: ProposalRows;

  beforeAll(async () => {
    database = await createDatabase();
    dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    rows = new ProposalRows(database.pool);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** Somebody in rounds of these names, each with its closing day and perhaps another status. */
  const stateIn = async (rounds: Record<string, { day: string | null; status?: string }>) => {
    const candidate = await rows.candidate('Amina', 'statusHolder');
    for (const [name, { day, status = 'open' }] of Object.entries(rounds)) {
      const id = await rows.round(`${name} ${candidate}`, { choosingClosesOn: day, status });
      await rows.inRound(id, candidate);
    }
    const queries = new RoundsQueries(dataSource, new Noon());
    const state = await queries.choosingStateOf(dataSource.manager, candidate);
    return { ...state, round: state.round?.split(' ')[0] ?? null };
  };

  test.each([
    ['in no round', {}, { open: true, closesOn: null, round: null }],
    ['in a round that waits for no choices', { A: { day: null } }, { open: true, closesOn: null, round: null }],
    ['the day before', { A: { day: '2026-12-11' } }, { open: true, closesOn: '2026-12-11', round: 'A' }],
    ['on the day', { A: { day: '2026-12-10' } }, { open: false, closesOn: '2026-12-10', round: 'A' }],
    [
      'in two rounds of which one is past its day',
      { A: { day: '2026-12-20' }, B: { day: '2026-12-01' } },
      { open: false, closesOn: '2026-12-01', round: 'B' },
    ],
    [
      'in a closed round that was past its day',
      { A: { day: '2026-12-01', status: 'closed' }, B: { day: '2026-12-20' } },
      { open: true, closesOn: '2026-12-20', round: 'B' },
    ],
  ])('%s', async (_, rounds, state) => {
    expect(await stateIn(rounds)).toEqual(state);
  });
});
