import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPolicy } from './policy.js';
import { startProblem, StartError } from './run-process.js';

const RIGHT = readFileSync(join(process.cwd(), 'config/policy.json'), 'utf8');

describe('readPolicy', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'huisklik-policy-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** The sentence that whoever starts the service reads about this content of the file. */
  const sentenceAbout = (content: string | null): string => {
    const file = join(folder, 'policy.json');
    if (content !== null) writeFileSync(file, content);
    try {
      readPolicy(file);
      return '';
    } catch (error) {
      expect(error).toBeInstanceOf(StartError);
      return startProblem(error);
    }
  };

  it('takes the policy that comes along', () => {
    expect(sentenceAbout(RIGHT)).toBe('');
  });

  it('tells everything that is wrong at once, each with its path', () => {
    const wrong = RIGHT.replace(/"boundary": \d+/, '"boundary": -1')
      .replace(/"likeBonus": \d+/, '"likeBonus": "much", "odd": 1')
      .replace(/"remindDaysBefore": \d+/, '"remindDaysBefore": 61');
    const sentence = sentenceAbout(wrong);
    for (const path of [
      'policy.json',
      'mixRule.boundary',
      'matching.likeBonus',
      'matching.odd',
      'rounds.remindDaysBefore',
    ])
      expect(sentence).toContain(path);
  });

  it.each([
    ['mixRule', 'small'],
    ['mixRule', 'large'],
    ['urgency', 'reasons'],
  ])('misses a part that is not there: %s.%s', (section, part) => {
    const policy = JSON.parse(RIGHT) as Record<string, Record<string, unknown>>;
    delete policy[section]![part];
    expect(sentenceAbout(JSON.stringify(policy))).toContain(`${section}.${part}`);
  });

  it('wants reminders one after the other', () => {
    expect(sentenceAbout(RIGHT.replace('[7, 14]', '[14, 7]'))).toContain('invitations.reminderAfterDays');
  });

  it('wants two days to look back on house agreements, the second one later', () => {
    for (const wrong of ['[91, 14]', '[14]'])
      expect(sentenceAbout(RIGHT.replace('[14, 91]', wrong))).toContain('agreements.reviewAfterDays');
  });

  it('wants reminders of the end of a lease one after the other, and a checklist of things that it knows, each once', () => {
    const wrong = RIGHT.replace('[180, 90, 30]', '[30, 30, 180]').replace(
      '"keysCounted"',
      '"metersRead", "fingerprint"',
    );
    const sentence = sentenceAbout(wrong);
    for (const path of ['handover.remindDaysBefore: ', 'handover.checklist: ']) expect(sentence).toContain(path);
    expect(sentence).toMatch(/each value in checklist must be one of/);
    expect(sentence).toMatch(/unique/);
  });

  it('wants the reminder of an offer before its last day, and a known rule for four eyes', () => {
    const wrong = RIGHT.replace(
      /"answerDays": \d+,\s*"reminderAfterDays": \d+/,
      '"answerDays": 61, "reminderAfterDays": 61',
    ).replace('"fourEyes": "adjusted"', '"fourEyes": "sometimes"');
    const sentence = sentenceAbout(wrong);
    for (const path of ['placements.answerDays', 'placements.reminderAfterDays', 'placements.fourEyes'])
      expect(sentence).toContain(path);
  });

  it('wants to know whom people write to when they object, in a way that works', () => {
    const sentence = sentenceAbout(
      RIGHT.replace(/"objectionAddress": "[^"]+"/, '"objectionAddress": ""')
        .replace(/"objectionDays": \d+/, '"objectionDays": 0')
        .replace(/"email": "[^"]+"/, '"email": "no address"')
        .replace(/"website": "[^"]+"/, '"website": "http://example.org"'),
    );
    for (const field of ['objectionAddress', 'objectionDays', 'email', 'website'])
      expect(sentence).toContain(`association.${field}`);
  });

  it('can do without e-mail and website of the association', () => {
    expect(sentenceAbout(RIGHT.replace(/,\s*"email": "[^"]+",\s*"website": "[^"]+"/, ''))).toBe('');
  });

  it('wants bounds for scenarios around its own values, and tells all that are not', () => {
    const sentence = sentenceAbout(
      RIGHT.replace(/"likeBonus": \{[^}]*\}/, '"likeBonus": { "min": 0, "max": 200 }')
        .replace(/"locationBonus": \{[^}]*\}/, '"locationBonus": { "min": 50, "max": 600 }')
        .replace(/"urgencyWeight": \{[^}]*\}/, '"urgencyWeight": { "min": 0, "max": 20000 }')
        .replace(/"minimumSatisfaction": \{[^}]*\}/, '"minimumSatisfaction": { "min": 800, "max": 2901 }'),
    );
    for (const line of [
      'matching.likeBonus: likeBonus must be within matching.scenarios.likeBonus, 0 to 200',
      'matching.locationBonus: locationBonus must be within matching.scenarios.locationBonus, 50 to 600',
      'matching.scenarios.urgencyWeight.min',
      'matching.scenarios.minimumSatisfaction.max',
    ])
      expect(sentence).toContain(line);
  });

  it('wants bounds of scenarios in their order, and all of them', () => {
    const turned = RIGHT.replace(/"likeBonus": \{[^}]*\}/, '"likeBonus": { "min": 500, "max": 0 }');
    expect(sentenceAbout(turned)).toContain('matching.scenarios.likeBonus.max: max must not be below min');
    const missing = RIGHT.replace(/"likeBonus": \{[^}]*\},/, '');
    expect(sentenceAbout(missing)).toContain('matching.scenarios.likeBonus');
    for (const scenarios of ['null', '7', '[]', '{ "likeBonus": null }'])
      expect(sentenceAbout(RIGHT.replace(/"scenarios": \{[^]*?\}\s*\}/, `"scenarios": ${scenarios}`))).toContain(
        'matching.scenarios',
      );
  });

  it.each([null, '{"version":', 'null', '[]', '"text"'])(
    'says of %p in one sentence that it is no policy',
    (content) => {
      expect(sentenceAbout(content)).toMatch(/policy\.json (can't be read|is not right)/);
    },
  );
});
