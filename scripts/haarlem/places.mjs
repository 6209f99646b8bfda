import { dayAfter } from './random.mjs';

/**
 * Four invented complexes in districts of Haarlem, by cluster: how many homes of 3 rooms (2 places) and of 4 rooms (3 places).
 * Each location has an odd number of places, so that half of it rounds up for both target groups.
 */
const complexes = [
  {
    reference: 'HLM-SCH',
    name: 'De Europahof',
    district: 'Schalkwijk',
    street: 'Reigerhof',
    postcode: '2036',
    rent: 462.5,
    pets: false,
    stepFree: true,
    form: 'kamercontract',
    clusters: { 'Gang Reiger': [4, 3], 'Gang Fuut': [4, 2] },
  },
  {
    reference: 'HLM-OOS',
    name: 'Het Seinhuis',
    district: 'Haarlem-Oost',
    street: 'Seinwachterstraat',
    postcode: '2032',
    rent: 489.95,
    pets: false,
    stepFree: false,
    form: 'kamercontract',
    clusters: { 'Gang Spoor': [2, 4], 'Gang Wissel': [2, 3] },
  },
  {
    reference: 'HLM-DEL',
    name: 'Delftlaanhof',
    district: 'Delftwijk (Haarlem-Noord)',
    street: 'Duinroospad',
    postcode: '2026',
    rent: 438,
    pets: true,
    stepFree: true,
    form: 'gezamenlijk contract',
    clusters: { 'Portiek Oost': [3, 3], 'Portiek West': [3, 2] },
  },
  {
    reference: 'HLM-ZUI',
    name: 'De Zuiderkreek',
    district: 'Zuiderpolder',
    street: 'Kreekzoom',
    postcode: '2033',
    rent: 515.25,
    pets: true,
    stepFree: false,
    form: 'gezamenlijk contract',
    clusters: { 'Gang Riet': [3, 3], 'Gang Lis': [2, 2] },
  },
];

const FIRST_HOMES = '2026-12-01';
const DAYS_LATER = [0, 0, 14, 14, 34, 62];

export function makeLocations() {
  return complexes.map(({ reference, name, district }) => ({
    reference,
    name,
    district,
    city: 'Haarlem',
    largeMix: '66-33',
  }));
}

export function makeHomes(random) {
  return complexes.flatMap((complex) => {
    const sizes = Object.entries(complex.clusters).flatMap(([cluster, [small, large]]) => [
      ...Array.from({ length: small }, () => ({ cluster, rooms: 3 })),
      ...Array.from({ length: large }, () => ({ cluster, rooms: 4 })),
    ]);
    return sizes.map(({ cluster, rooms }, index) => makeHome(complex, cluster, rooms, index, random));
  });
}

function makeHome(complex, cluster, rooms, index, random) {
  const floor = index % 3;
  return {
    reference: `${complex.reference}-${String(index + 1).padStart(2, '0')}`,
    location: complex.reference,
    cluster,
    street: complex.street,
    houseNumber: `${12 + 2 * Math.floor(index / 3)}-${'ABC'[floor]}`,
    postcode: `${complex.postcode} ${complex.reference.slice(-3, -1)}`,
    city: 'Haarlem',
    bagId: '',
    rooms,
    places: rooms - 1,
    rentPerPerson: complex.rent - (rooms === 4 ? 38.5 : 0) + random.integer(0, 3) * 2.5,
    availableFrom: dayAfter(FIRST_HOMES, random.pick(DAYS_LATER)),
    stepFree: floor === 0 || (complex.stepFree && index % 4 === 1),
    petsAllowed: complex.pets,
    tenancyForm: complex.form,
  };
}
