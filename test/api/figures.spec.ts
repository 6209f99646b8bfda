import ExcelJS from 'exceljs';
import { PastPlacements } from '../factories/past-placements.js';
import { ProposalRows } from '../factories/proposals.js';
import type { ApiClient } from '../support/api-client.js';
import { startService, type Service } from '../support/service.js';
import { rowsOf } from '../support/supervisor.js';
import type { Visitor } from '../support/visitor.js';

let service: Service;
let rows: ProposalRows;
let api: ApiClient;
let auditor: Visitor;
let north: string;
let round: string;

const PERIOD = 'from=2026-01-01&to=2026-06-30';

beforeAll(async () => {
  service = await startService();
  rows = new ProposalRows(service.db);
  api = await service.api(['reports:read']);
  auditor = await service.signIn('auditor');
  await makeHistory();
});
afterAll(() => service?.close());

/** A small programme, so that every figure below can be counted by hand. */
async function makeHistory(): Promise<void> {
  const past = new PastPlacements(service.db, rows);
  north = await rows.location('Noorderhof');
  round = await rows.round('Voorjaar', { status: 'closed' });
  const run = await rows.run(round, { publishedAt: new Date('2026-03-01T12:00:00Z') });
  const oldRun = await rows.run(await rows.round(), { publishedAt: new Date('2025-01-10T12:00:00Z') });
  const home = () => rows.home(north, 'Kerkstraat');
  const holder = (registeredOn: string) => rows.candidate('Yonas', 'statusHolder', { registeredOn });
  const young = (registeredOn: string) => rows.candidate('Sanne', 'youngTenant', { registeredOn });
  const anybody = async () => [await holder('2025-01-15'), await young('2025-01-15')];
  const offered = { offered: '2026-03-02' };
  const yes = { ...offered, accepted: '2026-03-04' };
  const add = async (more: Partial<Parameters<PastPlacements['add']>[0]> & { status: string; steps: object }) =>
    past.add({ run, home: await home(), people: more.people ?? (await anybody()), ...more });

  // Five status holders who waited 12, 24, 12, 6 and 12 months, and three young tenants.
  const first = [await holder('2025-03-10'), await young('2025-09-10')];
  await add({
    status: 'handedOver',
    people: first,
    chose: [[first[0]!, first[1]!]],
    steps: { ...yes, approved: '2026-03-10', agreed: '2026-03-12', handedOver: '2026-03-20' },
  });
  await add({
    status: 'approved',
    people: [await holder('2024-03-20'), await young('2025-03-20')],
    steps: { ...yes, approved: '2026-03-20' },
    details: { departsFromMix: true },
  });
  await add({
    status: 'approved',
    people: [await holder('2025-04-05'), await holder('2025-10-05')],
    steps: { ...yes, approved: '2026-04-05' },
    adjusted: true,
  });
  await add({
    status: 'ended',
    people: [await holder('2025-04-06'), await young('2025-04-06')],
    steps: { ...yes, approved: '2026-04-06', agreed: '2026-04-07', handedOver: '2026-04-08', ended: '2026-06-01' },
  });
  for (const declineReason of ['rent', 'place', null, 'rent', 'rent'])
    await add({ status: 'declined', steps: { ...offered, declined: '2026-03-03' }, declineReason });
  await add({ status: 'expired', steps: { offered: '2026-04-01', expired: '2026-04-09' } });
  await add({ status: 'refused', steps: { ...yes, refused: '2026-03-05' } });
  await add({ status: 'withdrawn', steps: { ...yes, approved: '2026-03-06', withdrawn: '2026-03-07' } });
  await add({ status: 'withdrawn', steps: { withdrawn: '2026-03-02' }, lastBy: 'system' });
  await add({ status: 'withdrawn', steps: { withdrawn: '2026-03-08' }, details: { replacedBy: 'R-9' } });
  // Before the period.
  await add({
    run: oldRun,
    status: 'approved',
    steps: { offered: '2025-01-11', accepted: '2025-01-12', approved: '2025-01-13' },
  });
}

const figures = async (more = '') => (await api.get(`/api/v1/reports/figures?${PERIOD}${more}`)).body;

describe('the figures of a period', () => {
  it('count who got a home, beside who has one now and the mix rule', async () => {
    const { placedPeople, gotChosen, placed } = await figures();
    expect(placedPeople).toBe(8);
    expect(gotChosen).toEqual({ count: 2, people: 8 });
    const here = { locationId: north, location: 'Noorderhof', underWay: 0, maximum: 15 };
    expect(placed).toEqual([
      { ...here, targetGroup: 'statusHolder', placed: 5, housed: 5 },
      { ...here, targetGroup: 'youngTenant', placed: 3, housed: 3 },
    ]);
  });

  it('tell how long people waited, and nothing of three young tenants', async () => {
    const { waiting } = await figures();
    expect(waiting.map(({ placedMonths }: { placedMonths: unknown }) => placedMonths)).toEqual([
      { median: 12, p90: 15.6 },
      { median: 12, p90: 19.2 },
      null,
    ]);
    for (const { waitingMonths } of waiting) expect(waitingMonths.median).toBeGreaterThan(20);
  });

  it('tell what came of the offers, why people said no, and where staff departed from the proposals', async () => {
    const { offers, declines, departures } = await figures();
    expect(offers.reached).toEqual({ offered: 12, accepted: 6, approved: 5, agreed: 2, handedOver: 2 });
    expect(offers.endings).toEqual({ declined: 5, expired: 1, refused: 1, withdrawn: 1, ended: 1 });
    expect(offers.answerDays).toEqual({ median: 2, p90: 2 });
    expect(declines).toEqual({
      people: 5,
      reasons: [
        { reason: 'rent', count: 3 },
        { reason: 'place', count: 1 },
        { reason: 'notTold', count: 1 },
      ],
    });
    expect(departures).toEqual({ published: 13, replaced: 1, adjusted: 1, refused: 1, withdrawn: 1, outsideMix: 1 });
  });

  it('follow each other by month or quarter', async () => {
    const { trend } = await figures();
    expect(trend).toHaveLength(6);
    expect(trend.slice(2, 4)).toEqual([
      {
        from: '2026-03-01',
        to: '2026-03-31',
        statusHolders: 2,
        youngTenants: 2,
        medianMonths: null,
        offers: 11,
        withoutResult: 5,
      },
      {
        from: '2026-04-01',
        to: '2026-04-30',
        statusHolders: 3,
        youngTenants: 1,
        medianMonths: null,
        offers: 1,
        withoutResult: 1,
      },
    ]);
    expect((await figures('&step=quarter')).trend.map(({ offers }: { offers: number }) => offers)).toEqual([11, 1]);
  });

  it('are those of a round or of a location when one is chosen', async () => {
    const elsewhere = await rows.location('Zuid');
    expect((await figures(`&location=${elsewhere}`)).placedPeople).toBe(0);
    expect((await figures(`&round=${await rows.round()}`)).offers.reached.offered).toBe(0);
    expect((await figures(`&round=${round}`)).placedPeople).toBe(8);
    const { body } = await api.get(`/api/v1/reports/figures?from=2025-01-01&to=2026-06-30&round=${round}`);
    expect(body.placedPeople).toBe(8);
  });

  it('of a day without anything are empty, and tell nothing of too few people', async () => {
    const { body } = await api.get('/api/v1/reports/figures?from=2026-02-01&to=2026-02-01');
    expect(body).toMatchObject({ placedPeople: 0, gotChosen: null, declines: { people: 0, reasons: null } });
    expect((await auditor.get('/reports?from=2026-02-01&to=2026-02-01')).text).toContain('te weinig mensen');
  });
});

describe('a period that is not right', () => {
  it('is refused with everything that is wrong', async () => {
    const { status, body } = await api.get('/api/v1/reports/figures?from=2026-02-30&to=morgen&round=1&step=week');
    expect(status).toBe(400);
    expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['from', 'round', 'step', 'to']);
    const late = await api.get('/api/v1/reports/figures?from=2026-05-02&to=2026-05-01&location=1');
    expect(late.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['location', 'to']);
  });

  it('is said on the page, with what was filled in, and files lead there', async () => {
    const { status, text } = await auditor.get('/reports?from=2026-05-02&to=2026-05-01&lang=nl');
    expect(status).toBe(400);
    expect(text).toContain('De laatste dag ligt voor de eerste');
    expect(text).toContain('value="2026-05-02"');
    const file = await auditor.get('/reports/waiting.csv?from=2026-05-02&to=2026-05-01');
    expect([file.status, file.location]).toEqual([303, '/reports?from=2026-05-02&to=2026-05-01']);
  });

  it('with a round that does not exist is not found', async () => {
    expect((await api.get(`/api/v1/reports/figures?round=${north}`)).status).toBe(404);
  });
});

describe('the page and its files', () => {
  const exportsOf = async () =>
    (
      await service.db.query<{ recordId: string; details: object }>(
        `SELECT "recordId", details FROM audit_entry WHERE action = 'reports:exported' ORDER BY id`,
      )
    ).rows;

  it('shows pictures with the same figures as tables, and no names', async () => {
    const { status, text } = await auditor.get(`/reports?${PERIOD}&lang=nl`);
    expect(status).toBe(200);
    expect(text).toContain('<dt class="utrecht-data-list__item-key">Mensen die een woning kregen</dt>');
    expect(text).toMatch(/<desc[^>]*>[^<]*De huur is te hoog: 3/);
    expect(text).not.toContain('Yonas');
    expect(await rowsOf(auditor, `/reports?${PERIOD}&lang=nl`)).toContain('Mensen die een woning kregen | 8');
  });

  it('gives a table as CSV, and records it', async () => {
    const { text, headers } = await auditor.get(`/reports/waiting.csv?${PERIOD}&lang=nl`);
    expect(headers.get('content-disposition')).toBe('attachment; filename="waiting.csv"');
    expect(text.split('\r\n')[1]).toMatch(/^Iedereen;12;15,6;/);
    expect(text.split('\r\n')[3]).toMatch(/^Jongeren;te weinig mensen;te weinig mensen;/);
    expect(await exportsOf()).toEqual([
      { recordId: 'waiting', details: { firstDay: '2026-01-01', lastDay: '2026-06-30' } },
    ]);
    expect((await auditor.get('/reports/everything.csv')).status).toBe(404);
  });

  it('gives all tables as one workbook, and records it', async () => {
    const response = await fetch(`${service.url}/reports/figures.xlsx?${PERIOD}&lang=nl`, {
      headers: { Cookie: auditor.cookie },
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    expect(workbook.worksheets).toHaveLength(7);
    const offers = workbook.getWorksheet('Aanbiedingen')!;
    expect(offers.getRow(4).values).toEqual([undefined, 'Goedgekeurd', 5, 5 / 12]);
    expect((await exportsOf()).at(-1)).toMatchObject({ recordId: 'all' });
  });
});
