import type { Browser, Page } from 'playwright-core';
import { complaintsOf, openBrowser, openPage, signInAs, WIDTHS } from '../support/browser.js';
import { importHaarlem, MATCHING, openRound, startRun, waitForRun } from '../support/haarlem.js';
import { barriersOf, flawsOf, sidewaysScroll } from '../support/page-check.js';
import { startService, type Service, type TestRole } from '../support/service.js';
import { checkFile, exampleFile } from './allocator.js';

let browser: Browser;
let service: Service;
beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startService({ jobs: true })]);
  await importHaarlem(service, 16);
  const api = await service.api([...MATCHING, 'placements:decide']);
  const run = await startRun(api, await openRound(service, api, 'Haarlem'));
  await waitForRun(api, run);
  await api.post(`/api/v1/runs/${run}/publish`, { reason: 'Deze past het best.' });
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name }).first().click();
const firstRow = (page: Page) => page.getByRole('table').locator('tbody th').getByRole('link').first().click();

/** Pages that no link leads to: what a form answers, right or wrong. */
const answers: { what: string; role: TestRole; path: string; send: (page: Page) => Promise<void>; shows: string }[] = [
  {
    what: 'a file with mistakes',
    role: 'allocator',
    path: '/homes/import',
    send: (page) => checkFile(page, 'homes', exampleFile('homes').replaceAll('465,00', 'veel')),
    shows: 'Er is niets opgeslagen.',
  },
  {
    what: 'a file to confirm',
    role: 'allocator',
    path: '/homes/import',
    send: (page) => checkFile(page, 'homes', exampleFile('homes').replaceAll('465,00', '466,00')),
    shows: 'Er is nog niets opgeslagen.',
  },
  {
    what: 'a round without name, day and locations',
    role: 'allocator',
    path: '/rounds/new',
    send: (page) => press(page, 'Ronde openen'),
    shows: 'Er kloppen 3 dingen nog niet',
  },
  {
    what: 'a withdrawal without a reason',
    role: 'allocator',
    path: '/placements',
    send: async (page) => {
      await firstRow(page);
      await page.getByText('Intrekken').first().click();
      await press(page, 'Intrekken');
    },
    shows: 'Er klopt één ding nog niet',
  },
  {
    what: 'an invitation',
    role: 'supervisor',
    path: '/candidates',
    send: async (page) => {
      await firstRow(page);
      await press(page, 'Maak een aanmeldlink');
    },
    shows: 'U ziet ze maar één keer.',
  },
  {
    what: 'an account that is not right',
    role: 'administrator',
    path: '/accounts',
    send: (page) => press(page, 'Maak account'),
    shows: 'Er kloppen 3 dingen nog niet',
  },
  {
    what: 'a way in for a colleague',
    role: 'administrator',
    path: '/accounts',
    send: (page) => press(page, 'Maak een inloglink'),
    shows: 'U ziet ze alleen nu.',
  },
  {
    what: 'a new token',
    role: 'administrator',
    path: '/api-tokens',
    send: async (page) => {
      await page.getByLabel('Naam').fill('Rapportage');
      await page.getByLabel('rounds:read').check();
      await press(page, 'Maak sleutel');
    },
    shows: 'Kopieer de sleutel nu.',
  },
];

test.each(answers)('$what: the answer is sound on the narrowest screen', async ({ role, path, send, shows }) => {
  const page = await openPage(browser, service, WIDTHS.narrow);
  const complaints = complaintsOf(page);
  await signInAs(page, service, role);
  await page.goto(path);
  await send(page);
  await page.getByText(shows).first().waitFor();
  const { flaws } = await flawsOf(page, 'nl');
  expect([...flaws, ...(await sidewaysScroll(page)), ...(await barriersOf(page))]).toEqual([]);
  // The browser tells of every page that comes with an error status.
  expect(complaints().filter((complaint) => !complaint.includes('400 (Bad Request)'))).toEqual([]);
  await page.context().close();
});

test('a code that does not work is answered in the language of the guest, and the code stays to be mended', async () => {
  const page = await openPage(browser, service, WIDTHS.narrow);
  await page.goto('/?lang=ar');
  await page.getByRole('textbox').fill('7KQ2M-X4DPA');
  await press(page, '');
  await page.getByRole('textbox').and(page.locator('[aria-invalid=true]')).waitFor();
  expect(await page.getByRole('textbox').inputValue()).toBe('7KQ2M-X4DPA');
  expect([...(await flawsOf(page, 'ar')).flaws, ...(await barriersOf(page))]).toEqual([]);
});

describe('the first screen, on the narrowest phone, without JavaScript', () => {
  test('one tap chooses a language that somebody reads', async () => {
    const page = await openPage(browser, service, WIDTHS.narrow, { javaScriptEnabled: false });
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'العربية' }).click();
    await page.waitForURL('**/sign-in?lang=ar');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.goto('/sign-in');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await page.getByRole('checkbox').isChecked()).toBe(true);
    await page.context().close();
  });

  // The last one: afterwards nobody comes in from this machine.
  test('who guesses is told when to come back', async () => {
    const page = await openPage(browser, service, WIDTHS.narrow);
    await page.goto('/?lang=ar');
    const isLocked = page.getByText('من المرشد أو من شركة السكن').and(page.locator('.card--sun *'));
    for (let guess = 0; guess < 10 && (await isLocked.count()) === 0; guess++) {
      await page.getByRole('textbox').fill(`ZZZZZ-0000${guess}`);
      await Promise.all([page.waitForEvent('load'), press(page, '')]);
    }
    await isLocked.waitFor();
    const { flaws } = await flawsOf(page, 'ar');
    expect([...flaws, ...(await sidewaysScroll(page)), ...(await barriersOf(page))]).toEqual([]);
    await page.context().close();
  });
});
