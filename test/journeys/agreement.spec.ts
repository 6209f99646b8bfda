import type { Browser, Page } from 'playwright-core';
import { myAgreementTexts } from '../../src/agreements/my-texts.js';
import { openBrowser, openPage, openSignInLink, WIDTHS } from '../support/browser.js';
import { Choosers } from '../support/choosers.js';
import { barriersOf, flawsOf, sidewaysScroll } from '../support/page-check.js';
import { startService, type Service } from '../support/service.js';
import { card, goTo, heading, noticeOf } from './allocator.js';
import { Person, type Words } from './person.js';

let browser: Browser;
let service: Service;
let choosers: Choosers;
beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startService()]);
  choosers = new Choosers(service);
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

const my =
  (key: Parameters<ReturnType<typeof myAgreementTexts>>[0], values: Record<string, number> = {}): Words =>
  (language) =>
    myAgreementTexts(language)(key, values);

/** The three live differently with guests. */
async function arrive(): Promise<[Person, Person, Person]> {
  const world = { browser, service, choosers };
  const sanne = await Person.arrives(world, 'Sanne', 'nl', WIDTHS.narrow);
  const amina = await Person.arrives(world, 'Amina', 'ar', WIDTHS.phone, false);
  const yonas = await Person.arrives(world, 'Yonas', 'ti', WIDTHS.phone);
  await service.db.query('UPDATE candidate SET guests = 4 WHERE id = $1', [yonas.id]);
  return [sanne, amina, yonas];
}

async function approvedPlacement(people: readonly Person[], supervisorId: string): Promise<void> {
  const { rows } = choosers;
  const home = await rows.home(await rows.location('Noorderhof'), 'Kerkstraat', { places: 3, rooms: 4 });
  const ids = people.map(({ id }) => id);
  await rows.placement({ run: await rows.run(await rows.round()), home, people: ids, status: 'approved' });
  await service.db.query('UPDATE candidate SET "supervisorId" = $1 WHERE id = ANY($2)', [supervisorId, ids]);
}

/** Says yes where a question comes first. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
  await page.waitForLoadState();
}

async function readEverything(person: Person): Promise<void> {
  await person.open('/my');
  await person.follow(my('open'));
  await person.follow(my('toSign'));
  for (let left = 16; left > 0; left--) await person.press(my('goOn'));
  await person.reads(my('allRead'));
  await person.look();
}

test('a whole agreement: three residents talk, read and sign, each in their own language', async () => {
  const [sanne, amina, yonas] = await arrive();
  const page = await openPage(browser, service, WIDTHS.desk);
  const wrong: string[] = [];
  const look = async () => {
    const found = [...(await flawsOf(page, 'nl')).flaws, ...(await sidewaysScroll(page)), ...(await barriersOf(page))];
    wrong.push(...found.map((flaw) => `${new URL(page.url()).pathname}: ${flaw}`));
  };
  const { accountId, link } = await service.ticket('supervisor');
  await approvedPlacement([sanne, amina, yonas], accountId);
  await openSignInLink(page, link);
  await goTo(page, 'Huisafspraken');
  await look();
  await press(page, 'Begin de huisafspraken');
  expect(await noticeOf(page)).toContain('De huisafspraken zijn begonnen.');
  await look();
  expect(await page.getByRole('region', { name: 'Het gesprek' }).getByRole('link').first().innerText()).toMatch(
    /Bezoek[^]*bespreek dit/,
  );

  await amina.open('/my/agreement/topics/guests');
  await amina.main.getByText(my('stance_proposal')('ar')).click();
  await amina.main.locator('textarea[name="words"]').fill('الضيوف بعد الاتفاق');
  await amina.press(my('save'));
  await sanne.open('/my/agreement/topics/guests');
  await sanne.main.getByText('الضيوف بعد الاتفاق').waitFor();
  await sanne.main.getByText(my('stance_talk')('nl')).click();
  await sanne.press(my('save'));
  await yonas.open('/my/agreement');

  await page.getByRole('region', { name: 'Het gesprek' }).getByRole('link').first().click();
  await page.getByText('الضيوف بعد الاتفاق').waitFor();
  await page.getByRole('link', { name: 'العربية' }).click();
  await look();
  for (let left = 16; left > 0; left--) await press(page, 'Opschrijven en verder');
  await press(page, 'Delen om te tekenen');
  expect(await noticeOf(page)).toContain('Versie 1 wacht nu op handtekeningen.');
  await look();

  for (const person of [sanne, amina, yonas]) {
    await readEverything(person);
    await page.reload();
    const name = person === sanne ? 'Sanne' : person === amina ? 'Amina' : 'Yonas';
    await page.getByText(`Maak een code voor ${name}`).first().click();
    await press(page, `Maak een code voor ${name}`);
    const code = await card(page, `Code voor ${name}`).locator('code').innerText();
    await person.main.locator('input[name="code"]').fill(code);
    await person.press(my('sign'));
    await person.reads(my('signDone'));
    await person.look();
    await page.goBack();
  }
  await page.reload();
  await press(page, 'Teken als getuige');
  expect(await noticeOf(page)).toContain('De huisafspraken gelden nu.');
  await look();
  for (const person of [sanne, amina, yonas]) {
    await person.open('/my/agreement');
    await person.reads(my('inForce'));
    await person.open('/my/agreement/versions/1');
    const response = await person.page.request.get('/my/agreement/versions/1.pdf');
    expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
  await page.getByRole('link', { name: 'Naar de plaatsing' }).click();
  await heading(page, 'Kerkstraat 1').waitFor();
  await page.getByText('Afspraken gemaakt').first().waitFor();
  expect([...wrong, ...sanne.wrong, ...amina.wrong, ...yonas.wrong]).toEqual([]);
}, 300_000);
