import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface PageFacts {
  language: string;
  direction: string;
  mainHeadings: number;
  words: string;
  unsafeForms: string[];
  brokenPictures: string[];
  links: string[];
}

// Runs in the browser: a string, since the types of a browser are not those of this project.
const FACTS = `({
  language: document.documentElement.lang,
  direction: document.documentElement.dir || 'ltr',
  mainHeadings: document.querySelectorAll('h1').length,
  words: document.title + '\\n' + document.body.innerText,
  unsafeForms: [...document.forms]
    .filter((form) => form.method === 'post' && !form.elements._csrf?.value && !/_csrf=./.test(form.action))
    .map((form) => form.action),
  brokenPictures: [
    ...[...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
    ...[...document.querySelectorAll('svg')].filter((svg) => svg.childElementCount === 0).map((svg) => svg.outerHTML),
  ],
  links: [...document.querySelectorAll('a[href]:not([download])')].map((link) => link.href),
})`;

/** What a machine can see to be wrong with the page that is open, whatever its width; empty when all is well. */
export async function flawsOf(page: Page, language: string): Promise<{ flaws: string[]; links: string[] }> {
  const facts = await page.evaluate<PageFacts>(FACTS);
  const flaws: string[] = [];
  const direction = ['ar', 'fa'].includes(language) ? 'rtl' : 'ltr';
  if (facts.language !== language) flaws.push(`<html lang="${facts.language}">`);
  if (facts.direction !== direction) flaws.push(`<html dir="${facts.direction}">`);
  if (facts.mainHeadings !== 1) flaws.push(`${facts.mainHeadings} h1`);
  for (const action of facts.unsafeForms) flaws.push(`form without a token: ${action}`);
  for (const picture of facts.brokenPictures) flaws.push(`broken picture: ${picture}`);
  for (const words of oddWords(facts.words, new URL(page.url()).pathname)) flaws.push(`odd words: ${words}`);
  return { flaws, links: facts.links };
}

/** Words that only a mistake can bring: a value that is not there, a placeholder, a key instead of its text. */
function oddWords(text: string, path: string): string[] {
  // Links and tokens that were just made are random letters, which may look like anything.
  const words = text.replace(/\S*\/sign-in\/\S+|huisklik_\S+/g, '');
  const odd = words.match(/\bundefined\b|\bnull\b|\bNaN\b|\[object|\{[a-z]\w*[,}]|Invalid Date/g) ?? [];
  // The imports and the audit trail show names of fields.
  const namesFields = path.endsWith('/import') || path === '/audit';
  return [...odd, ...(namesFields ? [] : (words.match(/\b[a-z]+\.?[a-z]+[A-Z][A-Za-z]+\b/g) ?? []))];
}

/** How many CSS pixels the page is wider than its window, as the reader of a narrow screen feels it. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  const excess = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return excess > 0 ? [`scrolls sideways by ${excess} px`] : [];
}

/** What axe finds against WCAG 2.2 AA. Our pages have no frames, so one look at the page itself is enough. */
export async function barriersOf(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(STANDARD)
    .setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `axe ${id}: ${target.join(' ')}`));
}
