import type { AgreementText, ClauseText } from './agreement-text.js';
import { hashOfText } from './agreement-text.js';
import { difference } from './difference.js';

const clause = (code: string, nl: string): ClauseText => ({ code, title: { nl: code }, text: { nl }, isOwn: false });
const text = (...clauses: ClauseText[]): AgreementText => ({
  home: 'Kerkstraat 12, Haarlem',
  template: 1,
  drafts: [],
  topics: [{ code: 'noise', icon: 'volume', title: { nl: 'Geluid' }, clauses }],
});
const quiet = clause('quietHours', 'Van 22 tot 7 uur is het stil.');

test('the same text has no difference and the same hash, whatever the order of its keys', () => {
  const { topics, ...rest } = text(quiet);
  const again: AgreementText = { topics, ...rest };
  expect(difference(text(quiet), again)).toEqual([]);
  expect(hashOfText(again)).toBe(hashOfText(text(quiet)));
});

test('tells what is new, changed and gone, clause by clause', () => {
  const later = clause('quietHours', 'Van 23 tot 8 uur is het stil.');
  const music = clause('music', 'Muziek met een koptelefoon.');
  const changes = difference(text(quiet, clause('study', 'Samen leren.')), text(later, music));
  expect(changes.map(({ kind, now, before }) => [kind, now?.text.nl, before?.text.nl])).toEqual([
    ['changed', 'Van 23 tot 8 uur is het stil.', 'Van 22 tot 7 uur is het stil.'],
    ['new', 'Muziek met een koptelefoon.', undefined],
    ['gone', undefined, 'Samen leren.'],
  ]);
});

test('one letter in one language makes another hash', () => {
  const arabic = { ...quiet, text: { nl: quiet.text.nl, ar: 'هدوء' } };
  expect(hashOfText(text(arabic))).not.toBe(hashOfText(text(quiet)));
});
