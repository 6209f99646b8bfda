import { brotliCompressSync } from 'node:zlib';
import express from 'express';
import request from 'supertest';
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

  it.each(['confirm.js', 'progress.js', 'icon.svg'])('serves %s', async (name) => {
    await request(app).get(assetUrl(name)).expect(200);
  });

  it('serves every font that the stylesheet names', async () => {
    const fonts = [...stylesheet().matchAll(/url\('(\/assets\/[^']+\.woff2)'\)/g)].map(([, url]) => url!);
    expect(fonts).toHaveLength(5);
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
