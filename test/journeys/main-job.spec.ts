import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, openSignInLink, signInAs, WIDTHS } from '../support/browser.js';
import { startService, type Service } from '../support/service.js';
import {
  card,
  checkFile,
  download,
  exampleFile,
  goTo,
  heading,
  noticeOf,
  openRound,
  refreshUntilDone,
  rowsOf,
  startRun,
  takeIn,
} from './allocator.js';
import { decide, publish, type Approved } from './placements.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The hardest way: on a phone, without JavaScript. The round has a journey of its own at a desk, with it. */
const WIDTH = WIDTHS.phone;
const javaScriptEnabled = false;

describe('the main job', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service?.close());

  test('goes from four files to decided proposals, seen by each role as it should', async () => {
    const page = await openPage(browser, service, WIDTH, { javaScriptEnabled });
    await signInAs(page, service, 'allocator');
    await takeFilesIn(page);
    await lookAtLocation(page);
    await openRound(page, 'Haarlem, december 2026');
    await startRun(page);
    expect(await page.locator('.progress__words').innerText()).toBe('Wacht op zijn beurt');
    await service.addWorker();
    await refreshUntilDone(page);
    await readOutcome(page);
    await workThroughList(page);
    await publish(page);
    const approved = await decide(page);
    await startNextRun(page);
    await refreshUntilDone(page);
    await compareRuns(page);
    await seeGroupKept(page, approved);

    const inviting = await asSupervisor(await openPage(browser, service, WIDTH, { javaScriptEnabled }), approved);
    await asCandidate(await openPage(browser, service, WIDTH, { javaScriptEnabled }), inviting);
    await asAuditor(await openPage(browser, service, WIDTH, { javaScriptEnabled }));
    await asAdministrator(await openPage(browser, service, WIDTH, { javaScriptEnabled }));
  }, 150_000);

  async function asSupervisor(page: Page, { address }: Approved) {
    await signInAs(page, service, 'supervisor');
    await goTo(page, 'Plaatsingen');
    const [placement] = await rowsOf(page.getByRole('table'));
    expect(placement).toMatchObject({ Status: 'Goedgekeurd' });
    await page.getByRole('link', { name: address, exact: true }).click();
    await heading(page, address).waitFor();
    expect(await page.getByRole('button', { name: /Goedkeuren|Afwijzen|Intrekken/ }).count()).toBe(0);
    await goTo(page, 'Kandidaten');
    expect(await page.getByRole('link', { name: 'Importeren' }).count()).toBe(0);
    const person = page.getByRole('table').locator('tbody tr').first().getByRole('link');
    const name = await person.innerText();
    await person.click();
    await heading(page, name).waitFor();
    expect(await page.getByRole('button', { name: /Goedkeuren|Afwijzen/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Maak een aanmeldlink' }).click();
    return { name, link: await card(page, 'Link').locator('code').innerText() };
  }

  async function asCandidate(page: Page, { name, link }: { name: string; link: string }) {
    await openSignInLink(page, link);
    const [firstName] = name.split(' ');
    await page.goto('/my?lang=nl');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(`Hallo ${firstName}`);
    await page.locator('header summary', { hasText: 'Nederlands' }).click();
    await page.getByRole('link', { name: 'العربية' }).click();
    await heading(page, `مرحبًا ${firstName}`).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.getByRole('main').innerText()).not.toMatch(/statushouder|status holder/i);
  }

  async function asAuditor(page: Page) {
    await signInAs(page, service, 'auditor');
    for (const [action, sentence, text] of [
      ['matching:published', 'Berekening definitief gemaakt', 'De meeste mensen krijgen een plek'],
      ['placements:approved', 'Plaatsing goedgekeurd', 'Zij kennen elkaar van de taalles'],
      ['placements:withdrawn', 'Plaatsing ingetrokken', 'De woning is nog niet klaar'],
      ['matching:exported', 'Uitkomst van berekening gedownload', 'aantal: '],
      ['homes:imported', 'Woningen ingelezen', 'toegevoegd: 45'],
    ] as const) {
      await page.getByLabel('Wat', { exact: true }).selectOption(action);
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.waitForURL((url) => url.searchParams.get('action') === action);
      const [entry] = await rowsOf(page.getByRole('table'));
      expect(entry).toMatchObject({ Wat: sentence, Wie: expect.stringContaining('Test allocator') });
      expect(Object.values(entry ?? {}).join(' ')).toContain(text);
    }
    expect(await page.getByRole('navigation').getByRole('link', { name: 'Voorstellen' }).count()).toBe(0);
  }

  async function asAdministrator(page: Page) {
    await signInAs(page, service, 'administrator');
    await page.getByLabel('Naam').fill('Noor van Vliet');
    await page.getByLabel('E-mailadres').fill('noor@example.org');
    await page.getByLabel('Rol').selectOption('supervisor');
    await page.getByRole('button', { name: 'Maak account' }).click();
    expect(await noticeOf(page)).toContain('Noor van Vliet heeft nu een account.');
    const row = page.getByRole('row', { name: 'Noor van Vliet' });
    await row.getByRole('button', { name: 'Maak een inloglink' }).click();
    await heading(page, 'Inloglink en code').waitFor();
    const link = await page.locator('code', { hasText: '/sign-in/' }).innerText();
    const colleague = await openPage(browser, service, WIDTH);
    await openSignInLink(colleague, link);
    await heading(colleague, 'Kandidaten').waitFor();

    await goTo(page, 'API-sleutels');
    await page.getByLabel('Naam').fill('Rapportage');
    await page.getByLabel('rounds:read').check();
    await page.getByRole('button', { name: 'Maak sleutel' }).click();
    await heading(page, 'Sleutel gemaakt').waitFor();
    const secret = await page.locator('code', { hasText: 'huisklik_' }).innerText();
    const answer = await fetch(`${service.url}/api/v1/rounds`, { headers: { Authorization: `Bearer ${secret}` } });
    expect(await answer.json()).toMatchObject({ total: 1 });
  }
});

/** All four files by page; of the homes first a broken one. */
async function takeFilesIn(page: Page): Promise<void> {
  await goTo(page, 'Woningen');
  await page.getByRole('link', { name: 'Locaties importeren' }).click();
  const { preview, notice } = await takeIn(page, 'locations');
  expect(preview).toMatch(/Nieuw\s+4/);
  expect(notice).toContain('locations.csv is opgeslagen: 4 nieuw');

  await page.getByRole('link', { name: 'Woningen importeren' }).click();
  const broken = exampleFile('homes').replace('465,00', 'veel').replace('HLM-SCH-02;HLM-SCH', 'HLM-SCH-02;ELDERS');
  await checkFile(page, 'homes', broken);
  expect(await page.getByRole('alert').innerText()).toContain('Er kloppen 2 dingen niet in homes.csv');
  expect(await rowsOf(page.getByRole('table', { name: 'Fouten in homes.csv' }))).toEqual([
    { Waar: 'Rij 2', Kolom: 'Huur per persoon', 'Wat er niet klopt': expect.stringContaining('veel is geen bedrag') },
    { Waar: 'Rij 3', Kolom: 'Locatie', 'Wat er niet klopt': expect.stringContaining('ELDERS') },
  ]);
  await goTo(page, 'Woningen');
  expect(await page.getByRole('main').innerText()).toContain('Er zijn nog geen woningen');
  await page.getByRole('link', { name: 'Woningen importeren' }).click();
  expect((await takeIn(page, 'homes')).notice).toContain('45 nieuw');

  await goTo(page, 'Kandidaten');
  await page.getByRole('link', { name: 'Importeren' }).click();
  expect((await takeIn(page, 'candidates')).notice).toContain('120 nieuw');
  await page.getByRole('link', { name: 'Volgende' }).click();
  await page.getByText('51–100 van 120').waitFor();
  await page.getByRole('link', { name: 'Keuzes' }).click();
  await page.getByRole('link', { name: 'Importeren' }).click();
  expect((await takeIn(page, 'choices')).notice).toMatch(/\d+ nieuw, 0 gewijzigd/);
}

/** The mix rule of a location of 31 places: half and half. */
async function lookAtLocation(page: Page): Promise<void> {
  await goTo(page, 'Woningen');
  await page.getByRole('link', { name: 'De Europahof' }).first().click();
  await heading(page, 'De Europahof').waitFor();
  const rule = await card(page, 'Mixregel').innerText();
  expect(rule).toContain('50% jongeren, 50% statushouders');
  expect(rule.match(/hoogstens 16/g)).toHaveLength(2);
}

/** The figures of a run, and people without a place with the reasons; the numbers agree with each other. */
async function readOutcome(page: Page): Promise<void> {
  const [everybody] = await rowsOf(card(page, 'Uitkomst').getByRole('table'));
  const [, housed, candidates] = /^(\d+) van (\d+)$/.exec(everybody?.Geplaatst ?? '') ?? [];
  expect(Number(candidates)).toBe(120);
  expect(Number(housed)).toBeGreaterThan(90);
  const people = await rowsOf(card(page, 'Wie geen plek heeft').getByRole('table'));
  expect(people).toHaveLength(120 - Number(housed));
  for (const { Reden } of people) expect(Reden).toMatch(/\w{3,}.*\.$/);
  await page.getByLabel('Reden', { exact: true }).selectOption('noHomeWithinRent');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.waitForURL(/noHomeWithinRent/);
  const tooPoor = await rowsOf(card(page, 'Wie geen plek heeft').getByRole('table'));
  expect(tooPoor.length).toBeGreaterThan(0);
  for (const { Reden } of tooPoor) expect(Reden).toContain('De laagste huur is');
}

/** Sorts, filters, pages and takes the list of proposals along as a file. */
async function workThroughList(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Bekijk de voorstellen' }).click();
  await heading(page, 'Voorstellen').waitFor();
  const table = page.getByRole('table');
  const scores = async () => (await rowsOf(table)).map((row) => Number(row['Laagste score']?.replace(/\D/g, '')));
  const found = await scores();
  expect(found.length).toBeGreaterThan(30);
  expect(found).toEqual(found.toSorted((a, b) => b - a));

  await page.getByLabel('Locatie').selectOption({ label: 'Het Seinhuis' });
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.waitForURL((url) => Boolean(url.searchParams.get('location')));
  const rows = await rowsOf(table);
  expect(new Set(rows.map((row) => row.Locatie?.split('\n')[0]))).toEqual(new Set(['Het Seinhuis']));
  const { name, lines } = await download(page, 'Lijst als CSV');
  expect(name).toBe('proposals.csv');
  expect(lines).toHaveLength(1 + rows.length);

  const narrowed = new URL(page.url());
  narrowed.searchParams.set('pageSize', '5');
  await page.goto(narrowed.href);
  await page.getByRole('link', { name: 'Volgende' }).click();
  await page.waitForURL((url) => url.searchParams.get('page') === '2');
  expect((await rowsOf(table)).map((row) => row.Voorstel)).toEqual(rows.slice(5, 10).map((row) => row.Voorstel));
}

async function startNextRun(page: Page): Promise<void> {
  await goTo(page, 'Rondes');
  await page.getByRole('link', { name: 'Haarlem, december 2026' }).click();
  await startRun(page, /^R-1,/);
}

/** The next run keeps what it can of the first; beside each other, both tell the same. */
async function compareRuns(page: Page): Promise<void> {
  const [, kept] =
    /(\d+) van de \d+ groepen van R-1 zijn gebleven/.exec(await card(page, 'Uitkomst').innerText()) ?? [];
  expect(Number(kept)).toBeGreaterThan(10);
  await card(page, 'Vergelijken').getByRole('button', { name: 'Vergelijk' }).click();
  await heading(page, 'R-2 naast R-1').waitFor();
  expect(await card(page, 'Wat er verschilt').innerText()).toContain(`${kept} groepen zijn precies gelijk`);
  const [housed] = await rowsOf(card(page, 'Cijfers naast elkaar').getByRole('table'));
  expect(Object.values(housed ?? {})).toEqual([
    'Geplaatst',
    expect.stringMatching(/van 120/),
    expect.stringMatching(/van 120/),
  ]);
  await page.goBack();
}

/** The next run leaves the approved group as it is. */
async function seeGroupKept(page: Page, { address, people }: Approved): Promise<void> {
  const size = people.split(', ').length;
  expect(await card(page, 'Uitkomst').innerText()).toMatch(
    new RegExp(`Waarvan al met een woning of aanbod\\s+${size}\\b`),
  );
  await goTo(page, 'Voorstellen');
  expect(await page.getByRole('link', { name: address, exact: true }).count()).toBe(0);
  await goTo(page, 'Plaatsingen');
  const placements = await rowsOf(page.getByRole('table'));
  expect(placements.find(({ Status }) => Status === 'Goedgekeurd')?.Mensen).toBe(people);
}
