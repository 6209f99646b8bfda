import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.filename);
const known = new Map<string, string>();

/** The drawing inside a Tabler icon, read once. An unknown name throws, so that a test of the page finds it. */
export function iconPaths(name: string, filled: boolean): string {
  const file = `${filled ? 'filled' : 'outline'}/${name}.svg`;
  const paths = known.get(file) ?? readPaths(file);
  known.set(file, paths);
  return paths;
}

function readPaths(file: string): string {
  const svg = readFileSync(resolve(`@tabler/icons/${file}`), 'utf8');
  return svg
    .slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
    .replace('<path stroke="none" d="M0 0h24v24H0z" fill="none" />', '')
    .replace(/\s*\n\s*/g, '');
}

/** An outline icon as a picture of its own, for documents. */
export function iconSvg(name: string, colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${iconPaths(name, false)}</svg>`;
}
