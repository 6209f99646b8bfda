import lighthouse from 'lighthouse';

/** Lighthouse's scores, 0 to 100, of a page on a phone of the middle class with a slow line. */
export async function scoresOf(browser, port, address, cookies) {
  await bring(browser, cookies);
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
