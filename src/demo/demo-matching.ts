import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { SYSTEM } from '../audit/audit.service.js';
import { Location } from '../homes/location.entity.js';
import { progressOf } from '../matching/progress-words.js';
import { Run } from '../matching/run.entity.js';
import { runTexts } from '../matching/run-texts.js';
import { RunsQueries } from '../matching/runs.queries.js';
import { RunsService } from '../matching/runs.service.js';
import { Clock } from '../platform/clock/clock.js';
import { daysAfter } from '../platform/clock/local-time.js';
import { StartError } from '../platform/config/run-process.js';
import { formatsFor } from '../platform/i18n/format.js';
import { RoundPhases } from '../rounds/phases/round-phases.service.js';
import { RoundsService } from '../rounds/rounds.service.js';
import { importTable } from '../cli/import-table.js';
import { readTables } from './demo-files.js';
import { ProgressBar } from './progress-bar.js';

/** The example's homes come free from this day on; its round begins then, in whatever year the demo runs. */
export const EXAMPLE_FIRST_DAY = '2026-12-01';
const LANGUAGE = 'en';

/** Takes the tables of a folder in. Returns how many records are new or changed. @throws StartError with what is wrong */
export async function importFolder(app: INestApplicationContext, folder: string): Promise<number> {
  let changes = 0;
  for (const [table, file] of await readTables(folder)) {
    const counts = await importTable(app, table, file, { dryRun: false });
    process.stdout.write(
      `  ${file.fileName.padEnd(16)} ${counts.added} new, ${counts.changed} changed, ${counts.unchanged} as they were\n`,
    );
    changes += counts.added + counts.changed;
  }
  return changes;
}

/** Opens a round over all locations and everybody who wants to live there, and starts its first run. */
export async function startFirstRun(app: INestApplicationContext, startsOn: string | null): Promise<Run> {
  const today = app.get(Clock).today();
  const locations = await app
    .get(DataSource)
    .getRepository(Location)
    .find({ select: { id: true } });
  const rounds = await app.get(DataSource).query<{ count: number }[]>('SELECT count(*)::int AS count FROM round');
  const round = await app.get(RoundsService).open(
    {
      name: `Demo ${rounds[0]!.count + 1}`,
      startsOn: startsOn ?? today,
      offersFrom: daysAfter(today, 7),
      decisionsFrom: daysAfter(today, 14),
      agreementsFrom: daysAfter(today, 21),
      locationIds: locations.map(({ id }) => id),
      candidates: 'all',
    },
    SYSTEM,
  );
  // Where the work of allocators begins.
  for (const phase of ['choosing', 'matching'] as const)
    await app.get(RoundPhases).moveOn(round.id, phase, null, SYSTEM);
  return app.get(RunsService).start(round.id, { effort: 'normal' }, SYSTEM);
}

/** Shows a run's progress until it is finished. @throws StartError when it did not complete */
export async function follow(app: INestApplicationContext, run: Run): Promise<void> {
  const bar = new ProgressBar(process.stdout);
  const [t, formats] = [runTexts(LANGUAGE), formatsFor(LANGUAGE)];
  for (;;) {
    const now = await app.get(RunsQueries).progress(run.id);
    if (!now || (now.status !== 'queued' && now.status !== 'running')) {
      bar.show(1, now?.status ?? 'gone');
      bar.end();
      if (now?.status !== 'completed') throw new StartError(`The matching run ended as "${now?.status}".`);
      return;
    }
    const { share, words } = progressOf(now, t, formats);
    bar.show(share ?? 0, words);
    await pause(150);
  }
}
