import type { RequestHandler } from 'express';
import { encode, encodingFor } from './encoding.js';

const QUICK = 4;

/** Compresses HTML on its way out. Its one secret, the token of forms, looks different on every page (`csrf.ts`). */
export const compressPages: RequestHandler = (request, response, next) => {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    if (typeof body !== 'string' || !response.get('Content-Type')?.startsWith('text/html')) return send(body);
    response.vary('Accept-Encoding');
    const encoding = encodingFor(request);
    if (encoding === 'identity') return send(body);
    response.set('Content-Encoding', encoding);
    return send(encode(Buffer.from(body), encoding, QUICK));
  };
  next();
};
