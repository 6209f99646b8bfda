import type { INestApplicationContext } from '@nestjs/common';
import { SYSTEM } from '../audit/audit.service.js';
import { CandidatesImporter } from '../candidates/candidates.importer.js';
import { ChoicesImporter } from '../choosing/import/choices.importer.js';
import { HomesImporter } from '../homes/homes.importer.js';
import { LocationsImporter } from '../homes/locations.importer.js';
import { StartError } from '../platform/config/run-process.js';
import { describeFileProblem, type ImportedFile } from '../platform/imports/import-outcome.js';
import type { ImportCounts, Importer } from '../platform/imports/importer.js';
import { ImportsService } from '../platform/imports/imports.service.js';

/** The tables of a housing programme, in the order in which they build on each other. */
export const TABLES = ['locations', 'homes', 'candidates', 'choices'] as const;
export type Table = (typeof TABLES)[number];

const PROBLEMS_SHOWN = 20;
const LANGUAGE = 'en';

/** Takes a table in, whole or not at all. @throws StartError with what is wrong, by row and column */
export async function importTable(
  app: INestApplicationContext,
  table: Table,
  file: ImportedFile,
  { dryRun }: { dryRun: boolean },
): Promise<ImportCounts> {
  const importer = importerOf(app, table);
  const { counts, problems } = await app.get(ImportsService).take(importer, file, SYSTEM_ACTOR, { dryRun });
  if (problems.length === 0) return counts;
  const lines = problems.slice(0, PROBLEMS_SHOWN).map((problem) => {
    const where = [problem.line && `row ${problem.line}`, problem.column].filter(Boolean).join(', ');
    return `  - ${where}${where && ': '}${describeFileProblem(importer, problem, LANGUAGE)}`;
  });
  const more = problems.length > PROBLEMS_SHOWN ? `\n  … and ${problems.length - PROBLEMS_SHOWN} more` : '';
  throw new StartError(`${file.fileName} was not imported, nothing of it was kept:\n${lines.join('\n')}${more}`);
}

const SYSTEM_ACTOR = { kind: 'system', id: null, role: SYSTEM.role } as const;

function importerOf(app: INestApplicationContext, table: Table): Importer {
  switch (table) {
    case 'locations':
      return app.get(LocationsImporter);
    case 'homes':
      return app.get(HomesImporter);
    case 'candidates':
      return app.get(CandidatesImporter);
    case 'choices':
      return app.get(ChoicesImporter);
  }
}
