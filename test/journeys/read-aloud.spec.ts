import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, WIDTHS } from '../support/browser.js';
import { barriersOf } from '../support/page-check.js';
import { startService, type Service } from '../support/service.js';

let browser: Browser;
let service: Service;
beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startService()]);
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

/** The speech of a browser, with voices that we choose: a headless browser has none, and nobody would hear it. */
const SPEECH = `
  const speech = Object.assign(new EventTarget(), {
    voices: [], queue: [], said: [],
    getVoices: () => speech.voices,
    speak(piece) { speech.queue.push(piece); speech.said.push(piece.voice.name + ': ' + piece.text); },
    cancel() { for (const piece of speech.queue.splice(0)) piece.dispatchEvent(new Event('error')); },
    finish() { for (const piece of speech.queue.splice(0)) piece.dispatchEvent(new Event('end')); },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
`;
const voice = (lang: string, localService = true) => ({ name: `voice of ${lang}`, lang, localService });

async function open(language: string, voices: object[], late = false): Promise<Page> {
  const page = await openPage(browser, service, WIDTHS.narrow);
  const given = JSON.stringify(voices);
  await page.addInitScript({ content: `${SPEECH}; ${late ? '' : `speech.voices = ${given};`}` });
  await page.goto(`/privacy?lang=${language}`);
  if (late) {
    expect(await button(page).isVisible()).toBe(false);
    await page.evaluate(`speechSynthesis.voices = ${given}; speechSynthesis.dispatchEvent(new Event('voiceschanged'))`);
  }
  return page;
}

const button = (page: Page) => page.locator('[data-read-aloud]');
const said = (page: Page) => page.evaluate<string[]>('speechSynthesis.said');
const isPressed = (page: Page) => button(page).getAttribute('aria-pressed');

test('a part of the page is read in its own language, line after line, and a second press stops', async () => {
  const page = await open('nl', [voice('en-GB'), voice('nl_NL')]);
  expect(await button(page).innerText()).toBe('Lees voor');
  await button(page).click();
  const lines = await said(page);
  expect(lines[0]).toBe('voice of nl_NL: Privacy');
  const paragraphs = await page.locator('main .card p').allInnerTexts();
  expect(lines.slice(2)).toEqual(paragraphs.map((words) => `voice of nl_NL: ${words}`));
  expect(await isPressed(page)).toBe('true');
  expect(await barriersOf(page)).toEqual([]);

  await button(page).click();
  expect(await isPressed(page)).toBe('false');
  expect(await page.evaluate('speechSynthesis.queue.length')).toBe(0);

  await button(page).click();
  await page.evaluate('speechSynthesis.finish()');
  expect(await isPressed(page)).toBe('false');
  expect(await said(page)).toHaveLength(2 * lines.length);
  await page.context().close();
});

test('a voice that comes later shows the button', async () => {
  const page = await open('ar', [voice('ar-SA')], true);
  await button(page).click();
  expect((await said(page))[0]).toMatch(/^voice of ar-SA: \p{Script=Arabic}/u);
  await page.context().close();
});

test.each([
  ['of another language', voice('en-GB')],
  ['that sends the text to somebody else', voice('nl-NL', false)],
])('with a voice %s there is no button', async (_, other) => {
  const page = await open('nl', [other]);
  expect(await button(page).count()).toBe(1);
  expect(await button(page).isVisible()).toBe(false);
  await page.context().close();
});

test('without a script there is no button', async () => {
  const page = await openPage(browser, service, WIDTHS.narrow, { javaScriptEnabled: false });
  await page.goto('/privacy');
  expect(await button(page).isVisible()).toBe(false);
  await page.context().close();
});
