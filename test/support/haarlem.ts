import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ApiClient } from './api-client.js';
import type { Service } from './service.js';
import { until } from './until.js';

const FILES = ['locations', 'homes', 'candidates', 'choices'] as const;

/**
 * Takes the example files in, as an integration of a housing association would.
 * @param rows only the first so many homes and candidates, and the choices among them; all when absent
 */
export async function importHaarlem(service: Service, rows?: number): Promise<void> {
  const api = await service.api(['homes:import', 'candidates:import', 'choosing:import']);
  const people = new Set(
    linesOf('candidates')
      .slice(1, rows && rows + 1)
      .map((line) => line.split(';')[0]),
  );
  for (const name of FILES) {
    const [header, ...all] = linesOf(name);
    const isKept = (line: string) => line.split(';', 2).every((person) => people.has(person));
    const kept = name === 'choices' ? all.filter(isKept) : all.slice(0, rows);
    const content = [header, ...kept].join('\r\n');
    const { status, body } = await api.upload(`/api/v1/${name}/imports`, `${name}.csv`, content);
    if (status >= 300) throw new Error(`${name}.csv was not taken: ${JSON.stringify(body)}`);
  }
}

const linesOf = (name: string) =>
  readFileSync(resolve(`examples/haarlem/${name}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/);

export const MATCHING = ['rounds:read', 'rounds:plan', 'matching:read', 'matching:run'];

/**
 * Opens a round and gives its id.
 * @param locations references; all locations when absent
 * @param people only the first so many candidates; everybody who chose one of the locations when absent
 */
export async function openRound(
  service: Service,
  api: ApiClient,
  name: string,
  locations?: string[],
  people?: number,
): Promise<string> {
  const ids = async (query: string, value: unknown) =>
    (await service.db.query<{ id: string }>(query, [value])).rows.map(({ id }) => id);
  const { status, body } = await api.post('/api/v1/rounds', {
    name,
    startsOn: '2026-12-01',
    locationIds: await ids(
      'SELECT "id" FROM "location" WHERE $1::text[] IS NULL OR "reference" = ANY($1)',
      locations ?? null,
    ),
    ...(people && { candidateIds: await ids('SELECT "id" FROM "candidate" ORDER BY "reference" LIMIT $1', people) }),
  });
  if (status !== 201) throw new Error(`The round was not opened: ${JSON.stringify(body)}`);
  return body.id as string;
}

/** Starts a run and gives its id. */
export async function startRun(
  api: ApiClient,
  roundId: string,
  settings: object = { effort: 'quick' },
): Promise<string> {
  const { status, body } = await api.post(`/api/v1/rounds/${roundId}/runs`, settings);
  if (status !== 201) throw new Error(`The run was not started: ${JSON.stringify(body)}`);
  return body.id as string;
}

/** Waits until a run has one of these statuses. */
export const waitForRun = (api: ApiClient, id: string, statuses = ['completed', 'cancelled', 'failed']) =>
  until(async () => {
    const { body } = await api.get(`/api/v1/runs/${id}`);
    return statuses.includes(body.status as string) && (body as Record<string, unknown> & { status: string });
  });
