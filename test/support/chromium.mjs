import chromium from '@sparticuz/chromium';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A real browser that comes with the packages (on Linux; elsewhere name a Chromium in `CHROMIUM_PATH`). Not in a single
 * process, as the package has it for small machines: there, server-sent events go without the cookies of their window.
 */
export async function chromiumToLaunch() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return { executablePath: CHROMIUM_PATH, args: QUIET };
  const args = chromium.args.filter((flag) => flag !== '--single-process');
  return { executablePath: await chromium.executablePath(), args: [...args, ...QUIET] };
}
