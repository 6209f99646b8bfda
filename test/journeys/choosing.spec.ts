import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/platform/i18n/languages.js';
import { chooserTexts, type ChooserKey } from '../../src/choosing/my-texts.js';
import { complaintsOf, openBrowser, openPage, openSignInLink } from '../support/browser.js';
import { Choosers, idsOf } from '../support/choosers.js';
import { barriersOf, flawsOf, sidewaysScroll } from '../support/page-check.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

let browser: Browser;
let service: Service;
let choosers: Choosers;
beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startService()]);
  choosers = new Choosers(service);
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

/** Somebody at their phone, in their language. */
class Person {
  readonly wrong: string[] = [];
  private readonly complaints: () => string[];

  private constructor(
    readonly id: string,
    private readonly page: Page,
    private readonly language: Language,
    private readonly javaScript: boolean,
  ) {
    this.complaints = complaintsOf(page);
  }

  static async arrives(name: string, language: Language, width: number, javaScriptEnabled = true): Promise<Person> {
    const id = await choosers.candidate(name, { language, languages: ['nl', 'en', language] });
    const { accountId, link } = await service.ticket('candidate');
    await service.db.query('UPDATE candidate SET "accountId" = $1 WHERE id = $2', [accountId, id]);
    const page = await openPage(browser, service, width, { javaScriptEnabled });
    await openSignInLink(page, `${link}?lang=${language}`);
    return new Person(id, page, language, javaScriptEnabled);
  }

  private get main() {
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
  async press(key: ChooserKey, cardOf?: string): Promise<void> {
    const words = this.words(key);
    const place = cardOf
      ? this.main.locator('section', { has: this.page.getByText(cardOf, { exact: true }) }).last()
      : this.main;
    await place.getByRole('button', { name: words }).first().click();
    const dialog = this.page.getByRole('dialog');
    if (await dialog.isVisible()) await dialog.getByRole('button').first().click();
    await this.page.waitForLoadState();
  }

  async reads(key: ChooserKey, values: Record<string, string> = {}): Promise<void> {
    await this.main.getByText(this.words(key, values)).first().waitFor({ state: 'visible' });
  }

  async findsGroups(): Promise<boolean> {
    await this.page.goto('/my/choose');
    return this.main.getByText(this.words('groupsTitle')).isVisible();
  }

  async proposeMeeting(otherId: string): Promise<void> {
    await this.open(`/my/people/${otherId}/meet`);
    const tomorrow = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    await this.main.locator('input[name="day"]').fill(tomorrow);
    await this.main.locator('select[name="time"]').selectOption({ index: 5 });
    await this.main.locator('input[name="locationId"]').first().check({ force: true });
    await this.main.locator('input[name="place"]').fill('De gemeenschappelijke ruimte');
    await this.main.locator('form button').last().click();
    await this.page.waitForURL((url) => !url.pathname.endsWith('/meet'));
    await this.look();
  }

  async acceptMeeting(): Promise<void> {
    await this.open('/my/meetings');
    await this.main.locator('form[action$="/yes"] button').first().click();
    await this.page.waitForLoadState();
    await this.main.locator('a[href$="calendar.ics"]').first().waitFor();
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  private words(key: ChooserKey, values: Record<string, string> = {}): string {
    return chooserTexts(this.language)(key, values);
  }
}

test('three people find each other: a yes on both sides, a meeting, a pair, and a third', async () => {
  const sanne = await Person.arrives('Sanne', 'nl', 320);
  const amina = await Person.arrives('Amina', 'ar', 390, false);
  await sanne.open('/my/choose');
  await sanne.press('yes', 'Amina');
  await sanne.reads('yesDone');
  await amina.open('/my/choose');
  await amina.press('yes', 'Sanne');
  await amina.reads('mutualDone');

  await amina.open(`/my/people/${sanne.id}`);
  await amina.press('send');
  await sanne.open('/my/people');
  await sanne.open(`/my/people/${amina.id}`);
  await sanne.reads('line_hello');
  await sanne.proposeMeeting(amina.id);
  await amina.acceptMeeting();

  await sanne.open(`/my/people/${amina.id}`);
  await sanne.press('invite');
  await sanne.reads('inviteDone');
  await amina.open('/my/people');
  await amina.reads('invitationWaitsForYou');
  await amina.press('sayYes');
  await amina.reads('agreedDone');
  await sanne.open('/my/group');
  await sanne.reads('groupTwo');
  await sanne.press('seek');
  await sanne.reads('groupSeeking');
  await sanne.look();

  const yonas = await Person.arrives('Yonas', 'en', 390);
  // Who just began to look is found within seconds.
  await until(() => yonas.findsGroups());
  await yonas.look();
  await yonas.press('askToJoin');
  await yonas.reads('inviteDone');
  for (const member of [sanne, amina]) {
    await member.open('/my/people');
    await member.press('sayYes');
    await member.reads('agreedDone');
  }
  for (const one of [sanne, amina, yonas]) {
    await one.open('/my/group');
    await one.reads('groupComplete');
  }
  await yonas.open('/my/people');
  await yonas.open(`/my/people/${sanne.id}/report`);
  expect(await choosers.groupOf(yonas)).toEqual(idsOf(sanne, amina, yonas));
  expect([...sanne.wrong, ...yonas.wrong]).toEqual([]);
  for (const one of [sanne, amina, yonas]) await one.close();
}, 180_000);
