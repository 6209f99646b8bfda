import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { formatsFor } from '../../i18n/format.js';
import type { PageContext } from '../page.js';
import { PageContextProvider } from '../page-context.js';
import { BarChart } from './bar-chart.js';
import { Radios } from './choices.js';
import { DataTable } from './data-table.js';
import { ErrorSummary } from './error-summary.js';
import { FilterBar } from './filter-bar.js';
import { Form } from './form.js';
import { Icon } from './icon.js';
import { MixMeter } from './mix-meter.js';
import { Pagination } from './pagination.js';
import { Person } from './person.js';
import { TextField } from './text-field.js';

const context: PageContext = {
  language: 'nl',
  languages: ['nl', 'en'],
  formats: formatsFor('nl'),
  url: '/homes?search=kerk&sort=-rent&page=2',
  csrfToken: 't0ken',
  user: null,
  notice: null,
  waiting: {},
};

const html = (children: ComponentChildren) =>
  render(<PageContextProvider value={context}>{children}</PageContextProvider>);

describe('fields', () => {
  it('tie hint and error to the input and show what was typed, harmless', () => {
    const field = html(
      <TextField name="name" label="Naam" hint="Zoals in de brief" error="Vul de naam in." value={'"><script>'} />,
    );
    expect(field).toContain('<label class="utrecht-form-label" for="name">Naam</label>');
    expect(field).toContain('aria-describedby="name-hint name-error"');
    expect(field).toContain('aria-invalid="true"');
    expect(field).toMatch(/id="name-error"[^]*Vul de naam in\./);
    expect(field).not.toContain('<script>');
  });

  it('say nothing of hint or error when there is none', () => {
    const field = html(<TextField name="name" label="Naam" />);
    expect(field).not.toMatch(/aria-describedby|aria-invalid|required/);
  });

  it('let the error summary lead to the first choice of a group', () => {
    const options = [
      { value: 'yes', label: 'Ja' },
      { value: 'no', label: 'Nee' },
    ];
    const form = html([
      <ErrorSummary errors={{ pets: 'Kies of huisdieren mogen.' }} />,
      <Radios name="pets" label="Huisdieren" options={options} value="no" error="Kies of huisdieren mogen." />,
    ]);
    expect(form).toContain('href="#pets"');
    expect(form).toMatch(/<input[^>]*id="pets"[^>]*value="yes"/);
    expect(form).toMatch(/<input[^>]*value="no" checked/);
    expect(form).toContain('Er klopt één ding nog niet');
  });
});

describe('Form', () => {
  it('carries the token in a field, or in the address when files go along', () => {
    expect(html(<Form action="/homes">.</Form>)).toContain('name="_csrf" value="t0ken"');
    expect(html(<Form action="/import" multipart children="." />)).toContain('action="/import?_csrf=t0ken"');
  });

  it('brings the question and its answers in the language of the page', () => {
    const form = html(<Form action="/x" confirm="Zeker weten?" children="." />);
    expect(form).toContain('data-confirm="Zeker weten?" data-confirm-no="Nee, terug"');
  });
});

describe('BarChart', () => {
  const bars = [
    { label: 'Statushouders', share: 0.5, value: '50%', mark: 0.25 },
    { label: 'Wie op een locatie met een lange naam wil wonen', share: null, value: 'te weinig mensen' },
  ];
  const chart = (language: 'nl' | 'ar') =>
    render(
      <PageContextProvider value={{ ...context, language }}>
        <BarChart title="Geplaatst" bars={bars} />
      </PageContextProvider>,
    );

  it('tells a screen reader its title and every value', () => {
    const [, title, values] = /role="img" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(chart('nl'))!;
    expect(chart('nl')).toContain(`<title id="${title}">Geplaatst</title>`);
    expect(chart('nl')).toContain(
      `<desc id="${values}">Statushouders: 50%. Wie op een locatie met een lange naam wil wonen: te weinig mensen</desc>`,
    );
  });

  it('draws a bar from where reading begins, and none where there is no figure', () => {
    expect(chart('nl').match(/<rect class="bar__value"[^>]*>/g)).toEqual([
      expect.stringContaining('x="0%" width="38%"'),
    ]);
    expect(chart('ar')).toContain('x="62%" width="38%"');
    expect(chart('nl')).toContain('Wie op een locatie met een lang…</text>');
  });
});

describe('DataTable', () => {
  const table = html(
    <DataTable
      caption="Woningen"
      columns={[
        { key: 'name', header: 'Adres', sortable: true, cell: (home: { name: string }) => home.name },
        { key: 'rent', header: 'Huur', sortable: true, numeric: true, cell: () => '€ 400' },
      ]}
      rows={[{ name: 'Kerkstraat 12' }]}
      rowKey={(home) => home.name}
    />,
  );

  it('sorts by a link that keeps the filter and opens the first page', () => {
    expect(table).toContain('href="/homes?search=kerk&amp;sort=name"');
  });

  it('tells how it is sorted, and turns that around', () => {
    expect(table).toMatch(/aria-sort="descending"[^>]*><a class="sort-link" href="\/homes\?search=kerk&amp;sort=rent"/);
  });

  it('names the row by its first cell and repeats the heading for narrow screens', () => {
    expect(table).toContain('<th scope="row">Kerkstraat 12</th>');
    expect(table).toContain('data-header="Huur"');
  });
});

describe('the way through a list', () => {
  it('says which rows are on the screen and leads to the pages around', () => {
    const pages = html(<Pagination pageNumber={2} pageSize={25} total={1312} />);
    expect(pages).toContain('26–50 van 1.312');
    expect(pages).toContain('href="/homes?search=kerk&amp;sort=-rent"');
    expect(pages).toContain('href="/homes?search=kerk&amp;sort=-rent&amp;page=3"');
  });

  it('has no way on at the end, and counts nothing in an empty list', () => {
    expect(html(<Pagination pageNumber={2} pageSize={25} total={50} />)).not.toContain('rel="next"');
    expect(html(<Pagination pageNumber={1} pageSize={25} total={0} />)).toContain('0–0 van 0');
  });

  it('filters by GET, keeps the order and can be cleared', () => {
    const bar = html(<FilterBar children="." />);
    expect(html(<FilterBar anchor="list" children="." />)).toContain('action="/homes#list"');
    expect(bar).toContain('method="get" action="/homes"');
    expect(bar).toContain('<input type="hidden" name="sort" value="-rent"/>');
    expect(bar).toContain('href="/homes?sort=-rent"');
  });
});

describe('people and figures', () => {
  it('keeps a name in its own direction and escapes it', () => {
    const person = html(<Person id="7" name="<b>سميرة</b>" age={24} />);
    expect(person).toContain('<bdi>&lt;b>سميرة&lt;/b></bdi>, 24');
  });

  it('says in words when the mix rule is passed', () => {
    const meter = html(
      <MixMeter statusHolders={{ count: 18, maximum: 30, added: 2 }} youngTenants={{ count: 33, maximum: 30 }} />,
    );
    expect(meter).toContain('18 van hoogstens 30<');
    expect(meter).toContain('waarvan 2 door dit voorstel');
    expect(meter).toContain('33 van hoogstens 30, 3 meer dan de regel');
  });

  it('throws at an icon that does not exist', () => {
    expect(() => html(<Icon name="no-such-icon" />)).toThrow(/no-such-icon/);
  });
});
