import { writeCsv } from '../platform/tables/write-csv.js';
import type { Home } from './home.entity.js';
import { HOME_COLUMNS, tenancyFormWord } from './home-columns.js';

type Cells = Record<keyof typeof HOME_COLUMNS, string | number | null>;

/**
 * Homes as a CSV file with the columns of the import, in the Dutch way: 31-12-2026, 412,50, ja.
 * @param homes with their location and cluster
 */
export function writeHomes(homes: readonly Home[]): string {
  const keys = Object.keys(HOME_COLUMNS) as (keyof Cells)[];
  const headers = keys.map((key) => HOME_COLUMNS[key].headers[0]);
  const rows = homes.map(cellsOf).map((cells) => keys.map((key) => cells[key]));
  return writeCsv(headers, rows);
}

function cellsOf(home: Home): Cells {
  return {
    reference: home.reference,
    location: home.location.reference,
    cluster: home.cluster?.name ?? null,
    street: home.street,
    houseNumber: home.houseNumber,
    postcode: home.postcode,
    city: home.city,
    bagId: home.bagId,
    rooms: home.rooms,
    places: home.places,
    rentPerPerson: (home.rentPerPerson / 100).toFixed(2).replace('.', ','),
    availableFrom: home.availableFrom.split('-').reverse().join('-'),
    stepFree: home.stepFree ? 'ja' : 'nee',
    petsAllowed: home.petsAllowed ? 'ja' : 'nee',
    tenancyForm: tenancyFormWord(home.tenancyForm),
  };
}
