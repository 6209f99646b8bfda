import { addressOf } from '../../../homes/home.entity.js';
import { proposalNumber } from '../../../matching/proposal-number.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable, type Column } from '../../../platform/web/components/data-table.js';
import { StatusBadge } from '../../../platform/web/components/status-badge.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PageContext } from '../../../platform/web/page.js';
import type { EndingTerm } from '../round-dashboard.queries.js';
import { dashboardTexts } from '../texts.js';

export interface EndingTermsProps {
  terms: readonly EndingTerm[];
  /** ISO day */
  today: string;
}

/** Offers whose last day is near: somebody may want to call. */
export function EndingTerms({ terms, today }: EndingTermsProps) {
  const page = usePage();
  const t = dashboardTexts(page.language);
  return (
    <Card title={t('terms')}>
      {terms.length === 0 ? (
        <p>{t('termsNone')}</p>
      ) : (
        <DataTable
          caption={t('termsCaption', { count: terms.length })}
          columns={columns(page, today)}
          rows={terms}
          rowKey={({ placement }) => placement.id}
        />
      )}
    </Card>
  );
}

function columns({ language, formats, user }: PageContext, today: string): Column<EndingTerm>[] {
  const t = dashboardTexts(language);
  const nameOf = ({ placement: { home, proposal } }: EndingTerm) =>
    `${proposalNumber(proposal.number)}, ${addressOf(home)}`;
  return [
    {
      key: 'placement',
      header: t('placement'),
      cell: (term) =>
        user?.may('placements:read') ? (
          <TextLink href={`/placements/${term.placement.id}`}>{nameOf(term)}</TextLink>
        ) : (
          nameOf(term)
        ),
    },
    {
      key: 'lastDay',
      header: t('lastDay'),
      cell: ({ placement: { answerBy } }) => (
        <>
          {answerBy && formats.date(answerBy)}{' '}
          {answerBy === today && <StatusBadge tone="warning">{t('today')}</StatusBadge>}
        </>
      ),
    },
    {
      key: 'answers',
      header: t('answers'),
      cell: ({ saidYes, people }) => t('saidYes', { count: saidYes, all: people }),
    },
  ];
}
