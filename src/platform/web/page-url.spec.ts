import { withQuery } from './page-url.js';

describe('withQuery', () => {
  it('changes parts of the query and keeps the others', () => {
    expect(withQuery('/homes?search=kerk+straat&page=3', { sort: '-rent', page: null })).toBe(
      '/homes?search=kerk+straat&sort=-rent',
    );
  });

  it('leaves a bare path when nothing remains', () => {
    expect(withQuery('/homes?lang=ar', { lang: null })).toBe('/homes');
  });

  it('escapes what a person typed', () => {
    expect(withQuery('/homes', { search: 'a&b="c"' })).toBe('/homes?search=a%26b%3D%22c%22');
  });
});
