import type { Page } from 'playwright-core';
import { complaintsOf } from '../support/browser.js';
import { dayIn } from '../support/meetings.js';
import { barriersOf, flawsOf } from '../support/page-check.js';
import { card, goTo, heading, noticeOf } from './allocator.js';

/** What an allocator does in a round, on the Dutch pages at a desk; every page is looked at as a machine can. */
export class RoundWork {
  /** What was wrong with the pages. */
  readonly wrong: string[] = [];
  private readonly complaints: () => string[];
  private runs = 0;

  constructor(
    private readonly page: Page,
    private readonly round: string,
  ) {
    this.complaints = complaintsOf(page);
  }

  /** @param reason why, when something stops the round */
  async moveOn(phase: string, reason?: string): Promise<void> {
    await this.openRound();
    if (reason) await this.page.getByLabel('Waarom gaat u toch verder?').fill(reason);
    await this.press(`Verder naar ${phase}`);
    expect(await noticeOf(this.page)).toContain(`De ronde is nu in de fase ${phase}.`);
  }

  /** Runs the round and makes the result its plan. @param without address of a home that takes no part */
  async runAndPublish(reason: string, without?: string): Promise<void> {
    const { page } = this;
    await this.openRound();
    const form = card(page, 'Berekening starten');
    await form.getByLabel('Kort').check();
    if (without) {
      await form.getByText('Een scenario: andere woningen of gewichten').click();
      await form.getByText('Losse woningen van Hof van kiezen die niet meedoen').first().click();
      await form.getByLabel(without).check();
    }
    await form.getByRole('button', { name: 'Starten' }).click();
    await heading(page, `Berekening R-${++this.runs}`).waitFor();
    await card(page, 'Uitkomst').waitFor();
    await this.look();
    await page.getByLabel('Waarom deze berekening').fill(reason);
    await this.press('Maak deze berekening definitief');
    expect(await noticeOf(page)).toContain('1 voorstel is nu een concept');
  }

  async send(address: string): Promise<void> {
    await this.openPlacement(address);
    await this.press('Verstuur aan de mensen');
    expect(await noticeOf(this.page)).toContain('Het aanbod is verstuurd.');
    await this.look();
  }

  async answerQuestion(address: string, answer: string): Promise<void> {
    await this.openPlacement(address);
    await this.page.getByLabel(/^Antwoord aan/).fill(answer);
    await this.press('Verstuur het antwoord');
    expect(await noticeOf(this.page)).toContain('Het antwoord is verstuurd.');
  }

  async approve(address: string, reason: string): Promise<void> {
    await this.openPlacement(address);
    await this.look();
    await card(this.page, 'Wat u nu kunt doen').getByLabel('Reden').first().fill(reason);
    await this.press('Goedkeuren');
    expect(await noticeOf(this.page)).toContain('De plaatsing is goedgekeurd.');
  }

  /** From the house agreements to the key. */
  async handOver(address: string): Promise<void> {
    const { page } = this;
    await this.openPlacement(address);
    await this.press('Huisafspraken zijn gemaakt');
    await page.getByRole('link', { name: 'Plan de oplevering' }).click();
    await page.getByLabel('Voor onbepaalde tijd').check();
    await page.getByLabel('Eerste dag van het huurcontract').fill(dayIn(20));
    await page.getByLabel('Dag van tekenen').fill(dayIn(0));
    await this.look();
    await this.press('Opslaan');
    expect(await noticeOf(page)).toContain('De oplevering is opgeslagen.');
    const checklist = card(page, 'Checklist voor de sleutel');
    for (const item of await checklist.getByRole('checkbox').all()) await item.check();
    await this.press('Gedaan');
    await this.press('Sleutel is gegeven');
    expect(await noticeOf(page)).toContain('Genoteerd: de sleutel is gegeven.');
    await this.look();
  }

  async closeRound(): Promise<void> {
    await this.openRound();
    await this.press('Ronde sluiten');
    expect(await this.page.getByRole('main').innerText()).toContain('De ronde is gesloten in de fase Huisafspraken.');
  }

  async look(): Promise<void> {
    const { flaws } = await flawsOf(this.page, 'nl');
    const found = [...flaws, ...(await barriersOf(this.page)), ...this.complaints()];
    this.wrong.push(...found.map((flaw) => `${new URL(this.page.url()).pathname}: ${flaw}`));
  }

  /** Presses a button, and answers yes where a question comes first. */
  private async press(name: string): Promise<void> {
    const { page } = this;
    await page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    if (await dialog.isVisible()) await dialog.getByRole('button').first().click();
    await page.waitForLoadState();
  }

  private async openRound(): Promise<void> {
    await goTo(this.page, 'Rondes');
    await this.page.getByRole('link', { name: this.round, exact: true }).click();
    await heading(this.page, this.round).waitFor();
    await this.look();
  }

  private async openPlacement(address: string): Promise<void> {
    await goTo(this.page, 'Plaatsingen');
    await this.page.getByRole('link', { name: address, exact: true }).first().click();
    await heading(this.page, address).waitFor();
  }
}
