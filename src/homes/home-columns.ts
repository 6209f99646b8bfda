import { LARGE_MIXES, type LargeMix } from '../platform/config/policy.js';
import { choice } from '../platform/tables/cell-readers/choice.js';
import { date } from '../platform/tables/cell-readers/date.js';
import { integer } from '../platform/tables/cell-readers/integer.js';
import { money } from '../platform/tables/cell-readers/money.js';
import { text } from '../platform/tables/cell-readers/text.js';
import { yesNo } from '../platform/tables/cell-readers/yes-no.js';
import { optional, required, type RowOf } from '../platform/tables/columns.js';
import type { TenancyForm } from './home.entity.js';

const REFERENCE = ['Kenmerk', 'Nummer', 'Referentie', 'Ref'] as const;
const LARGE_MIX_WORDS = Object.fromEntries(LARGE_MIXES.map((mix) => [mix, [mix]])) as Record<LargeMix, string[]>;
/** The Dutch word that the export writes comes first. */
const TENANCY_FORM_WORDS: Record<TenancyForm, string[]> = {
  sharedLease: ['gezamenlijk contract', 'friendscontract', 'gezamenlijk huurcontract', 'shared lease'],
  roomLease: ['kamercontract', 'contract per kamer', 'kamer', 'room lease'],
};

/** Columns of the table of locations. */
export const LOCATION_COLUMNS = {
  reference: required(text(50), ...REFERENCE),
  name: required(text(100), 'Naam', 'Locatienaam'),
  district: required(text(100), 'Wijk', 'Buurt'),
  city: required(text(100), 'Woonplaats', 'Plaats', 'Gemeente'),
  largeMix: optional(choice(LARGE_MIX_WORDS), 'Verdeling groot', 'Mix groot', 'Mix'),
};
export type LocationRow = RowOf<typeof LOCATION_COLUMNS>;

/** Columns of the table of homes; the export writes the same. */
export const HOME_COLUMNS = {
  reference: required(text(50), ...REFERENCE),
  location: required(text(50), 'Locatie', 'Locatiekenmerk', 'Complex'),
  cluster: optional(text(100), 'Gang', 'Cluster'),
  street: required(text(100), 'Straat', 'Straatnaam'),
  houseNumber: required(text(20), 'Huisnummer', 'Huisnr', 'Nr'),
  postcode: required(text(10), 'Postcode', 'Postal code', 'Zip'),
  city: required(text(100), 'Woonplaats', 'Plaats'),
  bagId: optional(text(20), 'BAG-id', 'BAG', 'Verblijfsobject'),
  rooms: required(integer(3, 4), 'Kamers', 'Aantal kamers'),
  places: optional(integer(2, 3), 'Plekken', 'Plaatsen', 'Aantal plekken'),
  rentPerPerson: required(money(), 'Huur per persoon', 'Huur', 'Huurprijs per persoon', 'Rent'),
  availableFrom: required(date(), 'Beschikbaar vanaf', 'Vrij vanaf'),
  stepFree: required(yesNo(), 'Drempelvrij', 'Gelijkvloers'),
  petsAllowed: required(yesNo(), 'Huisdieren toegestaan', 'Huisdieren', 'Pets'),
  tenancyForm: required(choice(TENANCY_FORM_WORDS), 'Contractvorm', 'Huurvorm'),
};
export type HomeRow = RowOf<typeof HOME_COLUMNS>;

/** The word for a tenancy form in tables. */
export const tenancyFormWord = (form: TenancyForm): string => TENANCY_FORM_WORDS[form][0]!;
