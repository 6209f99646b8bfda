import express from 'express';
import request from 'supertest';
import { compressPages } from './compress-pages.js';

const html = `<!doctype html><title>Huisklik</title><p>${'Goedemorgen, ትግርኛ. '.repeat(100)}</p>`;
const app = express()
  .use(compressPages)
  .get('/page', (_, response) => void response.type('html').send(html))
  .get('/empty', (_, response) => void response.status(303).location('/page').send(''))
  .get('/data', (_, response) => void response.json({ text: html }));
const get = (path: string, accepted: string) => request(app).get(path).set('Accept-Encoding', accepted);

it.each(['br', 'gzip'])('a page goes out as %s, for who takes that', async (encoding) => {
  const { headers, text } = await get('/page', encoding);
  expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
  expect(Number(headers['content-length'])).toBeLessThan(html.length / 10);
  expect(text).toBe(html);
});

it('a page goes out plain to who can not unpack', async () => {
  const { headers, text } = await get('/page', 'identity');
  expect(headers['content-encoding']).toBeUndefined();
  expect(text).toBe(html);
});

it('data and redirects are left alone', async () => {
  expect((await get('/data', 'br')).headers['content-encoding']).toBeUndefined();
  expect((await get('/empty', 'br')).headers['location']).toBe('/page');
});
