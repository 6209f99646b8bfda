import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/platform/i18n/languages.js';
import { complaintsOf, openPage, openSignInLink } from '../support/browser.js';
import type { Choosers } from '../support/choosers.js';
import { barriersOf, flawsOf, sidewaysScroll } from '../support/page-check.js';
import type { Service } from '../support/service.js';

/** Words of a page, in the language of who reads it. */
export type Words = (language: Language) => string;

interface World {
  browser: Browser;
  service: Service;
  choosers: Choosers;
}

/** A candidate at their phone, in their language. */
export class Person {
  /** What was wrong with the pages they saw. */
  readonly wrong: string[] = [];
  private readonly complaints: () => string[];

  private constructor(
    readonly id: string,
    readonly page: Page,
    readonly language: Language,
    private readonly javaScript: boolean,
  ) {
    this.complaints = complaintsOf(page);
  }

  /** @param width of their screen, in CSS pixels */
  static async arrives(
    { browser, service, choosers }: World,
    name: string,
    language: Language,
    width: number,
    javaScriptEnabled = true,
  ): Promise<Person> {
    const id = await choosers.candidate(name, { language, languages: [...new Set(['nl', 'en', language])] });
    const { accountId, link } = await service.ticket('candidate');
    await service.db.query('UPDATE candidate SET "accountId" = $1 WHERE id = $2', [accountId, id]);
    const page = await openPage(browser, service, width, { javaScriptEnabled });
    await openSignInLink(page, `${link}?lang=${language}`);
    return new Person(id, page, language, javaScriptEnabled);
  }

  get main() {
    return this.page.getByRole('main');
  }

  /** Goes to a page, and looks at it as a machine can. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.look();
  }

  async look(): Promise<void> {
    // The checks run in the page: they need its JavaScript.
    if (!this.javaScript) return;
    const { flaws } = await flawsOf(this.page, this.language);
    const found = [
      ...flaws,
      ...(await sidewaysScroll(this.page)),
      ...(await barriersOf(this.page)),
      ...this.complaints(),
    ];
    this.wrong.push(...found.map((flaw) => `${new URL(this.page.url()).pathname} ${this.language}: ${flaw}`));
  }

  /** Presses what has these words: within the card with a name, if one is told. Where a question comes first, says yes. */
  async press(words: Words, cardOf?: string): Promise<void> {
    const place = cardOf
      ? this.main.locator('section', { has: this.page.getByText(cardOf, { exact: true }) }).last()
      : this.main;
    await place
      .getByRole('button', { name: words(this.language) })
      .first()
      .click();
    const dialog = this.page.getByRole('dialog');
    if (await dialog.isVisible()) await dialog.getByRole('button').first().click();
    await this.page.waitForLoadState();
  }

  /** Follows a link with these words. */
  async follow(words: Words): Promise<void> {
    await this.main
      .getByRole('link', { name: words(this.language) })
      .first()
      .click();
    await this.page.waitForLoadState();
    await this.look();
  }

  async reads(words: Words): Promise<void> {
    await this.main.getByText(words(this.language)).first().waitFor({ state: 'visible' });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
