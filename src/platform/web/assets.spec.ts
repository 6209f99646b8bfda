import { brotliCompressSync } from 'node:zlib';
import express from 'express';
import request from 'supertest';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages.js';
import { FIRST_FONTS } from './first-fonts.js';
import { assets, ASSETS_PATH, assetUrl } from './assets.js';
import { serveAssets } from './serve-assets.js';

const app = express().use(ASSETS_PATH, serveAssets);
const stylesheet = () => assets().get('main.css')!.content.toString();

describe('assets', () => {
  it('serves the stylesheet compressed, to keep for ever', async () => {
    const response = await request(app).get(assetUrl('main.css')).set('Accept-Encoding', 'br, gzip').expect(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('serves it plain to who can not unpack', async () => {
    const response = await request(app).get(assetUrl('main.css')).set('Accept-Encoding', 'identity').expect(200);
    expect(response.headers['content-encoding']).toBeUndefined();
    expect(response.text).toBe(stylesheet());
  });

  it.each(['confirm.js', 'progress.js', 'read-aloud.js', 'icon.svg'])('serves %s', async (name) => {
    await request(app).get(assetUrl(name)).expect(200);
  });

  it('serves every font that the stylesheet names', async () => {
    const fonts = [...stylesheet().matchAll(/url\('(\/assets\/[^']+\.woff2)'\)/g)].map(([, url]) => url!);
    expect(fonts).toHaveLength(11);
    for (const font of fonts) {
      const response = await request(app).get(font).expect(200);
      expect(response.headers['content-type']).toBe('font/woff2');
    }
  });

  it('takes in everything that the stylesheet imports, under 15 KB compressed', () => {
    expect(stylesheet()).not.toMatch(/@import|@fontsource/);
    expect(stylesheet()).toContain('.utrecht-button');
    expect(brotliCompressSync(stylesheet()).length).toBeLessThan(15_000);
  });

  it('knows no other names', async () => {
    await request(app).get('/assets/main.css').expect(404);
    await request(app).get('/assets/..%2f..%2fpackage.json').expect(404);
    expect(() => assetUrl('other.css')).toThrow('There is no asset "other.css".');
  });
});

describe('fonts', () => {
  const inRange = (character: string, range: string) => {
    const [first, last = first] = range
      .trim()
      .slice(2)
      .split('-')
      .map((code) => parseInt(code, 16));
    return first! <= character.codePointAt(0)! && character.codePointAt(0)! <= last!;
  };
  const facesWith = (character: string) =>
    [...stylesheet().matchAll(/@font-face \{[^}]*?font-family: '([^']+)'[^}]*?unicode-range:([^;]+);/g)]
      .filter(([, , ranges]) => ranges!.split(',').some((range) => inRange(character, range)))
      .map(([, family]) => family);

  it.each(Object.values(LANGUAGE_NAMES))(
    'have all letters of %s, and a list of languages loads no other script',
    (name) => {
      for (const letter of name) {
        const latin = /\p{Script=Latin}/u.test(letter);
        expect([letter, facesWith(letter)]).toEqual([
          letter,
          expect.arrayContaining([latin ? 'Noto Sans' : 'Language Names']),
        ]);
      }
    },
  );

  it.each(LANGUAGES)('that a page in %s starts with are there', (language) => {
    for (const font of FIRST_FONTS[language]) expect(assetUrl(font)).toMatch(/^\/assets\/.+\.woff2$/);
  });
});
