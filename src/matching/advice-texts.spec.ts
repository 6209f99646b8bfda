import type { Advice } from '../matching-engine/index.js';
import { formatsFor } from '../platform/i18n/format.js';
import { adviceText } from './advice-texts.js';
import { runTexts } from './run-texts.js';

const placeNames = new Map([['l', 'Het Seinhuis']]);
const inLanguage = (language: 'nl' | 'en', advice: Advice) =>
  adviceText(advice, { t: runTexts(language), formats: formatsFor(language), startsOn: '2026-12-01', placeNames });

describe('adviceText', () => {
  it.each<[Advice, string]>([
    [{ change: 'location', location: 'l' }, 'ook Het Seinhuis kiezen'],
    [{ change: 'location', location: 'gone' }, 'ook een andere locatie kiezen'],
    [{ change: 'maxRent', maxRent: 410 }, 'een huur tot € 410 goed vinden'],
    [{ change: 'until', until: 45 }, 'wachten tot 15 jan 2027'],
    [{ change: 'from', from: 14 }, 'al vanaf 15 dec 2026 verhuizen'],
    [{ change: 'acceptsSmoking' }, 'een huisgenoot die rookt goed vinden'],
    [{ change: 'acceptsPets' }, 'een huisgenoot met een huisdier goed vinden'],
  ])('says %j to staff', (advice, words) => {
    expect(inLanguage('nl', advice).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('says it in English too', () => {
    expect(inLanguage('en', { change: 'maxRent', maxRent: 410 })).toBe('accept a rent up to €410');
  });
});
