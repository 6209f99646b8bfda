import lighthouse from 'lighthouse';

/** Lighthouse's scores, 0 to 100, of a page on a phone of the middle class with a slow line. */
export async function scoresOf(port, address, cookies) {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const { lhr } = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility'],
    extraHeaders: cookie ? { Cookie: cookie } : {},
  });
  tellFailures(lhr);
  const score = (category) => Math.round(100 * lhr.categories[category].score);
  return { performance: score('performance'), accessibility: score('accessibility') };
}

/** What costs accessibility, to standard error: the table stays a table. */
function tellFailures({ categories, audits, finalDisplayedUrl }) {
  const lost = categories.accessibility.auditRefs
    .map(({ id }) => audits[id])
    .filter(({ score }) => score !== null && score < 1);
  for (const { id, title } of lost) console.error(`${finalDisplayedUrl}: ${id}, ${title}`);
}
