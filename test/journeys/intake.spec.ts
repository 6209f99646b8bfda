import type { Browser, Page } from 'playwright-core';
import { complaintsOf, openBrowser, openPage, openSignInLink } from '../support/browser.js';
import { invitedCandidate, withLocations, type TestCandidate } from '../support/candidate.js';
import { barriersOf, flawsOf, sidewaysScroll } from '../support/page-check.js';
import { startService, type Service } from '../support/service.js';

const PHONE = 320;
let browser: Browser;
let service: Service;
beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startService()]);
  await withLocations(service, 'Aan de haven', 'Bij het park');
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

const main = (page: Page) => page.getByRole('main');
const press = (page: Page) => main(page).locator('.utrecht-button--primary-action').first().click();

const answersOf = async ({ id }: TestCandidate) =>
  (
    await service.db.query<{ question: string; value: unknown; revision: number; language: string }>(
      'SELECT question, value, revision, language FROM intake_answer WHERE "candidateId" = $1 ORDER BY "answeredAt"',
      [id],
    )
  ).rows;
const isReady = async ({ id }: TestCandidate) =>
  (await service.db.query<{ readyAt: Date | null }>('SELECT "readyAt" FROM candidate WHERE id = $1', [id])).rows[0]
    ?.readyAt !== null;

/** What a machine can see to be wrong with the page that is open, on a small phone. */
async function wrongWith(page: Page, language: string): Promise<string[]> {
  const { flaws } = await flawsOf(page, language);
  const isOfAKind = KINDS.some((kind) => page.url().endsWith(`/${kind}`));
  const found = [...flaws, ...(await sidewaysScroll(page)), ...(isOfAKind ? await barriersOf(page) : [])];
  return found.map((flaw) => `${new URL(page.url()).pathname} ${language}: ${flaw}`);
}

/** Opens the invitation's link, chooses the language on the first screen, and goes in. */
async function enter(page: Page, { link }: TestCandidate, language: string): Promise<void> {
  await page.goto(link);
  await main(page).locator(`a[hreflang="${language}"]`).click();
  await main(page).locator('form .utrecht-button').last().click();
  await page.waitForURL('**/my');
}

/** Pages on which axe looks: one of each kind, as it takes seconds. */
const KINDS = ['consent', 'wants', 'ownWords', 'sleep', 'locations', 'maxRent', 'period', 'check', 'preview', 'data'];

/** Fills the question that is open in with an answer that will do: of one choice the last, as the first may mean that nothing matters. */
async function fillIn(page: Page): Promise<void> {
  const radios = main(page).locator('.choice__input[type="radio"] ~ .choice__label');
  const choice = (await radios.count()) > 0 ? radios.last() : main(page).locator('.choice__label').first();
  const [ranking] = await main(page).locator('select').all();
  const amount = main(page).locator('input[inputmode="decimal"]');
  if (await choice.isVisible()) await choice.click();
  else if (ranking) await ranking.selectOption('1');
  else if (await amount.isVisible()) await amount.fill('450');
}

const people = [
  { language: 'nl', javaScriptEnabled: true },
  { language: 'ar', javaScriptEnabled: true },
  { language: 'ti', javaScriptEnabled: true },
  { language: 'ar', javaScriptEnabled: false },
];

test.each(people)(
  'a candidate tells how they want to live in $language on a small phone (JavaScript: $javaScriptEnabled)',
  async ({ language, javaScriptEnabled }) => {
    const candidate = await invitedCandidate(service, 'Selam', language);
    const page = await openPage(browser, service, PHONE, { javaScriptEnabled });
    const complaints = complaintsOf(page);
    const wrong: string[] = [];
    const look = async () => {
      // The checks run in the page: they need its JavaScript.
      if (javaScriptEnabled) wrong.push(...(await wrongWith(page, language)));
    };
    await enter(page, candidate, language);
    await look();
    await press(page);
    await look();
    await press(page);
    await page.goto('/my/intake');
    while (!page.url().endsWith('/check')) {
      const here = page.url();
      await look();
      await fillIn(page);
      await press(page);
      await page.waitForURL((url) => url.href !== here);
    }
    await look();
    await press(page);
    await page.waitForURL('**/my');
    expect(await isReady(candidate)).toBe(true);
    const answers = await answersOf(candidate);
    expect(answers).toHaveLength(31);
    expect(new Set(answers.map((answer) => answer.language))).toEqual(new Set([language]));

    await press(page);
    await page.waitForURL('**/my/preview');
    await look();
    await press(page);
    await page.waitForURL('**/my');
    await page.goto('/my/data');
    await look();
    expect([...wrong, ...complaints()]).toEqual([]);
    await page.context().close();
  },
  180_000,
);

/** What is kept on this device, which has nothing then: closing a page that is offline may send it still. */
const TAKE_KEPT = `(() => {
  const kept = localStorage.getItem('huisklik.kept-answers');
  localStorage.clear();
  return kept;
})()`;

/** A candidate who agreed and stands at a question. */
async function atQuestion(code: string): Promise<{ page: Page; candidate: TestCandidate }> {
  const candidate = await invitedCandidate(service, 'Selam');
  const page = await openPage(browser, service, PHONE);
  await openSignInLink(page, candidate.link);
  await page.goto('/my/consent');
  await press(page);
  await page.waitForURL('**/my');
  await page.goto(`/my/intake/${code}`);
  return { page, candidate };
}

const tile = (page: Page, words: string) => main(page).locator('.choice__label', { hasText: words });

describe('a connection that drops', () => {
  test('loses nothing: the answer waits in the page and is sent once when it is back', async () => {
    const { page, candidate } = await atQuestion('sleep');
    await page.context().setOffline(true);
    await tile(page, 'Na 1 uur').click();
    await press(page);
    await main(page).getByText('Je antwoord is bewaard op dit apparaat').waitFor();
    expect(await answersOf(candidate)).toEqual([]);
    await page.context().setOffline(false);
    await page.waitForURL('**/my/intake/cleanliness');
    expect(await answersOf(candidate)).toMatchObject([{ question: 'sleep', value: '4', revision: 1 }]);
    await page.context().close();
  });

  test('may outlast the page: what was kept is sent the next time', async () => {
    const { page, candidate } = await atQuestion('guests');
    await page.context().setOffline(true);
    await tile(page, 'Bijna nooit').click();
    await press(page);
    await main(page).getByText('Je antwoord is bewaard op dit apparaat').waitFor();
    const context = page.context();
    await page.close();
    await context.setOffline(false);
    const next = await context.newPage();
    const sent = next.waitForResponse((response) => response.request().method() === 'POST');
    await next.goto('/my/intake/noise');
    expect((await sent).status()).toBe(200);
    expect(await answersOf(candidate)).toMatchObject([{ question: 'guests', value: '0', revision: 1 }]);
    await context.close();
  });

  test('does not stop a conversation: all that was filled in together arrives, each once', async () => {
    const { candidate, page: phone } = await atQuestion('sleep');
    await phone.context().close();
    const page = await openPage(browser, service, 1440);
    await openSignInLink(page, (await service.ticket('supervisor')).link);
    await page.goto(`/candidates/${candidate.id}/together`);
    await page.getByLabel('Ja, erbij').check();
    await page.getByRole('button', { name: 'Begin samen' }).click();
    const form = (code: string) => page.locator(`#${code} form`);
    await form('smokes').waitFor();
    await page.context().setOffline(true);
    for (const [code, words] of [
      ['smokes', 'Nee, ik rook niet'],
      ['noise', 'Rustig'],
      ['noise', 'Stil'],
      ['hasPet', 'Nee, geen huisdier'],
    ] as const)
      await form(code).locator('.choice__label', { hasText: words }).click();
    await form('hasPet').getByText('is bewaard op dit apparaat').waitFor();
    expect(await answersOf(candidate)).toEqual([]);
    await page.context().setOffline(false);
    for (const code of ['smokes', 'noise', 'hasPet']) await form(code).getByText('Opgeslagen').waitFor();
    const kept = (await answersOf(candidate)).map(({ question, value, revision }) => [question, value, revision]);
    expect(kept.sort()).toEqual([
      ['hasPet', 'no', 1],
      ['noise', '0', 1],
      ['smokes', 'no', 1],
    ]);
    await page.context().close();
  });

  test('sends nothing of somebody else who used this phone before', async () => {
    const { page, candidate } = await atQuestion('noise');
    await page.context().setOffline(true);
    await tile(page, 'Rustig').click();
    await press(page);
    await main(page).getByText('Je antwoord is bewaard op dit apparaat').waitFor();
    const kept = await page.evaluate<string>(TAKE_KEPT);
    await page.context().close();

    const other = await atQuestion('smokes');
    await other.page.evaluate(`localStorage.setItem('huisklik.kept-answers', ${JSON.stringify(kept)})`);
    await other.page.reload();
    await tile(other.page, 'Ja, ik rook').click();
    await press(other.page);
    await other.page.waitForURL('**/my/intake/acceptsSmoking');
    expect(await answersOf(other.candidate)).toMatchObject([{ question: 'smokes' }]);
    expect(await answersOf(candidate)).toEqual([]);
    await other.page.context().close();
  });
});

test('an intake begun on one phone goes on at another, at the first question without an answer', async () => {
  const { page, candidate } = await atQuestion('wants');
  await press(page);
  await page.waitForURL('**/my/intake/offers');
  const { rows } = await service.db.query<{ accountId: string }>('SELECT "accountId" FROM candidate WHERE id = $1', [
    candidate.id,
  ]);
  const { accountId, link } = await service.ticket('candidate');
  await service.db.query('UPDATE sign_in_ticket SET "accountId" = $1 WHERE "accountId" = $2', [
    rows[0]?.accountId,
    accountId,
  ]);
  const other = await openPage(browser, service, PHONE);
  await openSignInLink(other, link);
  await press(other);
  await other.waitForURL('**/my/intake/offers');
  await Promise.all([page.context().close(), other.context().close()]);
});
