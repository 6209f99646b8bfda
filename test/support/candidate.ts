import { randomUUID } from 'node:crypto';
import type { Service } from './service.js';
import { Visitor } from './visitor.js';

export interface TestCandidate {
  id: string;
  firstName: string;
  /** Signs in, once. */
  link: string;
}

/** Somebody who was invited and has not answered anything yet. Give `id` of a location that there is to live at. */
export async function invitedCandidate(service: Service, firstName: string, language = 'nl'): Promise<TestCandidate> {
  const { accountId, link } = await service.ticket('candidate');
  const id = randomUUID();
  await service.db.query('UPDATE account SET name = $2 WHERE id = $1', [accountId, firstName]);
  await service.db.query(
    `INSERT INTO candidate (id, reference, "accountId", "firstName", "lastName", language, "targetGroup", gender, "birthDate", "registeredOn")
     VALUES ($1, $2, $3, $4, 'Proef', $5, 'statusHolder', 'f', '2001-05-06', '2026-01-02')`,
    [id, `T-${id.slice(0, 8)}`, accountId, firstName, language],
  );
  return { id, firstName, link };
}

/** The same, signed in, who agreed to what is asked. */
export async function consentingCandidate(
  service: Service,
  firstName: string,
): Promise<TestCandidate & { visitor: Visitor }> {
  const candidate = await invitedCandidate(service, firstName);
  const visitor = await Visitor.signedIn(service.url, candidate.link);
  await visitor.post('/my/consent', {});
  return { ...candidate, visitor };
}

/** Places where people can live; the ids come in the order of the names. */
export async function withLocations(service: Service, ...names: string[]): Promise<string[]> {
  for (const name of names)
    await service.db.query(
      `INSERT INTO location (reference, name, district, city) VALUES ($1, $1, $1, $1) ON CONFLICT DO NOTHING`,
      [name],
    );
  const { rows } = await service.db.query<{ id: string }>(
    'SELECT id FROM location WHERE name = ANY($1) ORDER BY name',
    [names],
  );
  return rows.map(({ id }) => id);
}

/** An answer to every question: the fields of its form, by the question's code. */
function everyAnswer([first, second]: string[]): Record<string, Record<string, string | string[]>> {
  const one = (answer: string) => ({ answer });
  const importance = ['Sleep', 'Cleanliness', 'Guests', 'Noise', 'Kitchen', 'Languages', 'Interests', 'Age'];
  return {
    wants: { answer: ['quiet', 'cookTogether'] },
    offers: one('cooking'),
    needs: {},
    ownWords: one('Ik werk in een bakkerij.'),
    sleep: one('0'),
    cleanliness: one('3'),
    guests: one('1'),
    noise: one('1'),
    kitchen: one('2'),
    smokes: one('no'),
    acceptsSmoking: one('no'),
    hasPet: one('no'),
    acceptsPets: one('yes'),
    alcohol: one('sometimes'),
    hours: { answer: ['night'] },
    quietMoments: one('daySleep'),
    languages: { answer: ['nl', 'ti'] },
    interests: { answer: ['cooking', 'music'] },
    ...Object.fromEntries(importance.map((topic, index) => [`importance${topic}`, one(String(index % 4))])),
    locations: { [`rank-${first}`]: '2', [`rank-${second}`]: '1' },
    maxRent: one('512,50'),
    period: { from: '2026-12-01', until: '2027-11-30' },
    needsStepFree: one('no'),
    acceptsGenders: { answer: ['f'] },
  };
}

/** Sends one answer as the page of the question would: with the revision that it shows. */
export async function answer(visitor: Visitor, code: string, fields: Record<string, string | string[]>, seen?: string) {
  const path = `/my/intake/${code}`;
  const shown = /name="seen" value="(\d+)"/.exec((await visitor.get(path)).text)?.[1] ?? '0';
  return visitor.post(path, { seen: seen ?? shown, ...fields }, path);
}

export async function answerAll(visitor: Visitor, places: string[]) {
  for (const [code, fields] of Object.entries(everyAnswer(places))) await answer(visitor, code, fields);
}

/** Says that all is right, as the page of the check shows it. */
export async function confirm(visitor: Visitor) {
  const version = /name="version" value="([^"]*)"/.exec((await visitor.get('/my/intake/check')).text)?.[1] ?? '';
  return visitor.post('/my/intake/check', { version }, '/my/intake/check');
}
