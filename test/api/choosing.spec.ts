import type { ApiClient } from '../support/api-client.js';
import { candidatesCsv } from '../support/candidates-files.js';
import { LOCATIONS_CSV } from '../support/homes-files.js';
import { startService, type Service } from '../support/service.js';

const CHOICES = `Van;Naar;Keuze
K-1;K-2;uitnodiging
K-2;K-1;invite
K-1;K-3;graag
K-3;K-1;liever niet
K-3;K-2;Uitnodigen
`;

describe('choices', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = await service.api(['candidates:import', 'homes:import', 'choosing:import']);
    await api.upload('/api/v1/locations/imports', 'locations.csv', LOCATIONS_CSV);
    const people = ['K-1', 'K-2', 'K-3'].map((reference) => ({ reference }));
    await api.upload('/api/v1/candidates/imports', 'candidates.csv', candidatesCsv(...people));
    await take(CHOICES);
  });
  afterAll(() => service.close());

  const take = (csv: string) => api.upload('/api/v1/choices/imports', 'keuzes.csv', csv);

  it('are told in numbers, invitations of both sides apart', async () => {
    expect((await api.get('/api/v1/choices/summary')).body).toEqual({
      candidates: 3,
      likes: 1,
      invites: 3,
      mutualInvites: 1,
      declines: 1,
    });
  });

  it('are taken in once, and the latest that somebody said holds', async () => {
    expect((await take(CHOICES)).body.counts).toEqual({ added: 0, changed: 0, unchanged: 5 });
    const changed = await take('Van;Naar;Keuze\nK-3;K-1;graag\nK-2;K-3;graag\n');
    expect(changed.body.counts).toEqual({ added: 1, changed: 1, unchanged: 0 });
    expect((await api.get('/api/v1/choices/summary')).body).toMatchObject({ likes: 3, declines: 0 });
    await service.db.query('DELETE FROM choice');
    await take(CHOICES);
  });

  it('are refused with everything that is wrong: unknown people, oneself, two choices about one person', async () => {
    const { status, body } = await take(`Van;Naar;Keuze
K-1;K-9;graag
K-2;K-2;graag
K-1;K-2;graag
K-1;K-2;liever niet
K-3;K-1;graag
K-3;K-1;graag
K-3;K-2;misschien
`);
    expect(status).toBe(400);
    const told = (body.errors as { row: number; column: string; code: string }[]).map(
      ({ row, column, code }) => `${row} ${column}: ${code}`,
    );
    expect(told).toEqual([
      '2 Naar: unknownCandidate',
      '3 Naar: choosesSelf',
      '5 Keuze: contradicts',
      '7 Keuze: saidTwice',
      '8 Keuze: unknownChoice',
    ]);
    expect((await api.get('/api/v1/choices/summary')).body).toMatchObject({ likes: 1, declines: 1 });
  });

  it('leave only numbers in the audit trail', async () => {
    const { rows } = await service.db.query(
      `SELECT details FROM audit_entry WHERE action = 'choosing:imported' ORDER BY id LIMIT 1`,
    );
    expect(rows).toEqual([{ details: { added: 5, changed: 0, unchanged: 0 } }]);
  });

  it('have a page for allocators with totals, never with names', async () => {
    const allocator = await service.signIn('allocator');
    const { text } = await allocator.get('/candidates/choices/totals');
    expect(text).toContain('1 tweetal');
    expect(text).not.toContain('Yara');
    expect((await allocator.get('/candidates/choices/import')).status).toBe(200);
    expect((await (await service.signIn('supervisor')).get('/candidates/choices/totals')).status).toBe(403);
  });
});
