import { formatsFor } from '../platform/i18n/format.js';
import { reasonText } from './reason-texts.js';
import { runTexts } from './run-texts.js';
import type { RunReason } from './unplaced-reason.js';

const placeNames = new Map([
  ['l', 'Het Seinhuis'],
  ['c', 'Gang Spoor'],
]);
const inLanguage = (language: 'nl' | 'en', reason: RunReason) =>
  reasonText(reason, { t: runTexts(language), formats: formatsFor(language), startsOn: '2026-12-01', placeNames });

describe('reasonText', () => {
  it.each<[RunReason, RegExp]>([
    [{ code: 'noHomeWithinRent', lowestRent: 468, maxRent: 400 }, /€\s468; .*€\s400\./],
    [{ code: 'notAvailableInTime', earliest: 31, until: 10 }, /1 jan 2027; .* 11 dec 2026/],
    [{ code: 'noHomeMeetsAllLimits', limits: ['rent', 'pet'] }, /de huurgrens en het huisdier/],
    [
      { code: 'mixRuleFull', location: 'l', cluster: 'c', targetGroup: 'statusHolder', maximum: 10 },
      /^Het Seinhuis, Gang Spoor: .*statushouders \(alle 10 zijn gevuld\)/,
    ],
    [{ code: 'noCompleteGroup', emptyHomes: 1 }, /is 1 passende woning leeg/],
    [{ code: 'houseGroupNotInRound' }, /doet niet mee aan deze ronde/],
    [{ code: 'bondTooLarge', size: 4, largestHome: 3 }, /4 mensen .* 3\./],
  ])('says %j to staff', (reason, sentence) => {
    expect(inLanguage('nl', reason)).toMatch(sentence);
  });

  it('says it in English too', () => {
    expect(inLanguage('en', { code: 'noHomeWithinRent', lowestRent: 468, maxRent: 400 })).toBe(
      "The lowest rent is €468; this person's limit is €400.",
    );
  });
});
