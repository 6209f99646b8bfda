import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDutchRules, type DutchRules } from './dutch-rules.js';
import { startProblem, StartError } from './run-process.js';

const SHIPPED = join(process.cwd(), 'config/dutch-rules.json');
const RIGHT = readFileSync(SHIPPED, 'utf8');

describe('rulesOn', () => {
  const rules = readDutchRules(SHIPPED);

  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-06-30', '2026-01-01'],
    ['2026-07-01', '2026-07-01'],
    ['2031-01-01', '2026-07-01'],
  ])('takes on %s the amounts that hold from %s', (day, from) => {
    expect(rules.rulesOn(day).socialAssistance.from).toBe(from);
  });

  it('does not mind the order in the file', () => {
    const turned = Object.assign(Object.create(rules) as DutchRules, {
      socialAssistance: [...rules.socialAssistance].reverse(),
    });
    expect(turned.rulesOn('2026-07-01').socialAssistance.from).toBe('2026-07-01');
  });

  it('says which day it has nothing for', () => {
    expect(() => rules.rulesOn('2022-12-31')).toThrow(/no rules for 2022-12-31/);
  });
});

describe('leaseRulesOn', () => {
  const rules = readDutchRules(SHIPPED);

  it('has the lease for young people of article 274c, and the short one since 1 July 2024', () => {
    const { youthLease, temporaryLease } = rules.leaseRulesOn('2026-12-01');
    expect(youthLease).toMatchObject({ fromAge: 18, underAge: 28, months: 60, extensionMonths: 24 });
    expect(temporaryLease).toMatchObject({ months: 24, noticeFromMonths: 3, noticeUntilMonths: 1 });
    expect(() => rules.leaseRulesOn('2024-06-30')).toThrow(/no rules for 2024-06-30/);
  });
});

describe('the rules that come along', () => {
  const { socialAssistance } = readDutchRules(SHIPPED);

  it('have a single norm of 70% of a couple, but for the rounding of the law', () => {
    for (const { single, couple } of socialAssistance) expect(Math.abs(single - couple * 0.7)).toBeLessThan(2);
  });

  it('never give somebody under 21 more than an adult (article 20, fourth paragraph)', () => {
    for (const { under21, under21Supplement, single } of socialAssistance)
      expect(under21 + under21Supplement).toBeLessThanOrEqual(single);
  });
});

describe('readDutchRules', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'huisklik-rules-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** The sentence that whoever starts the service reads about this content of the file. */
  const sentenceAbout = (content: string): string => {
    const file = join(folder, 'dutch-rules.json');
    writeFileSync(file, content);
    try {
      readDutchRules(file);
      return '';
    } catch (error) {
      expect(error).toBeInstanceOf(StartError);
      return startProblem(error);
    }
  };

  it('tells everything that is wrong at once, each with its path', () => {
    const wrong = RIGHT.replace('"couple": 202779', '"couple": "2027,79"')
      .replace('"from": "2026-01-01"', '"from": "1 januari 2026"')
      .replace('"personPercent": 30', '"personPercent": 300')
      .replace('https://www.toeslagen.nl', 'http://www.toeslagen.nl')
      .replace('"checkedOn": "2026-11-25"', '"checkedOn": "2026-11-31"');
    const sentence = sentenceAbout(wrong);
    for (const path of [
      'socialAssistance.0.couple',
      'socialAssistance.0.checkedOn',
      'socialAssistance.1.from',
      'costSharing.0.personPercent',
      'rentAllowance.0.checkAt',
    ])
      expect(sentence).toContain(`- ${path}:`);
  });

  it('refuses two amounts for one day', () => {
    expect(sentenceAbout(RIGHT.replace('"from": "2026-01-01"', '"from": "2026-07-01"'))).toContain('socialAssistance:');
  });

  it.each(['{}', '{"socialAssistance": [], "costSharing": [null], "rentAllowance": "none"}', '[]', '{"a'])(
    'says of %p that it is not right',
    (content) => {
      expect(sentenceAbout(content)).toMatch(/dutch-rules\.json (can't be read|is not right)/);
    },
  );
});
