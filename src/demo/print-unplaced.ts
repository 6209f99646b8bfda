import type { INestApplicationContext } from '@nestjs/common';
import { HomesService } from '../homes/homes.service.js';
import { placeNamesOf } from '../matching/place-names.js';
import { reasonText } from '../matching/reason-texts.js';
import { runTexts } from '../matching/run-texts.js';
import { RunsQueries } from '../matching/runs.queries.js';
import { UnplacedQueries } from '../matching/unplaced.queries.js';
import { formatsFor } from '../platform/i18n/format.js';

const LANGUAGE = 'en';

/** The people for whom a run found no place, each with the reason that binds most. */
export async function printUnplaced(app: INestApplicationContext, runId: string): Promise<void> {
  const { round } = await app.get(RunsQueries).one(runId);
  const people = await app.get(UnplacedQueries).all(runId, {});
  const placeNames = placeNamesOf(await app.get(HomesService).locationsWithMix());
  const context = { t: runTexts(LANGUAGE), formats: formatsFor(LANGUAGE), startsOn: round.startsOn, placeNames };
  process.stdout.write(`${people.length} people without a place\n\n`);
  for (const { reference, name, reasons } of people) {
    const [first] = reasons;
    process.stdout.write(`  ${reference}  ${name.padEnd(26)} ${first ? reasonText(first, context) : ''}\n`);
  }
  process.stdout.write('\n');
}
