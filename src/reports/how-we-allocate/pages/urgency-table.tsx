import { URGENCY_REASONS, type UrgencyPolicy } from '../../../platform/config/policy.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import type { PageProps } from '../../../platform/web/page.js';
import { allocationTexts } from '../how-we-allocate-texts.js';

interface Band {
  band: number;
  /** Months of waiting from which it holds; null for the first band, which everybody is in from the first day. */
  fromMonths: number | null;
}

/** The bands of urgency, the most urgent first, with the waiting time and the reasons that bring somebody into each. */
export function UrgencyTable({ page, rules }: PageProps<{ rules: UrgencyPolicy }>) {
  const t = allocationTexts(page.language);
  const bands: Band[] = [null, ...rules.waitingMonths].map((fromMonths, index) => ({ band: index + 1, fromMonths }));
  const reasonsOf = (band: number) => URGENCY_REASONS.filter((reason) => rules.reasons[reason] === band);
  return (
    <DataTable
      caption={t('urgencyCaption')}
      rows={bands.reverse()}
      rowKey={({ band }) => band}
      columns={[
        { key: 'band', header: t('band'), cell: ({ band }) => t('bandNumber', { band: page.formats.number(band) }) },
        {
          key: 'waiting',
          header: t('waiting'),
          cell: ({ fromMonths }) =>
            fromMonths === null
              ? t('waitingUnder', { months: rules.waitingMonths[0]! })
              : t('waitingFrom', { months: fromMonths }),
        },
        {
          key: 'reason',
          header: t('reason'),
          cell: ({ band }) =>
            reasonsOf(band)
              .map((reason) => t(reason))
              .join(' · ') || t('noReason'),
        },
      ]}
    />
  );
}
