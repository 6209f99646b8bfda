import { render } from 'preact-render-to-string';
import { formatsFor } from '../../i18n/format.js';
import type { Language } from '../../i18n/languages.js';
import { PageContextProvider } from '../page-context.js';
import { LineChart, type LinePoint } from './line-chart.js';

function drawn(points: LinePoint[], language: Language = 'nl'): string {
  const context = {
    language,
    languages: [language],
    formats: formatsFor(language),
    url: '/',
    csrfToken: '',
    user: null,
    notice: null,
    waiting: {},
  };
  return render(
    <PageContextProvider value={context}>
      <LineChart title="Geplaatst" points={points} />
    </PageContextProvider>,
  );
}

const points = (...values: (number | null)[]): LinePoint[] =>
  values.map((value, index) => ({
    label: `m${index + 1}`,
    share: value === null ? null : value / 10,
    value: value === null ? 'te weinig' : String(value),
  }));
const countOf = (html: string, part: string) => html.split(part).length - 1;
const toldIn = (html: string) =>
  [...html.matchAll(/class="bar-chart__value"[^>]*>([^<]*)</g)].map(([, value]) => value);

test('tells every value to who does not see it, and draws none that is not known', () => {
  const html = drawn(points(1, null, 3, 4));
  expect(html).toContain('m1: 1. m2: te weinig. m3: 3. m4: 4');
  expect(countOf(html, '<circle')).toBe(3);
  expect(countOf(html, 'line-chart__line')).toBe(1);
});

test('has the last, the highest and the first value at the line when they are many', () => {
  expect(toldIn(drawn(points(2, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 3)))).toEqual(['3', '9', '2']);
  expect(toldIn(drawn(points(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9, 3)))).toEqual(['3', '1']);
});

test('goes from right to left where people read so', () => {
  expect(drawn(points(1, 2))).toMatch(/<circle[^>]*cx="4%"[^]*<circle[^>]*cx="96%"/);
  expect(drawn(points(1, 2), 'ar')).toMatch(/<circle[^>]*cx="96%"[^]*<circle[^>]*cx="4%"/);
});

test('of one point or of none is a picture too', () => {
  expect(toldIn(drawn(points(7)))).toEqual(['7']);
  expect(drawn([])).toContain('<svg');
});
