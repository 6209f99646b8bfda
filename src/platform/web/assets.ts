import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { bundleStylesheet } from './stylesheet.js';

export interface Asset {
  /** Name with a hash of the content in it: `main.1f3a9c2e.css`. It changes when the content does. */
  file: string;
  type: string;
  content: Buffer;
}

export const ASSETS_PATH = '/assets';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const WEB = import.meta.dirname;
let collected: Map<string, Asset> | undefined;

/** Stylesheet, fonts, icon and client modules by their own name, collected when the first page asks for one. */
export function assets(): ReadonlyMap<string, Asset> {
  collected ??= collect();
  return collected;
}

/** Where a browser finds an asset: `assetUrl('main.css')` → `/assets/main.1f3a9c2e.css`. */
export function assetUrl(name: string): string {
  const asset = assets().get(name);
  if (!asset) throw new Error(`There is no asset "${name}".`);
  return `${ASSETS_PATH}/${asset.file}`;
}

function collect(): Map<string, Asset> {
  const found = new Map<string, Asset>();
  const add = (name: string, content: Buffer): string => {
    const asset = {
      file: hashedName(name, content),
      type: TYPES[extname(name)] ?? 'application/octet-stream',
      content,
    };
    found.set(name, asset);
    return `${ASSETS_PATH}/${asset.file}`;
  };
  const addFile = (path: string) => add(basename(path), readFileSync(path));

  for (const name of readdirSync(join(WEB, 'client'))) addFile(join(WEB, 'client', name));
  addFile(join(WEB, 'styles/icon.svg'));
  add('main.css', Buffer.from(bundleStylesheet(join(WEB, 'styles/main.css'), addFile)));
  return found;
}

function hashedName(name: string, content: Buffer): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const extension = extname(name);
  return `${basename(name, extension)}.${hash}${extension}`;
}
