import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, signInAs, WIDTHS } from '../support/browser.js';
import { startService, type Service } from '../support/service.js';

let browser: Browser;
let service: Service;
beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startService()]);
});
afterAll(() => Promise.all([browser?.close(), service?.close()]));

const focus = (page: Page) => page.locator(':focus');

/** Presses a key until the focus is on something with this name: never, when the keyboard can't reach it. */
async function reach(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press(key);
    if ((await focus(page).innerText()).includes(name)) return;
  }
  throw new Error(`40 times ${key} did not reach “${name}”.`);
}

test('the first Tab offers to skip to the content, and Enter goes there', async () => {
  const page = await openPage(browser, service, WIDTHS.desk);
  await signInAs(page, service, 'allocator');
  await page.goto('/homes');
  await page.keyboard.press('Tab');
  expect(await focus(page).innerText()).toBe('Naar de inhoud');
  expect((await focus(page).boundingBox())?.height).toBeGreaterThan(20);
  await page.keyboard.press('Enter');
  expect(await focus(page).getAttribute('id')).toBe('content');
  await page.keyboard.press('Tab');
  expect(await focus(page).innerText()).toBe('Woningen importeren');
});

test('the menu of a phone opens and leads on by keyboard alone', async () => {
  const page = await openPage(browser, service, WIDTHS.phone);
  await signInAs(page, service, 'allocator');
  await reach(page, 'Menu');
  await page.keyboard.press('Enter');
  await reach(page, 'Kandidaten');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/candidates');
});

test('the question before closing an account: Escape leaves it open, yes and Enter closes it', async () => {
  const page = await openPage(browser, service, WIDTHS.desk);
  const { accountId } = await service.ticket('supervisor');
  await service.db.query(`UPDATE account SET name = 'Anna Zwart' WHERE id = $1`, [accountId]);
  await signInAs(page, service, 'administrator');
  const row = page.getByRole('row', { name: 'Anna Zwart' });
  await row.getByRole('button', { name: 'Maak een inloglink' }).focus();
  await reach(page, 'Sluit toegang');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Anna Zwart kan daarna niet meer inloggen.' });
  await dialog.waitFor();
  expect(await focus(page).innerText()).toBe('Nee, terug');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await focus(page).innerText()).toBe('Sluit toegang');

  await page.keyboard.press('Enter');
  await dialog.waitFor();
  await reach(page, 'Sluit toegang', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('status').waitFor();
  expect(await page.getByRole('status').innerText()).toBe('De toegang is gesloten.');
  expect(await row.innerText()).toContain('Gesloten op');
});
