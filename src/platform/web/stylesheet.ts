import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.filename);

/**
 * Makes one stylesheet of a file and everything that it imports, in order, without comments. Names that start with `./`
 * stand beside the file, others are files of a package.
 * @param urlOf gives the address of a file named in `url('…')`, such as a font
 */
export function bundleStylesheet(file: string, urlOf: (path: string) => string): string {
  const locate = (name: string) => (name.startsWith('./') ? join(dirname(file), name) : resolve(name));
  return withoutComments(readFileSync(file, 'utf8'))
    .replace(/@import '([^']+)';/g, (_, name: string) => bundleStylesheet(locate(name), urlOf))
    .replace(/url\('(?!data:|\/)([^']+)'\)/g, (_, name: string) => `url('${urlOf(locate(name))}')`);
}

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n');
