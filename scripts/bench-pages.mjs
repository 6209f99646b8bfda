#!/usr/bin/env node
/**
 * `npm run bench:pages`: what candidates' pages weigh and how quick and accessible they are on a phone, per language, on a
 * throw-away database: KiB at a first and a second visit (as compressed for a browser, headers too), requests, and
 * Lighthouse's mobile scores. Goals: 120 KiB, 25 KiB, 95 and 100. A figure that misses its goal has a `!`.
 */
import { chromium } from 'playwright-core';
import { chromiumToLaunch } from '../test/support/chromium.mjs';
import { freePort } from './bench-pages/free-port.mjs';
import { scoresOf } from './bench-pages/scores.mjs';
import { withCandidate } from './bench-pages/service.mjs';
import { cookiesOf, weighVisits } from './bench-pages/visits.mjs';
import { prepare } from './prepare.mjs';

const PAGES = [
  '/sign-in',
  '/how-we-allocate',
  '/my',
  '/my/consent',
  '/my/intake/sleep',
  '/my/intake/check',
  '/my/preview',
  '/my/choose',
  '/my/people',
  '/my/people/:contact',
  '/my/group',
  '/my/meetings',
  '/my/data',
];
const LANGUAGES = ['nl', 'ar', 'ti'];
const GOALS = { first: 120, second: 25, performance: 95, accessibility: 100 };

await prepare();
await withCandidate(async ({ url, signInLink, contactId }) => {
  const debuggingPort = await freePort();
  const { args, ...browserToLaunch } = await chromiumToLaunch();
  const browser = await chromium.launch({
    ...browserToLaunch,
    args: [...args, `--remote-debugging-port=${debuggingPort}`],
  });
  try {
    const cookies = await cookiesOf(browser, url, signInLink);
    print(['page', 'language', 'first KiB', 'requests', 'second KiB', 'requests', 'performance', 'accessibility']);
    for (const path of PAGES) {
      const address = path.replace(':contact', contactId);
      for (const language of LANGUAGES)
        await measure({ browser, debuggingPort, cookies, url, path: address, language });
    }
  } finally {
    await browser.close();
  }
});

async function measure({ browser, debuggingPort, cookies, url, path, language }) {
  const address = `${url}${path}?lang=${language}`;
  // A guest stays at the door; who is signed in would not see it.
  const own = path.startsWith('/sign-in') ? [] : cookies;
  const { first, second, spoken } = await weighVisits(browser, address, own);
  const { performance, accessibility } = await scoresOf(browser, debuggingPort, address, own, GOALS.performance);
  print([
    path.replace(/[0-9a-f-]{36}/, ':contact'),
    spoken === language ? language : `${language} (${spoken})`,
    atMost(first.kib, GOALS.first),
    first.requests,
    atMost(second.kib, GOALS.second),
    second.requests,
    atLeast(performance, GOALS.performance),
    atLeast(accessibility, GOALS.accessibility),
  ]);
}

function atMost(value, goal) {
  return `${value.toFixed(1)}${value > goal ? '!' : ''}`;
}

function atLeast(value, goal) {
  return `${value}${value < goal ? '!' : ''}`;
}

function print([page, language, ...figures]) {
  const cells = figures.map((cell) => String(cell).padStart(14));
  console.log(`${page.padEnd(20)}${language.padEnd(10)}${cells.join('')}`);
}
