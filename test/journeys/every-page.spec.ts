import type { Browser, Page } from 'playwright-core';
import { TASK_KINDS } from '../../src/tasks/task.entity.js';
import { complaintsOf, openBrowser, openPage, openSignInLink, WIDTHS } from '../support/browser.js';
import { importHaarlem, MATCHING, openRound, startRun, waitForRun } from '../support/haarlem.js';
import { barriersOf, flawsOf, sidewaysScroll } from '../support/page-check.js';
import { startService, type Service, type TestRole } from '../support/service.js';

let browser: Browser;
let service: Service;
/** Few enough for axe to be quick, and more than one page of a small list. */
const ROWS = 16;
/** Configured, so that the pages offer to send mail; nothing is sent. */
const NO_MAIL_SERVER = 'smtp://127.0.0.1:9';
/** One placement of each status that the links lead to only sometimes. */
const placed: string[] = [];
/** Some are invited already, some can be. */
const candidates: string[] = [];

beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startService({ jobs: true, smtpUrl: NO_MAIL_SERVER })]);
  await importHaarlem(service, ROWS);
  const api = await service.api([...MATCHING, 'placements:decide']);
  const round = await openRound(service, api, 'Haarlem');
  // Two, to be compared.
  for (const seed of [1, 2]) await waitForRun(api, await startRun(api, round, { effort: 'quick', seed }));
  const { body } = await api.get('/api/v1/runs?pageSize=1');
  await api.post(`/api/v1/runs/${(body.items as { id: string }[])[0]!.id}/publish`, { reason: 'Deze past het best.' });
  await placeSome();
  await openTasks();
  await inviteSome();
  await letThemChoose();
  await (await service.signIn('administrator')).post('/agreement-templates/draft', {}, '/agreement-templates');
}, 180_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

/** Of the drafts that were published the first few are further on, each as far as one can be. */
async function placeSome(): Promise<void> {
  const { rows } = await service.db.query<{ id: string }>(
    `WITH placed AS (SELECT "id", row_number() OVER (ORDER BY "id") AS place FROM placement)
     UPDATE placement SET status = ($1::text[])[placed.place], "offeredAt" = now(), "answerBy" = '2099-01-01'
     FROM placed WHERE placed."id" = placement."id" AND placed.place <= cardinality($1::text[]) RETURNING placement."id"`,
    [['refused', 'offered', 'accepted', 'handedOver']],
  );
  placed.push(...rows.map(({ id }) => id));
  await service.db.query(
    `UPDATE placement_member SET open = false WHERE "placementId" IN (SELECT id FROM placement WHERE status = 'refused')`,
  );
}

/** Where axe looks: each width and each language once. */
const AXE_LOOKS = ['nl@320', 'en@1440', 'ar@390'];
/** Axe takes most of the time: of a page that several roles see it looks at the first one's. */
const axed = new Set<string>();
const isNewToAxe = (shape: string, place: string) => {
  const isNew = AXE_LOOKS.includes(place) && !axed.has(`${shape} ${place}`);
  axed.add(`${shape} ${place}`);
  return isNew;
};
const NOT_A_PAGE = /\.(csv|json|pdf|xlsx)(\?|$)/;

const everyPage: { who: TestRole | 'guest'; languages: string[]; places: string[]; more?: () => string[] }[] = [
  {
    who: 'guest',
    languages: ['nl', 'en', 'ar'],
    places: [
      '/sign-in',
      '/sign-in/new-link',
      '/accessibility',
      '/privacy',
      '/how-we-allocate',
      '/how-we-allocate/history',
    ],
    // The PDF leads there.
    more: () => ['/verify'],
  },
  {
    who: 'candidate',
    languages: ['nl', 'en', 'ar'],
    places: [
      '/my',
      '/my/consent',
      '/my/intake/check',
      '/my/intake/:question',
      '/my/preview',
      '/my/choose',
      '/my/people',
      '/my/people/:id',
      '/my/people/:id/meet',
      '/my/people/:id/report',
      '/my/group',
      '/my/letters',
      '/my/data',
      '/my/data/erase',
      '/sign-out/everywhere',
      '/accessibility',
      '/privacy',
      '/how-we-allocate',
    ],
    more: () => ['/my/home'],
  },
  {
    who: 'allocator',
    languages: ['nl', 'en'],
    places: [
      '/proposals/:id',
      '/placements/:id',
      '/placements/:id/handover',
      '/rounds/new',
      '/rounds/:id/plan',
      '/runs/:id',
      '/runs/:id/compare/:id',
      '/candidates/:id',
      '/candidates/invitations',
      '/candidates/invitations/new',
      '/homes/locations/:id',
      '/placements',
      '/reports',
      '/rounds/:id/dashboard',
      '/tasks',
    ],
    more: () => [
      ...placed.map((id) => `/placements/${id}`),
      ...['proposals', 'candidates', 'homes', 'placements', 'rounds'].map((list) => `/${list}?search=nergens`),
      '/candidates?pageSize=5&page=2&sort=-age',
      '/candidates/invitations?search=nergens',
      `/candidates/invitations/new?channel=sms&${candidates.map((id) => `candidate=${id}`).join('&')}`,
    ],
  },
  {
    who: 'supervisor',
    languages: ['nl', 'en'],
    places: [
      '/candidates/:id',
      '/choosing',
      '/choosing/reports',
      '/meetings',
      '/meetings/plan',
      '/placements',
      '/rounds/:id',
      '/tasks',
    ],
  },
  {
    who: 'administrator',
    languages: ['nl', 'en'],
    places: [
      '/accounts',
      '/agreement-templates',
      '/agreement-templates/:id',
      '/agreement-templates/draft',
      '/agreement-templates/draft/topics/:topic',
      '/agreement-templates/import',
      '/agreement-templates/locations/:id',
      '/agreement-templates/locations/:id/topics/:topic',
      '/api-tokens',
      '/audit',
      '/homes/import',
    ],
  },
  { who: 'auditor', languages: ['nl', 'en'], places: ['/audit', '/homes', '/reports', '/rounds'] },
];

test.each(everyPage)(
  'every page of $who is sound',
  async ({ who, languages, places, more = () => [] }) => {
    const page = await openPage(browser, service, WIDTHS.desk);
    const complaints = complaintsOf(page);
    const start = await enter(page, who);
    const seen = new Set([shapeOf(start)]);
    const flaws: string[] = [];
    const queue = [start, ...more().map((path) => service.url + path)];
    for (const address of queue) {
      for (const language of languages) {
        const { links, found } = await look(page, address, language);
        flaws.push(...[...found, ...complaints()].map((flaw) => `${shapeOf(address)} ${language}: ${flaw}`));
        const unseen = links.map(withoutHash).filter((link) => isOurPage(link) && !seen.has(shapeOf(link)));
        for (const link of unseen) {
          if (!seen.has(shapeOf(link))) queue.push(link);
          seen.add(shapeOf(link));
        }
      }
    }
    expect(flaws).toEqual([]);
    expect([...seen]).toEqual(expect.arrayContaining(places));
    await page.context().close();
  },
  400_000,
);

/** Opens one page in one language and looks at it at each width. */
async function look(page: Page, address: string, language: string): Promise<{ links: string[]; found: string[] }> {
  const target = new URL(address);
  target.searchParams.set('lang', language);
  const response = await page.goto(target.href);
  const { flaws, links } = await flawsOf(page, language);
  const found = response?.status() === 200 ? flaws : [`status ${response?.status()}`, ...flaws];
  for (const width of Object.values(WIDTHS)) {
    await page.setViewportSize({ width, height: 900 });
    const place = `${language}@${width}`;
    const seen = [
      ...(await sidewaysScroll(page)),
      ...(isNewToAxe(shapeOf(address), place) ? await barriersOf(page) : []),
    ];
    found.push(...seen.map((flaw) => `at ${width} px ${flaw}`));
  }
  return { links, found };
}

/** Signs in and gives the address of the first page; a guest stays at the door, a candidate comes by an invitation. */
async function enter(page: Page, who: TestRole | 'guest'): Promise<string> {
  if (who === 'guest') return `${service.url}/sign-in`;
  await openSignInLink(page, who === 'candidate' ? await invitation() : (await service.ticket(who)).link);
  if (who === 'candidate') await agree(page);
  return page.url();
}

/** The questions come after the consent. */
async function agree(page: Page): Promise<void> {
  await page.goto('/my/consent');
  await page.getByRole('main').locator('button').first().click();
  await page.waitForURL('**/my');
}

/** One of each kind for supervisors and for allocators, too late or for any day; administrators have none. */
async function openTasks(): Promise<void> {
  await service.db.query(
    `INSERT INTO task (kind, "recordType", "recordId", role, "dueOn", "createdAt")
     SELECT kind, 'candidate', id, role, due, now()
     FROM (SELECT id, row_number() OVER () AS number FROM candidate) AS person
     JOIN (VALUES (1, 'supervisor', '2020-01-01'::date), (2, 'allocator', NULL)) AS reader (number, role, due) USING (number),
     unnest($1::text[]) AS kind`,
    [TASK_KINDS],
  );
}

/** An invitation of each status and each channel; the others can be invited. */
async function inviteSome(): Promise<void> {
  const { rows } = await service.db.query<{ id: string }>(
    'SELECT id FROM candidate ORDER BY reference OFFSET 1 LIMIT 8',
  );
  candidates.push(...rows.map(({ id }) => id));
  await service.db.query(
    `INSERT INTO invitation ("candidateId", channel, status, failure, "createdAt", "sentAt", "dueAt")
     SELECT id, channel, status, failure, now(), now(), now() + due::interval
     FROM unnest($1::uuid[]) WITH ORDINALITY AS person (id, number)
     JOIN (VALUES (1, 'letter', 'queued', NULL, '0'), (2, 'email', 'sent', NULL, '7 days'), (3, 'sms', 'failed', 'refused', NULL),
       (4, 'email', 'withdrawn', NULL, NULL), (5, 'letter', 'accepted', NULL, NULL), (6, 'email', 'queued', 'unreachable', '1 hour'))
       AS one (number, channel, status, failure, due) USING (number)`,
    [candidates],
  );
}

/** Everybody agreed to what others see, and the one who signs in has contact with three others. */
async function letThemChoose(): Promise<void> {
  await service.db.query(`INSERT INTO public_profile ("candidateId", "approvedAt") SELECT id, now() FROM candidate`);
  await service.db.query(
    `WITH people AS (SELECT id, row_number() OVER (ORDER BY reference) AS number FROM candidate)
     INSERT INTO choice ("chooserId", "chosenId", kind)
     SELECT one.id, other.id, 'like' FROM people one, people other
     WHERE (one.number = 1 AND other.number BETWEEN 2 AND 4) OR (other.number = 1 AND one.number BETWEEN 2 AND 4)
     ON CONFLICT ("chooserId", "chosenId") DO UPDATE SET kind = 'like'`,
  );
}

async function invitation(): Promise<string> {
  const { rows } = await service.db.query<{ id: string }>('SELECT id FROM candidate ORDER BY reference LIMIT 1');
  const supervisor = await service.signIn('supervisor');
  const { text } = await supervisor.post(`/candidates/${rows[0]?.id}/invite`, {}, `/candidates/${rows[0]?.id}`);
  return /https?:\/\/[^<\s]+\/sign-in\/[\w-]{20,}/.exec(text)?.[0] ?? '';
}

const isOurPage = (link: string) => link.startsWith(service.url) && !NOT_A_PAGE.test(link);
const withoutHash = (link: string) => link.split('#')[0]!;

/** The path with `:id` for every id, and one name for every question, so that of many alike pages one is looked at. */
function shapeOf(address: string): string {
  return new URL(address).pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/my\/intake\/(?!check)\w+/, '/my/intake/:question')
    .replace(/(\/agreement-templates\/.*\/topics)\/\w+/, '$1/:topic');
}
