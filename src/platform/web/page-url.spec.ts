import { localUrl, withQuery } from './page-url.js';

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

describe('localUrl', () => {
  it.each([
    ['/homes?page=2', '/homes?page=2'],
    ['/', '/'],
    ['//elsewhere.nl/sign-in?a=b', '/elsewhere.nl/sign-in?a=b'],
    ['/\\elsewhere.nl/', '/elsewhere.nl/'],
    ['https://elsewhere.nl/sign-in?a=b', '/sign-in?a=b'],
    ['http://elsewhere.nl?a=b', '/?a=b'],
  ])('%s stays on this site', (asked, url) => {
    expect(localUrl(asked)).toBe(url);
  });
});
