import type { Column } from '../../platform/web/components/data-table.js';
import { Person } from '../../platform/web/components/person.js';
import type { PageContext } from '../../platform/web/page.js';
import { fullNameOf } from '../candidate.entity.js';
import type { CandidateFile } from '../candidate-files.js';
import type { Lookalike } from '../duplicates/duplicates.queries.js';
import { duplicatesTexts } from '../duplicates/texts.js';
import { ProgressCell } from '../progress/progress-badge.js';
import { progressTexts } from '../progress/texts.js';
import { candidatesTexts } from '../texts.js';
import { chooseColumn } from '../invitations/pages/choose-candidates.js';
import type { Vocabulary } from '../vocabulary.js';
import { UrgencyBadge } from './urgency-badge.js';

/** What the list of candidates shows of each. */
export function candidateListColumns(
  { language, formats, user }: PageContext,
  vocabulary: Vocabulary,
  lookalikes: ReadonlyMap<string, Lookalike[]>,
): Column<CandidateFile>[] {
  const t = candidatesTexts(language);
  return [
    {
      key: 'name',
      header: t('name'),
      sortable: true,
      cell: ({ candidate }) => (
        <Person id={candidate.id} name={fullNameOf(candidate)} href={`/candidates/${candidate.id}`}>
          {candidate.reference}
          {lookalikes.has(candidate.id) && ` · ${duplicatesTexts(language)('possible')}`}
        </Person>
      ),
    },
    { key: 'age', header: t('age'), sortable: true, numeric: true, cell: ({ age }) => age },
    { key: 'targetGroup', header: t('targetGroup'), cell: ({ candidate }) => t(candidate.targetGroup) },
    { key: 'urgency', header: t('urgency'), sortable: true, cell: ({ urgency }) => <UrgencyBadge urgency={urgency} /> },
    {
      key: 'progress',
      header: progressTexts(language)('progress'),
      sortable: true,
      cell: (file) => <ProgressCell {...file} />,
    },
    {
      key: 'languages',
      header: t('languages'),
      cell: ({ candidate }) =>
        (candidate.languages ?? []).map((code) => vocabulary.languageName(code, language)).join(', '),
    },
    { key: 'locations', header: t('locations'), cell: ({ locations }) => locations.map(({ name }) => name).join(', ') },
    {
      key: 'registeredOn',
      header: t('registeredOn'),
      sortable: true,
      cell: ({ candidate }) => formats.date(candidate.registeredOn),
    },
    ...(user?.may('candidates:invite') ? [chooseColumn(language)] : []),
  ];
}
