#!/usr/bin/env node
/**
 * `npm run bench:documents`: how long house agreements of all topics of the library take as PDF, per language, signed by three
 * residents and a witness, after warming up. Goal: 50 ms each. A figure that misses it has a `!`.
 */
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { root } from './source-hash.mjs';

const DOCUMENTS = 20;
const WARM_UP = 3;
const GOAL = 50;

await prepare();
const load = (path) => import(`../dist/${path}.js`);
const { AGREEMENT_TEMPLATE, agreementDocument } = await load('agreements/document/agreement-document');
const { documentTexts } = await load('agreements/document/document-texts');
const { readClauseLibrary } = await load('agreements/template/clause-library');
const { agreementText, hashOfText } = await load('agreements/versions/agreement-text');
const { compilePdf } = await load('platform/documents/typst');
const { LANGUAGES } = await load('platform/i18n/languages');

const text = inEveryLanguage(firstOptions());
const facts = { text, hash: hashOfText(text), number: 3, sharedAt: new Date('2026-11-14T12:00:00Z'), ...signatures() };

console.log(`${text.topics.length} topics, ${DOCUMENTS} documents of each language\n`);
console.log(`${'language'.padEnd(10)}${'median ms'.padStart(12)}${'slowest ms'.padStart(12)}${'KiB'.padStart(8)}`);
for (const language of LANGUAGES) {
  const times = [];
  let bytes = 0;
  for (let i = 0; i < WARM_UP + DOCUMENTS; i++) {
    const started = performance.now();
    const document = await agreementDocument(facts, language, 'https://huisklik.example.nl');
    bytes = compilePdf(AGREEMENT_TEMPLATE, document).length;
    if (i >= WARM_UP) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const [median, slowest] = [times[DOCUMENTS / 2], times.at(-1)];
  const figure = `${median.toFixed(1)}${median > GOAL ? '!' : ''}`;
  console.log(
    `${language.padEnd(10)}${figure.padStart(12)}${slowest.toFixed(1).padStart(12)}${(bytes / 1024).toFixed(0).padStart(8)}`,
  );
}

/** Everything that can be agreed about, with the first option of each. */
function firstOptions() {
  const content = readClauseLibrary(join(root, 'config/agreement-template'));
  const topics = content.topics.map(({ code, clauses }) => ({
    topic: code,
    choices: Object.fromEntries(clauses.map(({ code, options }) => [code, { option: options[0].code, words: null }])),
  }));
  return agreementText('Kerkstraat 12, Haarlem', { number: 1, content }, topics);
}

/** Where the library has no text in a language yet, one of the same length: setting Dutch twice would be quicker. */
function inEveryLanguage(whole) {
  const filled = (words) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, words[language] ?? sample(language, words.nl.length)]));
  const clause = (one) => ({ ...one, title: filled(one.title), text: filled(one.text) });
  return {
    ...whole,
    topics: whole.topics.map((one) => ({ ...one, title: filled(one.title), clauses: one.clauses.map(clause) })),
  };
}

function sample(language, length) {
  const t = documentTexts(language);
  const words = `${t('scan')} ${t('draftNote')} ${t('fallbackNote')} `;
  return words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trim();
}

function signatures() {
  const signature = { signedAt: new Date('2026-11-16T10:00:00Z'), method: 'code' };
  const signers = ['Amina', 'Sanne', 'Yonas'].map((name) => ({ name, signature }));
  return { signers, witness: { name: 'Marloes de Vries', signature } };
}
