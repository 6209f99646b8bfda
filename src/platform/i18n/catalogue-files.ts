import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, LANGUAGES } from './languages.js';

/**
 * The catalogues that candidates meet: they exist in every language. All others are for staff. A name is the folder, and
 * what stands before the language in the file: `accounts/texts/sign-in` is `accounts/texts/sign-in.nl.json` and so on.
 */
export const CANDIDATE_CATALOGUES: readonly string[] = [
  'accounts/texts/sign-in',
  'agreements/document/texts',
  'agreements/living/my-texts',
  'agreements/my-texts',
  'agreements/verify/texts',
  'candidates/affordability/texts',
  'candidates/answer-texts',
  'candidates/consent/texts',
  'candidates/intake/question-texts',
  'candidates/intake/texts',
  'candidates/invitations/letter-texts',
  'candidates/invitations/mail-texts',
  'candidates/my-data/texts',
  'candidates/my-texts',
  'candidates/profile/texts',
  'choosing/fit-texts',
  'choosing/meetings/my-texts',
  'choosing/my-texts',
  'choosing/news/mail-texts',
  'placements/handover/my-texts',
  'placements/my-offer/texts',
  'placements/letters/texts',
  'platform/web/about/texts',
  'platform/web/texts',
  'reports/how-we-allocate/texts',
  'reports/how-we-allocate/value-texts',
];

/** `draft` until somebody who grew up with the language has read the texts; a file that says nothing is `reviewed`. */
export const REVIEW_STATES = ['draft', 'reviewed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export interface CatalogueFile {
  /** Name of the catalogue, such as `homes/texts`. */
  catalogue: string;
  language: Language;
  review: ReviewState;
  /** What the file says about itself, which is no text: `{ $review: 'draft' }`. */
  about: Record<string, string>;
  texts: Record<string, string>;
}

const SOURCES = join(import.meta.dirname, '../..');
const NAME = new RegExp(`^(.+)[/.](${LANGUAGES.join('|')})\\.json$`);
let read: readonly CatalogueFile[] | undefined;

/** Every catalogue in every language that it has, as its file says, by name; read once. */
export function catalogueFiles(): readonly CatalogueFile[] {
  return (read ??= readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((file) => NAME.exec(file.replaceAll('\\', '/')))
    .filter((name) => name !== null)
    .map(([path, catalogue, language]) => readCatalogue(path, catalogue!, language as Language))
    .sort((a, b) => a.catalogue.localeCompare(b.catalogue) || rank(a) - rank(b)));
}

/** Whether candidates read texts in this language that nobody who grew up with it has checked. */
export function isDraft(language: Language): boolean {
  return catalogueFiles().some(
    (file) => file.language === language && file.review === 'draft' && CANDIDATE_CATALOGUES.includes(file.catalogue),
  );
}

function readCatalogue(path: string, catalogue: string, language: Language): CatalogueFile {
  const entries = Object.entries(JSON.parse(readFileSync(join(SOURCES, path), 'utf8')) as Record<string, string>);
  const about = Object.fromEntries(entries.filter(([key]) => key.startsWith('$')));
  const texts = Object.fromEntries(entries.filter(([key]) => !key.startsWith('$')));
  return { catalogue, language, review: about['$review'] === 'draft' ? 'draft' : 'reviewed', about, texts };
}

const rank = ({ language }: CatalogueFile) => LANGUAGES.indexOf(language);
