import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readIntake } from './intake.js';

interface Settings {
  sections: { code: string; icon: string; questions: Record<string, unknown>[] }[];
  [more: string]: unknown;
}

const FILE = join(process.cwd(), 'config/intake.json');
const folder = mkdtempSync(join(tmpdir(), 'intake-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of the questions after a change. */
function complaintOf(
  change: (settings: Settings, question: (code: string) => Record<string, unknown>) => void,
): string {
  const settings = JSON.parse(readFileSync(FILE, 'utf8')) as Settings;
  const questions = settings.sections.flatMap((section) => section.questions);
  change(settings, (code) => questions.find((question) => question.code === code)!);
  const file = join(folder, 'intake.json');
  writeFileSync(file, JSON.stringify(settings));
  try {
    readIntake(file);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

it('asks everything that the engine needs, with the words and pictograms that are there', () => {
  expect(complaintOf(() => undefined)).toBe('');
});

it('refuses to leave out what the engine needs, and to ask it twice', () => {
  expect(complaintOf(({ sections }) => sections.splice(4, 1))).toContain(
    'exactly one question must fill the field maxRent',
  );
  expect(complaintOf((_, question) => (question('alcohol').field = 'smokes'))).toContain('field smokes');
});

it('refuses a question that does not fit its field', () => {
  expect(complaintOf((_, question) => (question('sleep').kind = 'several'))).toContain(
    'sleep needs a question of kind one',
  );
  expect(complaintOf((_, question) => (question('sleep').options as unknown[]).pop())).toContain(
    'options must be 0, 1, 2, 3, 4',
  );
});

it('tells everything at once: an unknown key, a text and a pictogram that are not there, a code twice', () => {
  const unknownKey = complaintOf((_, question) => (question('sleep').colour = 'red'));
  expect(unknownKey).toContain('colour');
  const complaint = complaintOf(({ sections }, question) => {
    question('alcohol').code = 'wine';
    question('hours').code = 'guests';
    sections[0]!.icon = 'no-such-icon';
  });
  expect(complaint).toContain('there is no text "wine"');
  expect(complaint).toContain('question guests is there twice');
  expect(complaint).toContain('no-such-icon');
});
