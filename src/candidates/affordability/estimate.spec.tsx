import 'reflect-metadata';
import { join } from 'node:path';
import { render } from 'preact-render-to-string';
import { readDutchRules } from '../../platform/config/dutch-rules.js';
import { formatsFor } from '../../platform/i18n/format.js';
import { type Language } from '../../platform/i18n/languages.js';
import type { PageContext } from '../../platform/web/page.js';
import { PageContextProvider } from '../../platform/web/page-context.js';
import { SharingEstimate, type SharingEstimateProps } from './estimate.js';

const rules = readDutchRules(join(process.cwd(), 'config/dutch-rules.json')).rulesOn('2026-11-25');

/** What somebody of 25 who can pay € 400 sees, or somebody else; spaces in amounts made plain. */
function html(person: Partial<SharingEstimateProps> = {}, language: Language = 'nl'): string {
  const context: PageContext = {
    language,
    languages: ['nl', 'en'],
    formats: formatsFor(language),
    url: '/my/intake/rent',
    csrfToken: 't0ken',
    user: null,
    notice: null,
    waiting: {},
  };
  const estimate = render(
    <PageContextProvider value={context}>
      <SharingEstimate age={25} rentPerPerson={40_000} rules={rules} {...person} />
    </PageContextProvider>,
  );
  return estimate.replace(/\u00a0/g, ' ');
}

/** The part about a tenancy form, by its heading. */
const partAbout = (heading: string, whole: string) => new RegExp(`${heading}</h2>[^]*?</section>`).exec(whole)![0];
const SHARED = 'Samen één contract';
const ROOM = 'Ieder een eigen contract';

describe('SharingEstimate', () => {
  it('tells only of the lease and the number of people of a home that is known', () => {
    const known = html({ home: { people: 2, tenancyForm: 'sharedLease' } });
    expect(known).toContain(SHARED);
    expect(known).not.toContain(ROOM);
    expect(known).not.toContain('mensen in huis');
    expect(known).toContain('€ 1.014 tot € 1.419');
  });

  it('says first that it is an estimate, and that nobody asks about money', () => {
    expect(html()).toMatch(/<\/summary>[^]*?Dit is een schatting\.[^]*?Wij vragen niet[^]*?<h2/);
  });

  it('tells for one lease what is left when housemates count', () => {
    const shared = partAbout(SHARED, html());
    expect(shared).toMatch(/Bijstand met 2 mensen in huis<\/dt><dd[^>]*>ongeveer € 1\.014 tot € 1\.419 per maand/);
    expect(shared).toMatch(/Bijstand met 3 mensen in huis<\/dt><dd[^>]*>ongeveer € 879 tot € 1\.419 per maand/);
    expect(shared).toContain('27 jaar of ouder');
    expect(shared).toMatch(/Huurtoeslag<\/dt><dd[^>]*>misschien/);
  });

  it('tells for a room that rent allowance is unusual and assistance stays', () => {
    const room = partAbout(ROOM, html());
    expect(room).toMatch(/Huurtoeslag<\/dt><dd[^>]*>meestal niet/);
    expect(room).toMatch(/Bijstand<\/dt><dd[^>]*>ongeveer € 1\.419 per maand/);
    expect(room).not.toContain('misschien');
  });

  it('names the rent that does not count only when there is some', () => {
    expect(html({ rentPerPerson: 31_097 })).not.toContain('€ 932,93');
    expect(html({ rentPerPerson: 31_098 })).toContain('Betalen jullie samen meer dan € 932,93 huur?');
  });

  it('tells somebody under 21 of the parents and the lower rent', () => {
    const young = partAbout(SHARED, html({ age: 19 }));
    expect(young).toContain('ongeveer € 350 tot € 1.113 per maand');
    expect(young).toMatch(/jonger dan 21\.[^]*ouders/);
    expect(young).toContain('€ 498,20');
  });

  it('shows a student no amount', () => {
    const student = partAbout(ROOM, html({ isStudent: true }));
    expect(student).toContain('Je studeert.');
    expect(student).not.toContain('per maand');
  });

  it('says of which day it is and where to check and read on', () => {
    expect(html()).toMatch(/vanaf 1 jul 2026[^]*vanaf 1 jan 2026[^]*Nagekeken op 25 nov 2026/);
    const { socialAssistance, costSharing, rentAllowance } = rules;
    for (const { source } of [socialAssistance, costSharing, rentAllowance])
      expect(html()).toContain(`href="${source.url}"`);
    expect(html()).toContain('href="https://www.toeslagen.nl/proefberekening"');
    expect(html()).toContain(`href="${rules.socialAssistance.checkAt}"`);
  });

  it('gives the day of the oldest look at the law', () => {
    const older = { ...rules, costSharing: { ...rules.costSharing, checkedOn: '2026-02-03' } };
    expect(html({ rules: older })).toContain('Nagekeken op 3 feb 2026');
  });

  it('speaks English too', () => {
    expect(html({}, 'en')).toContain('about €1,014 to €1,419 a month');
  });
});
