const PHONE = { width: 390, height: 844 };
const KIB = 1024;

/** Signs in by a link, in a window that is closed afterwards: the windows that are weighed have an empty cache. */
export async function cookiesOf(browser, url, link) {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('main').getByRole('button').click();
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
  const cookies = await context.cookies();
  await context.close();
  return cookies.filter(({ name }) => name !== 'lang');
}

/** What came over the line at a first and a second visit of a page, and the language that the page turned out to be in. */
export async function weighVisits(browser, address, cookies) {
  const context = await browser.newContext({ viewport: PHONE });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  const first = await weigh(page, line, address);
  const second = await weigh(page, line, address);
  const spoken = await page.locator('html').getAttribute('lang');
  await context.close();
  return { first, second, spoken };
}

async function weigh(page, line, address) {
  const cached = new Set();
  let [bytes, requests] = [0, 0];
  const onCached = ({ requestId }) => cached.add(requestId);
  const onFinished = ({ requestId, encodedDataLength }) => {
    if (cached.has(requestId) || encodedDataLength === 0) return;
    bytes += encodedDataLength;
    requests += 1;
  };
  line.on('Network.requestServedFromCache', onCached);
  line.on('Network.loadingFinished', onFinished);
  await page.goto(address, { waitUntil: 'networkidle' });
  line.off('Network.requestServedFromCache', onCached);
  line.off('Network.loadingFinished', onFinished);
  return { kib: bytes / KIB, requests };
}
