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
    const wrong = RIGHT.replace(/"boundary": \d+/, '"boundary": -1').replace(
      /"likeBonus": \d+/,
      '"likeBonus": "much", "odd": 1',
    );
    const sentence = sentenceAbout(wrong);
    for (const path of ['policy.json', 'mixRule.boundary', 'matching.likeBonus', 'matching.odd'])
      expect(sentence).toContain(path);
  });

  it('wants reminders one after the other', () => {
    expect(sentenceAbout(RIGHT.replace('[7, 14]', '[14, 7]'))).toContain('invitations.reminderAfterDays');
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

  it.each([null, '{"version":', 'null', '[]', '"text"'])(
    'says of %p in one sentence that it is no policy',
    (content) => {
      expect(sentenceAbout(content)).toMatch(/policy\.json (can't be read|is not right)/);
    },
  );
});
