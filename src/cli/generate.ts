import { UsageError } from './errors.js';
import { jsonPieces } from './files/json-pieces.js';
import { outputFile, writeWhole } from './files/output-file.js';
import { makeInstance } from './generate/make-instance.js';
import { exactly, readFlags, wholeNumber } from './read-flags.js';

const FLAGS = {
  people: { type: 'string' },
  seed: { type: 'string' },
  supply: { type: 'string' },
  haarlem: { type: 'boolean' },
  out: { type: 'string' },
} as const;

const MOST_PEOPLE = 100_000;
const MOST_SUPPLY = 1_000;

/** Writes an invented instance and prints what is in it. */
export function generate(words: string[]): number {
  const { values, positionals } = readFlags(words, FLAGS);
  exactly(positionals);
  const people = wholeNumber('--people', values.people, 1, MOST_PEOPLE);
  const seed = wholeNumber('--seed', values.seed, 0, 2 ** 31 - 1) ?? 1;
  const supply = wholeNumber('--supply', values.supply, 1, MOST_SUPPLY) ?? 100;
  if (people === undefined) throw new UsageError('Say how many people: --people N.');
  if (values.out === undefined) throw new UsageError('Say where to write: --out FILE.');
  const out = outputFile(values.out);
  const instance = makeInstance({ people, seed, supply, haarlem: values.haarlem ?? false });
  writeWhole(out, jsonPieces(instance));
  const places = instance.homes.reduce((sum, home) => sum + home.places, 0);
  const counts = `${people} people, ${instance.locations.length} locations, ${instance.homes.length} homes`;
  process.stdout.write(`${values.out}: ${counts} with ${places} places\n`);
  return 0;
}
