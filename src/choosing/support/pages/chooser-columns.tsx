import { fullNameOf } from '../../../candidates/candidate.entity.js';
import type { Column } from '../../../platform/web/components/data-table.js';
import { Person } from '../../../platform/web/components/person.js';
import type { PageContext } from '../../../platform/web/page.js';
import type { ChooserFigures } from '../choosers.queries.js';
import { houseGroupWords } from '../house-group-words.js';
import { supportTexts } from '../texts.js';

/** What the list of choosers shows of each. */
export function chooserColumns({ language, formats }: PageContext): Column<ChooserFigures>[] {
  const t = supportTexts(language);
  const figure = (key: 'yes' | 'no' | 'contacts'): Column<ChooserFigures> => ({
    key,
    header: t(key),
    sortable: true,
    numeric: true,
    cell: (chooser) => formats.number(chooser[key]),
  });
  return [
    {
      key: 'name',
      header: t('name'),
      sortable: true,
      cell: (chooser) => (
        <Person id={chooser.id} name={fullNameOf(chooser)} href={`/candidates/${chooser.id}`}>
          {chooser.reference}
        </Person>
      ),
    },
    figure('yes'),
    figure('no'),
    figure('contacts'),
    { key: 'houseGroup', header: t('houseGroup'), cell: (chooser) => houseGroupWords(chooser, t).join(' · ') },
    {
      key: 'activeAt',
      header: t('activeAt'),
      sortable: true,
      cell: ({ activeAt }) => (activeAt ? formats.date(activeAt) : t('notYet')),
    },
  ];
}
