import { localTimeOf } from '../../platform/clock/local-time.js';
import { qrOf } from '../../platform/documents/qr.js';
import { formatsFor, type Formats } from '../../platform/i18n/format.js';
import { LANGUAGE_NAMES, LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../platform/i18n/languages.js';
import { fallsBack, type ClauseText, type TopicText } from '../versions/agreement-text.js';
import { spoken } from '../words.js';
import { lastChangeOf, signedIn, type AgreementFacts, type PrintedSigner } from './agreement-facts.js';
import { documentTexts } from './document-texts.js';
import { directionOfScript, plainName, printedLines, visible } from './printed-text.js';

/** The template of `Documents.pdf` that prints what `agreementDocument` makes. */
export const AGREEMENT_TEMPLATE = 'agreements/document/agreement.typ';

/** Making formats takes longer than using them. */
const formats = Object.fromEntries(LANGUAGES.map((one) => [one, formatsFor(one)])) as Record<Language, Formats>;

/**
 * House agreements for paper: Dutch, and beside it the reader's own language when that is another. The same facts give the same
 * data: nothing in it depends on when, or by whom, it is asked for.
 */
export async function agreementDocument(facts: AgreementFacts, language: Language, baseUrl: string) {
  const { text, hash } = facts;
  const own = language === SOURCE_LANGUAGE ? null : language;
  const dutch = wordsOf(facts, SOURCE_LANGUAGE);
  const home = visible(text.home);
  return {
    title: `${dutch.title}, ${home}`,
    date: localTimeOf(lastChangeOf(facts)).day,
    home,
    dutch,
    own: own && { ...wordsOf(facts, own), note: noteOf(facts, own) },
    // Notes are about the translation: who reads Dutch has none.
    dutchNote: own && noteOf(facts, own, SOURCE_LANGUAGE),
    topics: text.topics.map((topic, index) => printedTopic(topic, index + 1, own)),
    signers: facts.signers.map((signer) => printedSigner(signer, own, false)),
    witness: facts.witness && printedSigner(facts.witness, own, true),
    hash,
    qr: await qrOf(`${baseUrl}/my/agreement`),
    address: `${baseUrl}/verify`,
  };
}

function wordsOf(facts: AgreementFacts, language: Language) {
  const t = documentTexts(language);
  const { number, sharedAt, signers } = facts;
  return {
    language,
    name: LANGUAGE_NAMES[language],
    title: t('title'),
    counts: t('counts'),
    version: t('version', { number, date: formats[language].date(sharedAt) }),
    signedCount: t('signedCount', { signed: signedIn(facts), total: signers.length }),
    signatures: t('signatures'),
    signHere: t('signHere'),
    dayHere: t('dayHere'),
    scan: t('scan'),
    qrAlt: t('qrAlt'),
    verify: t('verify'),
    fingerprint: t('fingerprint'),
  };
}

/** How far the translation can be relied on. */
function noteOf({ text }: AgreementFacts, of: Language, language = of): string {
  const t = documentTexts(language);
  const note = t(text.drafts.includes(of) ? 'draftNote' : 'translationNote');
  return fallsBack(text.topics, of) ? `${note} ${t('fallbackNote')}` : note;
}

function printedTopic({ title, clauses }: TopicText, number: number, own: Language | null) {
  return {
    number,
    dutch: visible(title.nl),
    own: own && { ...spoken(title, own), text: visible(spoken(title, own).text) },
    clauses: clauses.map((clause) => ({
      dutch: clauseIn(clause, SOURCE_LANGUAGE),
      own: own && clauseIn(clause, own),
    })),
  };
}

function clauseIn({ title, text, isOwn }: ClauseText, language: Language) {
  const t = documentTexts(language);
  const words = spoken(text, language);
  const lines = printedLines(words.text, words.language, isOwn);
  const isForeign = words.language !== language;
  return {
    title: { ...spoken(title, language), text: visible(spoken(title, language).text) },
    /** In the language of the column, also where its text is not. */
    tag: [isOwn ? t('ownWords') : '', isForeign ? t('inDutch') : ''].filter(Boolean).join(' · '),
    language: words.language,
    lines,
    /** One line of the template, in the language of the column. */
    isPlain: !isOwn && !isForeign && lines.length === 1 && lines[0]!.pieces.length === 1,
  };
}

function printedSigner({ name, signature }: PrintedSigner, own: Language | null, isWitness: boolean) {
  const shown = name === null ? null : plainName(name);
  const how = (language: Language) => {
    const t = documentTexts(language);
    if (!signature) return t('notYet');
    return t(isWitness ? 'signed_witness' : `signed_${signature.method}`, {
      date: formats[language].date(signature.signedAt),
    });
  };
  const said = (language: Language) => ({
    how: how(language),
    role: isWitness ? documentTexts(language)('witness') : null,
    erased: shown ? null : documentTexts(language)('erased'),
  });
  return {
    name: shown,
    direction: directionOfScript(shown ?? '') ?? 'ltr',
    isSigned: signature !== null,
    dutch: said(SOURCE_LANGUAGE),
    own: own && said(own),
  };
}
