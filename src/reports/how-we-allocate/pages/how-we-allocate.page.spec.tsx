import 'reflect-metadata';
import { join } from 'node:path';
import { render } from 'preact-render-to-string';
import { readPolicy } from '../../../platform/config/policy.js';
import { formatsFor } from '../../../platform/i18n/format.js';
import { LANGUAGES, type Language } from '../../../platform/i18n/languages.js';
import type { PageContext } from '../../../platform/web/page.js';
import { allocationRulesOf, type AllocationRules } from '../allocation-rules.js';
import { valueTexts } from '../how-we-allocate-texts.js';
import { valuesByPath, type Json } from '../../../platform/files/canonical-json.js';
import { HistoryPage } from './history.page.js';
import { HowWeAllocatePage } from './how-we-allocate.page.js';

const rulesInForce = () => allocationRulesOf(readPolicy(join(process.cwd(), 'config/policy.json')));

const contextIn = (language: Language): PageContext => ({
  language,
  languages: LANGUAGES,
  formats: formatsFor(language),
  url: '/how-we-allocate',
  csrfToken: 't0ken',
  user: null,
  notice: null,
  waiting: {},
});

const wordsOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/[ \n]+/g, ' ');
const wordsIn = (language: Language, rules: AllocationRules) =>
  wordsOf(render(<HowWeAllocatePage page={contextIn(language)} rules={rules} since={new Date('2026-11-01T09:00Z')} />));

describe('the page on how homes are allocated', () => {
  it.each(LANGUAGES)('says in %s what the policy in force says, whatever that is', (language) => {
    const rules = rulesInForce();
    rules.version = 'spring';
    rules.mixRule = {
      ...rules.mixRule,
      boundary: 61,
      clusterMargin: 4,
      small: { youngTenants: 57, statusHolders: 43 },
    };
    rules.mixRule.large['75-25'] = { youngTenants: 81, statusHolders: 19 };
    rules.urgency.waitingMonths = [7, 13, 29];
    rules.matching.likeBonus = 333;
    rules.placements = { answerDays: 11, reminderAfterDays: 5, fourEyes: 'always' };
    rules.association = { name: 'Woongoed', objectionAddress: 'Kade 12, 1000 AA Waterstad', objectionDays: 39 };
    const words = wordsIn(language, rules);
    for (const told of [
      'spring',
      '61',
      '57',
      '43',
      '81',
      '19',
      '7',
      '13',
      '29',
      '333',
      '11',
      '5',
      '39',
      'Woongoed',
      'Kade 12',
    ])
      expect(words).toMatch(new RegExp(`(?<![\\d.,])${told}(?![\\d])`));
    expect(words).not.toContain('example.org');
  });

  it('holds no number that the policy does not', () => {
    const rules = rulesInForce();
    const known = [...valuesByPath(rules as unknown as Record<string, Json>).values(), '1 nov 2026', 1, 2, 3, 4, 22];
    const numbers = new Set(known.flatMap((value) => JSON.stringify(value).match(/\d+/g) ?? []));
    const main = wordsIn('nl', rules)
      .replace(/^[^]*Hoe we woningen verdelen (?=Dit zijn)/, '')
      .replace(/Versie \S+ *$/, '');
    const told = main.replace(/(\d)\.(?=\d{3})/g, '$1').match(/\d+/g) ?? [];
    expect(told.filter((number) => !numbers.has(number))).toEqual([]);
    expect(told.length).toBeGreaterThan(20);
  });

  it('tells who decides after a change, as the policy wants it', () => {
    const rules = rulesInForce();
    rules.placements.fourEyes = 'never';
    expect(wordsIn('nl', rules)).toContain('Eén medewerker mag dat doen');
    rules.placements.fourEyes = 'adjusted';
    expect(wordsIn('nl', rules)).toContain('Dan beslist een andere medewerker');
  });

  it('has a name for every value of the rules', () => {
    const paths = [...valuesByPath(rulesInForce() as unknown as Record<string, Json>).keys()];
    expect(Object.keys(valueTexts.catalogues.nl!)).toEqual(expect.arrayContaining(paths));
  });
});

test('the history tells each change in words, old and new, and what it has no name for too', () => {
  const html = render(
    <HistoryPage
      page={contextIn('nl')}
      periods={[
        {
          version: 'zomer',
          from: new Date('2027-06-01T10:00Z'),
          until: null,
          changes: [
            { path: 'placements.fourEyes', before: 'adjusted', after: 'always' },
            { path: 'urgency.waitingMonths', before: [6, 12, 24], after: [6, 12, 18] },
            { path: 'lottery.seats', before: 3, after: undefined },
          ],
          keptName: true,
        },
        {
          version: 'zomer',
          from: new Date('2027-01-01T10:00Z'),
          until: new Date('2027-06-01T10:00Z'),
          changes: null,
          keptName: false,
        },
      ]}
    />,
  );
  const words = wordsOf(html);
  expect(words).toMatch(/Vanaf 1 jun 2027.* tot nu .*Van 1 jan 2027.* tot 1 jun 2027/);
  expect(words).toContain('Beslist een andere medewerker? alleen na een verandering altijd');
  expect(words).toContain('6\u00a0· 12\u00a0· 24 6\u00a0· 12\u00a0· 18');
  expect(words).toContain('lottery.seats 3 stond er niet');
  expect(words).toContain('de naam van de versie niet');
  expect(words).toContain('de eerste regels');
});
