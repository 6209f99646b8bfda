import type { Language } from '../platform/i18n/languages.js';
import { writeCsv } from '../platform/tables/write-csv.js';
import { fullNameOf } from './candidate.entity.js';
import type { CandidateFile } from './candidate-files.js';
import { progressTexts } from './progress/texts.js';
import { candidatesTexts } from './texts.js';
import type { Vocabulary } from './vocabulary.js';

/** What the list of candidates shows, as a file; dates as ISO days. */
export function candidatesCsv(files: CandidateFile[], vocabulary: Vocabulary, language: Language): string {
  const t = candidatesTexts(language);
  const p = progressTexts(language);
  const columns = [
    'reference',
    'name',
    'age',
    'targetGroup',
    'urgency',
    'urgencyReason',
    'languages',
    'locations',
    'registeredOn',
  ] as const;
  const rows = files.map(({ candidate, age, urgency, locations, progress, supervisorName }) => [
    candidate.reference,
    fullNameOf(candidate),
    age,
    t(candidate.targetGroup),
    urgency.band,
    t(urgency.because),
    (candidate.languages ?? []).map((code) => vocabulary.languageName(code, language)).join('|'),
    locations.map(({ name }) => name).join('|'),
    candidate.registeredOn,
    p(progress.progress),
    progress.isStuck ? p('stuck') : '',
    progress.answered,
    supervisorName ?? '',
  ]);
  return writeCsv(
    [...columns.map((column) => t(column)), p('progress'), p('stuckFilter'), p('answers'), p('supervisor')],
    rows,
  );
}
