import { readFileSync } from 'node:fs';
import { lifestyles } from './lifestyles.mjs';
import { names } from './names.mjs';
import { dayAfter } from './random.mjs';

const TODAY = '2026-11-22';
const interests = JSON.parse(readFileSync(new URL('../../config/interests.json', import.meta.url), 'utf8')).map(
  ({ code }) => code,
);
const locations = ['HLM-SCH', 'HLM-OOS', 'HLM-DEL', 'HLM-ZUI'];

/** Background of the name and the language: own language, and how many of the target group. */
const statusHolders = [
  ['ar', 24],
  ['ti', 15],
  ['fa', 13],
  ['tr', 4],
  ['so', 8],
  ['ku', 6],
];
const youngTenants = [
  ['nl', 34],
  ['surinamese', 7],
  ['moroccan', 4],
  ['tr', 2],
  ['uk', 3],
];

/** 70 status holders and 50 young tenants, in the order in which they registered. */
export function makeCandidates(random) {
  const taken = new Set();
  const people = [
    ...statusHolders.flatMap(([background, count]) =>
      repeat(count, () => makePerson('statushouder', background, taken, random)),
    ),
    ...youngTenants.flatMap(([background, count]) =>
      repeat(count, () => makePerson('jongere huurder', background, taken, random)),
    ),
  ];
  return people
    .sort((a, b) => a.registeredOn.localeCompare(b.registeredOn) || a.lastName.localeCompare(b.lastName))
    .map((person, index) => ({ reference: `K${String(26001 + index)}`, ...person }));
}

const repeat = (count, make) => Array.from({ length: count }, make);

function makePerson(targetGroup, background, taken, random) {
  const isStatusHolder = targetGroup === 'statushouder';
  const gender = random.weighted(
    isStatusHolder
      ? [
          ['m', 68],
          ['f', 31],
          ['x', 1],
        ]
      : [
          ['m', 45],
          ['f', 52],
          ['x', 3],
        ],
  );
  return {
    ...makeName(background, gender, taken, random),
    targetGroup,
    gender,
    language: pageLanguage(isStatusHolder, background, random),
    ...makeDates(isStatusHolder, random),
    ...makeLimits(isStatusHolder, gender, random),
    ...makeLifestyle(random),
    languages: spokenLanguages(isStatusHolder, background, random),
  };
}

function makeName(background, gender, taken, random) {
  const { m, f, last } = names[background];
  const firstNames = gender === 'm' ? m : gender === 'f' ? f : [...m, ...f];
  let firstName, lastName;
  do [firstName, lastName] = [random.pick(firstNames), random.pick(last)];
  while (firstName === lastName || taken.has(`${firstName} ${lastName}`));
  taken.add(`${firstName} ${lastName}`);
  const mailbox = `${firstName}.${lastName}`
    .normalize('NFD')
    .replaceAll('ı', 'i')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase();
  return {
    firstName,
    lastName,
    email: random.chance(0.75) ? `${mailbox}@post.example.org` : '',
    phone: random.chance(0.6) ? `06 00${random.integer(10, 99)} ${random.integer(1000, 9999)}` : '',
  };
}

function pageLanguage(isStatusHolder, background, random) {
  if (!isStatusHolder) return background === 'uk' ? 'uk' : random.chance(0.92) ? 'nl' : 'en';
  return random.weighted([
    [background, 70],
    ['nl', 20],
    ['en', 10],
  ]);
}

function spokenLanguages(isStatusHolder, background, random) {
  if (isStatusHolder) {
    const dutch = random.chance(0.55);
    const english = random.chance(dutch ? 0.5 : 0.85);
    return [background, ...(dutch ? ['nl'] : []), ...(english ? ['en'] : [])];
  }
  const own = { tr: 'tr', uk: 'uk', moroccan: 'ar' }[background];
  return ['nl', ...(random.chance(0.88) ? ['en'] : []), ...(own ? [own] : [])];
}

function makeDates(isStatusHolder, random) {
  const availableFrom = dayAfter(
    TODAY,
    random.weighted([
      [0, 5],
      [9, 4],
      [23, 2],
      [40, 2],
      [70, 1],
    ]),
  );
  return {
    birthDate: dayAfter(TODAY, -random.integer(18 * 366, (isStatusHolder ? 30 : 27) * 365)),
    registeredOn: dayAfter('2024-01-08', Math.max(random.integer(0, 1030), random.integer(0, 1030))),
    urgencyReason: random.weighted(
      isStatusHolder
        ? [
            ['', 72],
            ['opvangplek stopt', 20],
            ['geen vaste woonplek', 8],
          ]
        : [
            ['', 80],
            ['huurcontract stopt', 13],
            ['geen vaste woonplek', 7],
          ],
    ),
    availableFrom,
    availableUntil: dayAfter(availableFrom, random.integer(100, 240)),
  };
}

function makeLimits(isStatusHolder, gender, random) {
  const acceptsAll = random.chance(isStatusHolder ? 0.6 : 0.8);
  const smokes = random.chance(0.22);
  const hasPet = random.chance(0.04);
  const wished = random.some(
    locations,
    random.weighted([
      [2, 3],
      [3, 4],
      [4, 2],
    ]),
  );
  return {
    locations: hasPet ? [...new Set(['HLM-DEL', 'HLM-ZUI', ...wished])] : wished,
    maxRent: isStatusHolder ? random.integer(98, 116) * 5 : random.integer(100, 136) * 5,
    acceptsGenders: acceptsAll ? ['m', 'v', 'x'] : gender === 'x' ? ['v', 'x'] : [gender === 'f' ? 'v' : 'm'],
    smokes,
    acceptsSmoking: smokes || random.chance(0.55),
    hasPet,
    acceptsPets: hasPet || random.chance(0.7),
    needsStepFree: random.chance(0.04),
  };
}

function makeLifestyle(random) {
  const style = random.pick(lifestyles);
  const near = (value) =>
    Math.min(
      4,
      Math.max(
        0,
        value +
          random.weighted([
            [-1, 3],
            [0, 6],
            [1, 3],
          ]),
      ),
    );
  const topics = ['Sleep', 'Cleanliness', 'Guests', 'Noise', 'Kitchen', 'Languages', 'Interests', 'Age'];
  const importance = topics.map((topic) => [
    `importance${topic}`,
    random.weighted([
      [0, 1],
      [1, 3],
      [2, 3],
      [3, 2],
    ]),
  ]);
  return {
    sleep: near(style.sleep),
    cleanliness: near(style.cleanliness),
    guests: near(style.guests),
    noise: near(style.noise),
    kitchen: random.chance(0.7) ? style.kitchen : random.integer(0, 3),
    interests: [
      ...new Set([
        ...random.some(style.interests, random.integer(2, 4)),
        ...random.some(interests, random.integer(1, 2)),
      ]),
    ],
    ...Object.fromEntries(
      importance.some(([, value]) => value > 0) ? importance : [...importance, ['importanceCleanliness', 2]],
    ),
  };
}
