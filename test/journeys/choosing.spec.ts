import type { Browser } from 'playwright-core';
import { chooserTexts, type ChooserKey } from '../../src/choosing/my-texts.js';
import { openBrowser } from '../support/browser.js';
import { Choosers, idsOf } from '../support/choosers.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';
import { Person, type Words } from './person.js';

let browser: Browser;
let service: Service;
let choosers: Choosers;
beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startService()]);
  choosers = new Choosers(service);
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

/** Words of the pages of choosing, in the language of who reads them. */
const my =
  (key: ChooserKey, values: Record<string, string> = {}): Words =>
  (language) =>
    chooserTexts(language)(key, values);

async function findsGroups({ page, main, language }: Person): Promise<boolean> {
  await page.goto('/my/choose');
  return main.getByText(my('groupsTitle')(language)).isVisible();
}

async function proposeMeeting(person: Person, otherId: string): Promise<void> {
  const { page, main } = person;
  await person.open(`/my/people/${otherId}/meet`);
  const tomorrow = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await main.locator('input[name="day"]').fill(tomorrow);
  await main.locator('select[name="time"]').selectOption({ index: 5 });
  await main.locator('input[name="locationId"]').first().check({ force: true });
  await main.locator('input[name="place"]').fill('De gemeenschappelijke ruimte');
  await main.locator('form button').last().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/meet'));
  await person.look();
}

async function acceptMeeting(person: Person): Promise<void> {
  const { page, main } = person;
  await person.open('/my/meetings');
  await main.locator('form[action$="/yes"] button').first().click();
  await page.waitForLoadState();
  await main.locator('a[href$="calendar.ics"]').first().waitFor();
}

test('three people find each other: a yes on both sides, a meeting, a pair, and a third', async () => {
  const sanne = await Person.arrives({ browser, service, choosers }, 'Sanne', 'nl', 320);
  const amina = await Person.arrives({ browser, service, choosers }, 'Amina', 'ar', 390, false);
  await sanne.open('/my/choose');
  await sanne.press(my('yes'), 'Amina');
  await sanne.reads(my('yesDone'));
  await amina.open('/my/choose');
  await amina.press(my('yes'), 'Sanne');
  await amina.reads(my('mutualDone'));

  await amina.open(`/my/people/${sanne.id}`);
  await amina.press(my('send'));
  await sanne.open('/my/people');
  await sanne.open(`/my/people/${amina.id}`);
  await sanne.reads(my('line_hello'));
  await proposeMeeting(sanne, amina.id);
  await acceptMeeting(amina);

  await sanne.open(`/my/people/${amina.id}`);
  await sanne.press(my('invite'));
  await sanne.reads(my('inviteDone'));
  await amina.open('/my/people');
  await amina.reads(my('invitationWaitsForYou'));
  await amina.press(my('sayYes'));
  await amina.reads(my('agreedDone'));
  await sanne.open('/my/group');
  await sanne.reads(my('groupTwo'));
  await sanne.press(my('seek'));
  await sanne.reads(my('groupSeeking'));
  await sanne.look();

  const yonas = await Person.arrives({ browser, service, choosers }, 'Yonas', 'en', 390);
  // Who just began to look is found within seconds.
  await until(() => findsGroups(yonas));
  await yonas.look();
  await yonas.press(my('askToJoin'));
  await yonas.reads(my('inviteDone'));
  for (const member of [sanne, amina]) {
    await member.open('/my/people');
    await member.press(my('sayYes'));
    await member.reads(my('agreedDone'));
  }
  for (const one of [sanne, amina, yonas]) {
    await one.open('/my/group');
    await one.reads(my('groupComplete'));
  }
  await yonas.open('/my/people');
  await yonas.open(`/my/people/${sanne.id}/report`);
  expect(await choosers.groupOf(yonas)).toEqual(idsOf(sanne, amina, yonas));
  expect([...sanne.wrong, ...yonas.wrong]).toEqual([]);
  for (const one of [sanne, amina, yonas]) await one.close();
}, 180_000);
