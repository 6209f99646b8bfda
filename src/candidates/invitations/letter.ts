import { qrOf } from '../../platform/documents/qr.js';
import { isolated } from '../../platform/i18n/isolated.js';
import { formatsFor } from '../../platform/i18n/format.js';
import { SOURCE_LANGUAGE, type Language } from '../../platform/i18n/languages.js';
import { iconSvg } from '../../platform/web/components/icon-paths.js';
import { letterTexts } from './letter-texts.js';

/** The template of `Documents.pdf` that prints what `letterDocument` makes. */
export const LETTER_TEMPLATE = 'candidates/invitations/letter.typ';

/** What one invitation on paper says. */
export interface LetterFacts {
  name: string;
  /** The candidate's, for whoever puts letters into envelopes. */
  reference: string;
  language: Language;
  /** Signs in after being typed: `7KQ2M-X4DPA`. */
  code: string;
  /** Signs in after being scanned. */
  link: string;
  expiresAt: Date;
  /** The service's address, where the code is typed. */
  baseUrl: string;
  /** Who invites; "your housing association" when left out. */
  organisation?: string;
}

const GOOD_TO_KNOW = {
  voluntary: 'thumb-up',
  free: 'pig-money',
  help: 'language',
  questions: 'message-circle-question',
  until: 'calendar-event',
  secret: 'lock',
} as const;
type Fact = keyof typeof GOOD_TO_KNOW;
const FACTS = Object.keys(GOOD_TO_KNOW) as Fact[];

const GREEN = '#075e53';

/**
 * The data of a pile of letters, one A4 page each, in the order given.
 * @param today ISO day that the document carries: the same day and letters give the same bytes
 */
export async function letterDocument(letters: LetterFacts[], today: string, texts = letterTexts) {
  const icons = FACTS.map((fact) => iconSvg(GOOD_TO_KNOW[fact], GREEN));
  return {
    title: texts(SOURCE_LANGUAGE)('title'),
    date: today,
    icons,
    letters: await Promise.all(letters.map((facts) => letter(facts, texts))),
  };
}

async function letter(facts: LetterFacts, texts: typeof letterTexts) {
  const { language, link, code, reference, organisation, baseUrl } = facts;
  const hasOwn = language !== SOURCE_LANGUAGE && texts.has(language);
  return {
    reference,
    organisation: organisation ?? '',
    code,
    address: `${baseUrl.replace(/^https:\/\//, '')}/sign-in`,
    qr: await qrOf(link),
    dutch: wordsOf(facts, SOURCE_LANGUAGE, texts),
    own: hasOwn ? wordsOf(facts, language, texts) : null,
  };
}

function wordsOf({ name, organisation, expiresAt }: LetterFacts, language: Language, texts: typeof letterTexts) {
  const t = texts(language);
  const values = {
    name: isolated(name),
    organisation: isolated(organisation ?? ''),
    until: formatsFor(language).dateTime(expiresAt),
  };
  return {
    language,
    title: t('title'),
    greeting: t('greeting', values),
    invited: organisation ? t('invitedBy', values) : t('invited'),
    what: t('what'),
    begin: t('begin'),
    scan: t('scan'),
    address: t('address'),
    code: t('code'),
    qrAlt: t('qrAlt'),
    goodToKnow: t('goodToKnow'),
    facts: FACTS.map((fact) => t(fact, values)),
  };
}
