import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** What an allocator does on the Dutch pages, each verb as a person does it: by links, fields and buttons. */

/** Goes to a place of the main menu, which is behind a button on a phone. */
export async function goTo(page: Page, place: string): Promise<void> {
  const menu = page.locator('.navigation__menu summary');
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: place }).click();
  await heading(page, place).waitFor();
}

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
export const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

export const exampleFile = (name: string): string => readFileSync(resolve(`examples/haarlem/${name}.csv`), 'utf8');

/** Chooses a file on the upload page that is open, and asks to check it. */
export async function checkFile(page: Page, name: string, content: string): Promise<void> {
  const file = { name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(content) };
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Controleer het bestand' }).click();
}

/** Takes an example file in: upload, look at what would change, confirm. Gives what the page says of it. */
export async function takeIn(page: Page, name: string): Promise<{ preview: string; notice: string }> {
  await checkFile(page, name, exampleFile(name));
  await heading(page, 'Dit verandert er').waitFor();
  const preview = await page.getByRole('main').innerText();
  await page.getByRole('button', { name: 'Opslaan' }).click();
  return { preview, notice: await noticeOf(page) };
}

/** What the page says about the last action. */
export const noticeOf = (page: Page): Promise<string> => page.getByRole('main').getByRole('status').innerText();

/** Opens a round of all locations, for everybody. */
export async function openRound(page: Page, name: string): Promise<void> {
  await goTo(page, 'Rondes');
  await page.getByRole('link', { name: 'Nieuwe ronde' }).first().click();
  await page.getByLabel('Naam').fill(name);
  await page.getByLabel('Eerste dag').fill('2026-12-01');
  for (const location of await page.getByRole('checkbox').all()) await location.check();
  await page.getByLabel('Iedereen die een van deze locaties koos').check();
  await page.getByRole('button', { name: 'Ronde openen' }).click();
  await heading(page, name).waitFor();
}

/**
 * Starts a quick run of the round that is open.
 * @param keep name of the earlier run whose groups should stay
 */
export async function startRun(page: Page, keep?: RegExp): Promise<void> {
  const form = card(page, 'Berekening starten');
  await form.getByLabel('Kort').check();
  if (keep) {
    const earlier = form.getByLabel('Houd zo veel mogelijk van');
    await earlier.selectOption(await earlier.locator('option', { hasText: keep }).innerText());
  }
  await form.getByRole('button', { name: 'Starten' }).click();
  await heading(page, /^Berekening R-\d+$/).waitFor();
}

/**
 * Refreshes the page of a run by its link until it is finished, for a browser without JavaScript. A run that never ends
 * fails by the test's time limit.
 */
export async function refreshUntilDone(page: Page): Promise<void> {
  const refresh = page.getByRole('link', { name: 'Ververs' });
  const result = card(page, 'Uitkomst');
  for (;;) {
    // Just after a click neither is there yet.
    await refresh.or(result).first().waitFor();
    if (await result.isVisible()) return;
    await refresh.click();
  }
}

/** The rows of a table: the text of each cell under its heading. */
export async function rowsOf(table: Locator): Promise<Record<string, string>[]> {
  const headers = await table.locator('thead th').allTextContents();
  const cells = await table.locator('tbody').locator('th, td').allInnerTexts();
  const names = headers.map((header) => header.trim());
  return Array.from({ length: cells.length / names.length }, (_, row) =>
    Object.fromEntries(names.map((name, column) => [name, cells[row * names.length + column]?.trim() ?? ''])),
  );
}

/** The file that a download link gives, and its name. */
export async function download(page: Page, link: string): Promise<{ name: string; lines: string[] }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  const content = readFileSync(await file.path(), 'utf8');
  return { name: file.suggestedFilename(), lines: content.trim().split('\r\n') };
}
