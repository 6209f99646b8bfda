import type { Advice } from '../matching-engine/index.js';
import { formatsFor } from '../platform/i18n/format.js';
import { adviceText } from './advice-texts.js';
import { runTexts } from './run-texts.js';

const placeNames = new Map([['l', 'Het Seinhuis']]);
const inLanguage = (language: 'nl' | 'en', advice: Advice) =>
  adviceText(advice, { t: runTexts(language), formats: formatsFor(language), startsOn: '2026-12-01', placeNames });

describe('adviceText', () => {
  it.each<[Advice, string]>([
    [{ change: 'location', location: 'l' }, 'Ook Het Seinhuis kiezen'],
    [{ change: 'location', location: 'gone' }, 'Ook een andere locatie kiezen'],
    [{ change: 'maxRent', maxRent: 410 }, 'Een huur tot € 410 goed vinden'],
    [{ change: 'until', until: 45 }, 'Wachten tot 15 jan 2027'],
    [{ change: 'from', from: 14 }, 'Al vanaf 15 dec 2026 verhuizen'],
    [{ change: 'acceptsSmoking' }, 'Een huisgenoot die rookt goed vinden'],
    [{ change: 'acceptsPets' }, 'Een huisgenoot met een huisdier goed vinden'],
  ])('says %j to staff', (advice, words) => {
    expect(inLanguage('nl', advice).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('says it in English too', () => {
    expect(inLanguage('en', { change: 'maxRent', maxRent: 410 })).toBe('Accept a rent up to €410');
  });
});
