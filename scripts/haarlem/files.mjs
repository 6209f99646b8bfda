/** Dutch column names as a housing association writes them, by the name of the field. */
const columns = {
  locations: { reference: 'Kenmerk', name: 'Naam', district: 'Wijk', city: 'Woonplaats', largeMix: 'Verdeling groot' },
  homes: {
    reference: 'Kenmerk',
    location: 'Locatie',
    cluster: 'Gang',
    street: 'Straat',
    houseNumber: 'Huisnummer',
    postcode: 'Postcode',
    city: 'Woonplaats',
    bagId: 'BAG-id',
    rooms: 'Kamers',
    places: 'Plekken',
    rentPerPerson: 'Huur per persoon',
    availableFrom: 'Beschikbaar vanaf',
    stepFree: 'Drempelvrij',
    petsAllowed: 'Huisdieren toegestaan',
    tenancyForm: 'Contractvorm',
  },
  candidates: {
    reference: 'Kenmerk',
    firstName: 'Voornaam',
    lastName: 'Achternaam',
    email: 'E-mail',
    phone: 'Telefoon',
    language: 'Taal',
    targetGroup: 'Doelgroep',
    gender: 'Geslacht',
    birthDate: 'Geboortedatum',
    registeredOn: 'Ingeschreven op',
    urgencyReason: 'Reden urgentie',
    locations: 'Locaties',
    maxRent: 'Maximale huur',
    availableFrom: 'Beschikbaar vanaf',
    availableUntil: 'Beschikbaar tot',
    acceptsGenders: 'Geslacht huisgenoten',
    smokes: 'Rookt',
    acceptsSmoking: 'Roken is goed',
    hasPet: 'Heeft huisdier',
    acceptsPets: 'Huisdier is goed',
    needsStepFree: 'Drempelvrij nodig',
    sleep: 'Slapen',
    cleanliness: 'Netheid',
    guests: 'Bezoek',
    noise: 'Geluid',
    kitchen: 'Keuken',
    languages: 'Talen',
    interests: 'Interesses',
    importanceSleep: 'Belang slapen',
    importanceCleanliness: 'Belang netheid',
    importanceGuests: 'Belang bezoek',
    importanceNoise: 'Belang geluid',
    importanceKitchen: 'Belang keuken',
    importanceLanguages: 'Belang talen',
    importanceInterests: 'Belang interesses',
    importanceAge: 'Belang leeftijd',
  },
  choices: { from: 'Van', to: 'Naar', choice: 'Keuze' },
};

const AMOUNTS = new Set(['rentPerPerson', 'maxRent']);

/** A CSV file as Dutch software exports it: `;`, CRLF, dd-mm-yyyy, decimal comma, ja/nee. */
export function toCsv(table, records) {
  const fields = Object.keys(columns[table]);
  const lines = [
    Object.values(columns[table]),
    ...records.map((record) => fields.map((field) => toText(field, record[field]))),
  ];
  return lines.map((line) => line.join(';') + '\r\n').join('');
}

function toText(field, value) {
  if (field === 'gender') return value === 'f' ? 'v' : value;
  if (Array.isArray(value)) return value.join('|');
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (AMOUNTS.has(field)) return value.toFixed(2).replace('.', ',');
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.split('-').reverse().join('-') : String(value);
}
