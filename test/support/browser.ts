import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumToLaunch } from './chromium.mjs';
import type { Service, TestRole } from './service.js';

/** Widths in CSS pixels that every page must fit: the narrowest that WCAG asks for, a phone, a desk. */
export const WIDTHS = { narrow: 320, phone: 390, desk: 1440 } as const;

/** One for each test file. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch(await chromiumToLaunch());
}

/** A browser window of somebody who has not been here before. */
export async function openPage(
  browser: Browser,
  service: Service,
  width: number,
  options: Pick<BrowserContextOptions, 'javaScriptEnabled'> = {},
): Promise<Page> {
  const viewport = { width, height: width < 600 ? 844 : 900 };
  const context = await browser.newContext({ baseURL: service.url, viewport, locale: 'nl-NL', ...options });
  return context.newPage();
}

/** Opens a sign-in link and presses its one button. */
export async function openSignInLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('main').getByRole('button').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Signs a fresh person of a role in, who then stands on their first page. */
export async function signInAs(page: Page, service: Service, role: TestRole): Promise<void> {
  await openSignInLink(page, (await service.ticket(role)).link);
}

/** What the browser complained about since it was last asked: blocked by the policy, missing files, broken scripts. */
export function complaintsOf(page: Page): () => string[] {
  let complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return () => {
    const told = complaints;
    complaints = [];
    return told;
  };
}
