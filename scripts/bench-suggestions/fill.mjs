/** PostgreSQL takes at most 65,535 parameters in a statement. */
const ROWS_AT_ONCE = 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The same id for the same record in every run: they settle the order of equals. */
const idOf = (kind, index) => `00000000-0000-4000-8${kind}00-${String(index).padStart(12, '0')}`;

/** Writes an invented instance into the database: everybody in it chooses. Pairs who invited each other are a group, each second one seeks a third. */
export async function fill(dataSource, entities, instance) {
  const today = new Date();
  const day = (after) => new Date(today.getTime() + after * DAY_MS).toISOString().slice(0, 10);
  const locationId = idsBy(instance.locations, 1);
  const candidateId = idsBy(instance.candidates, 2);
  const insert = async (entity, rows) => {
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
      await dataSource.manager.insert(entity, rows.slice(start, start + ROWS_AT_ONCE));
  };
  await insert(
    entities.Location,
    instance.locations.map(({ id }) => ({
      id: locationId.get(id),
      reference: id,
      name: id,
      district: 'Noord',
      city: 'Stad',
    })),
  );
  await insert(
    entities.Home,
    instance.homes.map((home) => homeRow(home, locationId, day)),
  );
  await insert(
    entities.Candidate,
    instance.candidates.map((person) => candidateRow(person, candidateId, day, today)),
  );
  await insert(
    entities.CandidateLocation,
    instance.candidates.flatMap(({ id, locations }) =>
      locations.map((location, rank) => ({
        candidateId: candidateId.get(id),
        locationId: locationId.get(location),
        rank,
      })),
    ),
  );
  await insert(
    entities.PublicProfile,
    instance.candidates.map(({ id }) => ({ candidateId: candidateId.get(id), approvedAt: today })),
  );
  await insert(
    entities.Choice,
    instance.candidates.flatMap((person) => choiceRows(person, candidateId)),
  );
  await insertGroups(insert, entities, instance, candidateId, today);
  await dataSource.query('ANALYZE');
}

const idsBy = (items, kind) => new Map(items.map(({ id }, index) => [id, idOf(kind, index)]));

function homeRow({ id, location, places, rent, availableFrom, petsAllowed, stepFree }, locationId, day) {
  const address = { street: 'Straat', houseNumber: id, postcode: '1000 AA', city: 'Stad', tenancyForm: 'roomLease' };
  const home = { places, rooms: places + 1, rentPerPerson: rent * 100, availableFrom: day(availableFrom) };
  return { reference: id, locationId: locationId.get(location), ...address, ...home, petsAllowed, stepFree };
}

function candidateRow(person, candidateId, day, readyAt) {
  const { id, age, from, until, maxRent, habits, targetGroup, gender, acceptsGenders, smokes, acceptsSmoking } = person;
  const { hasPet, acceptsPets, needsStepFree, kitchen, languages, interests, importance } = person;
  const names = { reference: id, firstName: id, lastName: 'Bench', language: 'nl', registeredOn: day(-100) };
  const birthDate = `${readyAt.getFullYear() - age}-01-01`;
  const limits = { acceptsGenders, smokes, acceptsSmoking, hasPet, acceptsPets, needsStepFree };
  const answers = { ...habits, kitchen, languages, interests, importance, maxRent: maxRent * 100 };
  const period = { availableFrom: day(from), availableUntil: day(until), readyAt };
  return { id: candidateId.get(id), ...names, targetGroup, gender, birthDate, ...limits, ...answers, ...period };
}

function choiceRows({ id, likes, declines }, candidateId) {
  const row = (kind) => (other) => ({ chooserId: candidateId.get(id), chosenId: candidateId.get(other), kind });
  return [...likes.map(row('like')), ...declines.map(row('decline'))];
}

async function insertGroups(insert, { HouseGroup, HouseGroupMember }, { candidates }, candidateId, now) {
  const byId = new Map(candidates.map((person) => [person.id, person]));
  const mates = ({ id, invites }) => invites.filter((other) => byId.get(other).invites.includes(id));
  const isPair = (person) => mates(person).length === 1 && mates(byId.get(mates(person)[0])).length === 1;
  const pairs = candidates.filter((person) => isPair(person) && person.id < mates(person)[0]);
  await insert(
    HouseGroup,
    pairs.map((_, index) => ({ id: idOf(3, index), createdAt: now, size: 2, seeksOneMore: index % 2 === 0 })),
  );
  await insert(
    HouseGroupMember,
    pairs.flatMap((person, index) =>
      [person.id, mates(person)[0]].map((id, seat) => ({
        candidateId: candidateId.get(id),
        groupId: idOf(3, index),
        seat: seat + 1,
        joinedAt: now,
      })),
    ),
  );
}
