import { fullNameOf } from '../../candidates/candidate.entity.js';
import { localTimeOf } from '../../platform/clock/local-time.js';
import type { Language } from '../../platform/i18n/languages.js';
import { writeCsv } from '../../platform/tables/write-csv.js';
import type { ChooserFigures } from './choosers.queries.js';
import { houseGroupWords } from './house-group-words.js';
import { supportTexts } from './texts.js';

/** What the list of choosers shows, as a file; moments as ISO days. */
export function choosersCsv(choosers: ChooserFigures[], language: Language): string {
  const t = supportTexts(language);
  const columns = ['reference', 'name', 'yes', 'no', 'contacts', 'houseGroup', 'activeAt'] as const;
  const rows = choosers.map((chooser) => [
    chooser.reference,
    fullNameOf(chooser),
    chooser.yes,
    chooser.no,
    chooser.contacts,
    houseGroupWords(chooser, t).join('|'),
    chooser.activeAt && localTimeOf(chooser.activeAt).day,
  ]);
  return writeCsv(
    columns.map((column) => t(column)),
    rows,
  );
}
