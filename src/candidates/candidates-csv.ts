import type { Language } from '../platform/i18n/languages.js';
import { writeCsv } from '../platform/tables/write-csv.js';
import { fullNameOf } from './candidate.entity.js';
import type { CandidateFile } from './candidates.service.js';
import { candidatesTexts } from './texts.js';
import type { Vocabulary } from './vocabulary.js';

/** What the list of candidates shows, as a file; dates as ISO days. */
export function candidatesCsv(files: CandidateFile[], vocabulary: Vocabulary, language: Language): string {
  const t = candidatesTexts(language);
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
  const rows = files.map(({ candidate, age, urgency, locations }) => [
    candidate.reference,
    fullNameOf(candidate),
    age,
    t(candidate.targetGroup),
    urgency.band,
    t(urgency.because),
    (candidate.languages ?? []).map((code) => vocabulary.languageName(code, language)).join('|'),
    locations.map(({ name }) => name).join('|'),
    candidate.registeredOn,
  ]);
  return writeCsv(
    columns.map((column) => t(column)),
    rows,
  );
}
