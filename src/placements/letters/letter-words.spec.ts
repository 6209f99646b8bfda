import { REASON_CODES } from '../../matching/unplaced.queries.js';
import type { RunAdvice, RunReason } from '../../matching/unplaced-reason.js';
import { compilePdf } from '../../platform/documents/typst.js';
import { LANGUAGES, type Language } from '../../platform/i18n/languages.js';
import { readPdf } from '../../../test/support/read-pdf.js';
import { LETTER_TEMPLATE, letterDocument } from './letter-document.js';
import { LETTER_KINDS, type Decision, type ToldDecision } from './letter-facts.js';
import { letterWords, plainTextOf } from './letter-words.js';
import { letterTexts } from './texts.js';
import { letterAdvice, letterReason } from './unplaced-facts.js';

const names = {
  startsOn: '2026-12-01',
  placeNames: new Map([
    ['loc', 'Het Seinhuis'],
    ['clu', 'De Werf'],
  ]),
};

/** A reason of every code that a run can give, with everything that the engine tells. */
const REASONS: { [Code in RunReason['code']]: Extract<RunReason, { code: Code }> } = {
  houseGroupNotInRound: { code: 'houseGroupNotInRound' },
  bondTooLarge: { code: 'bondTooLarge', size: 4, largestHome: 3 },
  bondMembersDoNotFit: { code: 'bondMembersDoNotFit', size: 3 },
  noHomeInChosenLocations: { code: 'noHomeInChosenLocations' },
  noHomeWithinRent: { code: 'noHomeWithinRent', lowestRent: 481, maxRent: 350 },
  notAvailableInTime: { code: 'notAvailableInTime', earliest: 10, until: 5 },
  noHomeForPet: { code: 'noHomeForPet' },
  noStepFreeHome: { code: 'noStepFreeHome' },
  noHomeMeetsAllLimits: { code: 'noHomeMeetsAllLimits', limits: ['rent', 'availability', 'pet', 'stepFree'] },
  noCompatibleHousemate: { code: 'noCompatibleHousemate' },
  satisfactionTooLow: { code: 'satisfactionTooLow', minimumSatisfaction: 1150 },
  mixRuleFull: { code: 'mixRuleFull', location: 'loc', cluster: 'clu', targetGroup: 'statusHolder', maximum: 37 },
  noCompleteGroup: { code: 'noCompleteGroup', emptyHomes: 19 },
  tooFewHomes: { code: 'tooFewHomes', places: 12, interested: 58 },
  runEndedEarly: { code: 'runEndedEarly' },
};
const ADVICE: RunAdvice[] = [
  { change: 'location', location: 'loc' },
  { change: 'location', location: 'gone' },
  { change: 'maxRent', maxRent: 520 },
  { change: 'until', until: 40 },
  { change: 'from', from: 3 },
  { change: 'acceptsSmoking' },
  { change: 'acceptsPets' },
];

const common = {
  decidedOn: '2026-12-01',
  policyVersion: '2026-11-01',
  objection: { name: 'Pré Wonen', address: 'Postbus 1, 2000 AA Haarlem', days: 42 },
};
const home = { address: 'Kerkstraat 12', city: 'Haarlem', rent: 46_750 };
const facts = { ...common, home };
const unplaced = (reasons: RunReason[], advice: RunAdvice | null): Decision => ({
  kind: 'unplaced',
  facts: {
    ...common,
    reasons: reasons.map((reason) => letterReason(reason, names)),
    advice: advice && letterAdvice(advice, names),
  },
});
const REASON = 'De woning brandde af.';
const DECISIONS: { [Kind in Decision['kind']]: Decision } = {
  approved: {
    kind: 'approved',
    facts: {
      ...facts,
      housemates: [
        { candidateId: 'b', firstName: 'Yonas' },
        { candidateId: null, firstName: null },
      ],
      reason: null,
    },
  },
  refused: { kind: 'refused', facts: { ...facts, reason: REASON } },
  withdrawn: { kind: 'withdrawn', facts: { ...facts, reason: REASON } },
  ended: { kind: 'ended', facts: { ...facts, reason: REASON } },
  expired: { kind: 'expired', facts: { ...facts, answerBy: '2026-11-30' } },
  othersDeclined: { kind: 'othersDeclined', facts },
  unplaced: unplaced(Object.values(REASONS), ADVICE[0]!),
};
const told = (decision: Decision): ToldDecision => ({ ...decision, firstName: 'Amina' });
const linesOf = (decision: Decision, language: Language) =>
  plainTextOf(letterWords(told(decision), language, 'https://huisklik.example'));
const allOf = (decision: Decision, language: Language = 'nl') => linesOf(decision, language).join('\n');

const everyKindInEveryLanguage = LETTER_KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })));

describe('a letter', () => {
  it.each(everyKindInEveryLanguage)(
    'of kind $kind says in $language what, why, by which rule, what now and how to object',
    ({ kind, language }) => {
      const { sections, greeting, title } = letterWords(told(DECISIONS[kind]), language, 'https://huisklik.example');
      expect(greeting).toContain('Amina');
      expect(sections).toHaveLength(5);
      for (const { parts } of sections) expect(parts.length).toBeGreaterThan(0);
      const all = allOf(DECISIONS[kind], language);
      expect(all).not.toMatch(/[{}]|undefined/);
      for (const fact of ['2026-11-01', 'Postbus 1, 2000 AA Haarlem', '42', 'https://huisklik.example/how-we-allocate'])
        expect(all).toContain(fact);
      if (kind !== 'unplaced') expect(all).toContain('Kerkstraat 12');
      if (language !== 'nl') expect(title).not.toBe(letterTexts('nl')(`${kind}Title`));
    },
  );

  it('tells until which day one can object', () => {
    expect(allOf(DECISIONS.refused)).toContain('tot en met 12 jan 2027');
  });

  it('names housemates, not whose data were erased, and the rent of this person', () => {
    const all = allOf(DECISIONS.approved);
    expect(all).toContain('Je gaat daar wonen met Yonas en iemand van wie de gegevens zijn gewist.');
    expect(all).toContain('467,50 per maand');
  });

  it('that an offer ended because of others blames nobody', () => {
    const all = allOf(DECISIONS.othersDeclined);
    expect(all).toContain('Dat ligt niet aan jou.');
    expect(all).not.toContain('Yonas');
  });

  it('of a translation says that the Dutch text counts', () => {
    expect(letterWords(told(DECISIONS.expired), 'ar', '').note).toContain('النص الهولندي هو المعتمد');
    expect(letterWords(told(DECISIONS.expired), 'en', '').note).toContain('The Dutch text is the one that counts');
    expect(letterWords(told(DECISIONS.expired), 'nl', '').note).toBeNull();
  });
});

describe('why somebody has no place', () => {
  it.each(REASON_CODES)('%s has words of its own in every language', (code) => {
    for (const language of LANGUAGES) {
      const items = REASON_CODES.map((one) => itemOf(unplaced([REASONS[one]], null), language));
      expect(items.filter((item) => item === itemOf(unplaced([REASONS[code]], null), language))).toHaveLength(1);
    }
  });

  it('tells the numbers of the engine as people know them', () => {
    expect(itemOf(unplaced([REASONS.noHomeWithinRent], null), 'nl')).toMatch(/€\s481\. .*€\s350\./);
    expect(itemOf(unplaced([REASONS.notAvailableInTime], null), 'nl')).toContain('11 dec 2026');
    expect(itemOf(unplaced([REASONS.mixRuleFull], null), 'nl')).toContain('Het Seinhuis, De Werf');
  });

  it.each(LANGUAGES)('never tells a target group or points in %s', (language) => {
    const decision = unplaced(Object.values(REASONS), null);
    expect(JSON.stringify(decision)).not.toMatch(/statusHolder|youngTenant|1150|37/);
    expect(allOf(decision, language)).not.toMatch(/status|jongere|1150|1\.150|\b37\b/i);
  });

  it('ends with one thing that would help most, and says that it is no promise', () => {
    const lines = ADVICE.map((advice) => allOf(unplaced([REASONS.tooFewHomes], advice)));
    const expected = [
      'ook Het Seinhuis kiezen',
      'ook een andere plek kiezen',
      'een huur tot € 520 goed vinden',
      'wachten tot 10 jan 2027',
      'al verhuizen vanaf 4 dec 2026',
      'een huisgenoot die rookt goed vinden',
      'een huisgenoot met een huisdier goed vinden',
    ];
    for (const [index, words] of expected.entries()) {
      expect(lines[index]!.replaceAll('\u00a0', ' ')).toContain(words);
      expect(lines[index]).toContain('het is geen belofte');
    }
    expect(allOf(unplaced([REASONS.tooFewHomes], null))).not.toContain('belofte');
  });

  const itemOf = (decision: Decision, language: Language) => {
    const part = letterWords(told(decision), language, '').sections[1]!.parts.find(({ as }) => as === 'list');
    return part?.as === 'list' ? part.items[0]! : '';
  };
});

describe('on paper', () => {
  const print = (decision: Decision, language: Language) =>
    compilePdf(LETTER_TEMPLATE, letterDocument(told(decision), language, 'https://huisklik.example'));

  it.each(everyKindInEveryLanguage)(
    'a letter of kind $kind in $language has every word',
    async ({ kind, language }) => {
      const { pages, isTagged, title } = await readPdf(print(DECISIONS[kind], language));
      expect({ isTagged, title }).toEqual({ isTagged: true, title: letterTexts('nl')(`${kind}Title`) });
      const text = pages.map((page) => page.text).join(' ');
      expect(text).toContain(letterTexts('nl')('objectTitle'));
      expect(text).not.toMatch(/[\u2066-\u2069]/);
    },
  );

  it('is the same file each time', () => {
    expect(print(DECISIONS.approved, 'ti').equals(print(DECISIONS.approved, 'ti'))).toBe(true);
  });
});
