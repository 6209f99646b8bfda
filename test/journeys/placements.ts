import type { Page } from 'playwright-core';
import { card, goTo, heading, noticeOf, rowsOf } from './allocator.js';

export interface Approved {
  address: string;
  people: string;
}

/** Makes the run that was looked at the plan of the round. */
export async function publish(page: Page): Promise<void> {
  await goTo(page, 'Rondes');
  await page.getByRole('link', { name: 'Haarlem, december 2026' }).click();
  await page.getByRole('link', { name: 'Berekening R-1', exact: true }).click();
  await card(page, 'Maak deze berekening definitief')
    .getByLabel('Waarom deze berekening')
    .fill('De meeste mensen krijgen een plek.');
  await page.getByRole('button', { name: 'Maak deze berekening definitief' }).click();
  expect(await noticeOf(page)).toMatch(/\d+ voorstellen zijn nu concepten van plaatsingen\./);
}

/** Sends two drafts, approves the one that all said yes to, and takes the other back, which needs a reason. */
export async function decide(page: Page): Promise<Approved> {
  await goTo(page, 'Plaatsingen');
  const rows = await rowsOf(page.getByRole('table'));
  const link = page.getByRole('table').locator('tbody th').getByRole('link');
  const address = await link.first().innerText();
  await link.first().click();
  await heading(page, address).waitFor();
  for (const part of ['Mensen', 'Dit delen ze', 'Dit is goed om te bespreken'])
    expect(await card(page, part).innerText()).toMatch(/\w+/);
  expect(await card(page, 'Kunnen ze het betalen?').innerText()).toMatch(/€\s[\d,.]+ huur, grens €\s[\d,.]+/);
  expect(await card(page, 'Mix van de bewoners').innerText()).toMatch(/\d+ van hoogstens \d+/);

  const acts = card(page, 'Wat u nu kunt doen');
  await acts.getByRole('button', { name: 'Verstuur aan de mensen' }).click();
  expect(await noticeOf(page)).toContain('Het aanbod is verstuurd.');
  const yes = card(page, 'Antwoorden').getByRole('button', { name: 'Zei ja' });
  for (let left = await yes.count(); left > 0; left--) {
    await yes.first().click();
    expect(await noticeOf(page)).toContain('Het antwoord is opgeschreven.');
  }
  await acts.getByLabel('Reden').first().fill('Zij kennen elkaar van de taalles.');
  await acts.getByRole('button', { name: 'Goedkeuren' }).click();
  expect(await noticeOf(page)).toContain('De plaatsing is goedgekeurd.');

  await goTo(page, 'Plaatsingen');
  await link.last().click();
  await acts.locator('summary', { hasText: 'Intrekken' }).click();
  await acts.getByRole('button', { name: 'Intrekken' }).click();
  await page.getByRole('link', { name: 'Schrijf de reden op' }).waitFor();
  await acts.getByLabel('Reden').fill('De woning is nog niet klaar.');
  await acts.getByRole('button', { name: 'Intrekken' }).click();
  expect(await noticeOf(page)).toContain('De plaatsing is ingetrokken.');
  return { address, people: rows[0]?.Mensen ?? '' };
}
