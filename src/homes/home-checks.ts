import type { ImportProblem, ImportRow } from '../platform/imports/importer.js';
import type { Home } from './home.entity.js';
import type { HomeRow } from './home-columns.js';

/** What can be wrong with a location or home beyond what its cells hold; a text of the stage stands under each. */
export type HomesProblemCode =
  'duplicateReference' | 'unknownLocation' | 'notAPostcode' | 'notABagId' | 'tooManyPlaces' | 'rentOutOfRange';

type Problem = ImportProblem<HomesProblemCode>;

const POSTCODE = /^([1-9]\d{3})\s*([A-Z]{2})$/i;
/** Combinations of letters that are not given out. */
const NOT_GIVEN_OUT = new Set(['SA', 'SD', 'SS']);
const BAG_ID = /^\d{16}$/;
/** Euros a person a month. */
const HIGHEST_RENT = 5000;

/** References that occur twice in one file: every row after the first is a problem. */
export function duplicateReferences(rows: readonly ImportRow<{ reference: string }>[]): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, values: { reference } }) => {
    const earlier = first.get(reference);
    if (earlier === undefined) first.set(reference, line);
    return earlier === undefined
      ? []
      : [problem(line, 'reference', 'duplicateReference', { reference, first: earlier })];
  });
}

/** What is wrong with the homes of a file, given the locations that there are (by reference). */
export function homeProblems(rows: readonly ImportRow<HomeRow>[], locations: ReadonlyMap<string, string>): Problem[] {
  return [...duplicateReferences(rows), ...rows.flatMap((row) => rowProblems(row, locations))];
}

function rowProblems({ line, values }: ImportRow<HomeRow>, locations: ReadonlyMap<string, string>): Problem[] {
  const { location, postcode, bagId, rooms, places, rentPerPerson } = values;
  const problems: Problem[] = [];
  const check = (ok: boolean, ...rest: [column: keyof HomeRow, code: HomesProblemCode, values: Problem['values']]) => {
    if (!ok) problems.push(problem(line, ...rest));
  };
  check(locations.has(location), 'location', 'unknownLocation', { found: location });
  check(normalPostcode(postcode) !== null, 'postcode', 'notAPostcode', { found: postcode });
  check(bagId === null || BAG_ID.test(bagId), 'bagId', 'notABagId', { found: bagId ?? '' });
  check(places === null || places < rooms, 'places', 'tooManyPlaces', { found: places ?? 0, rooms, max: rooms - 1 });
  const rentIsRight = rentPerPerson > 0 && rentPerPerson <= HIGHEST_RENT * 100;
  check(rentIsRight, 'rentPerPerson', 'rentOutOfRange', { found: rentPerPerson / 100, max: HIGHEST_RENT });
  return problems;
}

/** `2033ab` → `2033 AB`; null when it is no Dutch postcode. */
function normalPostcode(postcode: string): string | null {
  const [, digits, letters = ''] = POSTCODE.exec(postcode) ?? [];
  return digits && !NOT_GIVEN_OUT.has(letters.toUpperCase()) ? `${digits} ${letters.toUpperCase()}` : null;
}

/** What the record of a home says after a row without problems; a home has a place in every room but the living room. */
export function homeFields(row: HomeRow): Omit<Home, 'id' | 'locationId' | 'clusterId' | 'location' | 'cluster'> {
  return {
    reference: row.reference,
    street: row.street,
    houseNumber: row.houseNumber,
    postcode: normalPostcode(row.postcode) ?? row.postcode,
    city: row.city,
    bagId: row.bagId,
    rooms: row.rooms,
    places: row.places ?? row.rooms - 1,
    rentPerPerson: row.rentPerPerson,
    availableFrom: row.availableFrom,
    stepFree: row.stepFree,
    petsAllowed: row.petsAllowed,
    tenancyForm: row.tenancyForm,
  };
}

function problem(line: number, column: string, code: HomesProblemCode, values: Problem['values']): Problem {
  return { line, column, code, values };
}
