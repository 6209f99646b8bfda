import type { RequestHandler } from 'express';
import { type Asset, assets } from './assets.js';
import { encode, type Encoding, encodingFor } from './encoding.js';

const THOROUGH = 11;
const compressed = new Map<string, Buffer>();

/** Serves the assets, kept by the browser for ever: `app.use(ASSETS_PATH, serveAssets)`, before sessions. */
export const serveAssets: RequestHandler = (request, response, next) => {
  const name = request.path.slice(1);
  const asset = [...assets().values()].find(({ file }) => file === name);
  if (!asset || !['GET', 'HEAD'].includes(request.method)) return next();

  const encoding = asset.type === 'font/woff2' ? 'identity' : encodingFor(request);
  if (encoding !== 'identity') response.set('Content-Encoding', encoding);
  response.set({
    'Content-Type': asset.type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
  });
  response.send(encoded(asset, encoding));
};

function encoded(asset: Asset, encoding: Encoding): Buffer {
  const key = `${encoding}:${asset.file}`;
  const content = compressed.get(key) ?? encode(asset.content, encoding, THOROUGH);
  compressed.set(key, content);
  return content;
}
