import type { Paged } from '../../platform/http/paging.js';
import { Card } from '../../platform/web/components/card.js';
import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { Pagination } from '../../platform/web/components/pagination.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageContext } from '../../platform/web/page.js';
import { betterPossibleWords } from '../better-possible.js';
import { comparisonTexts } from '../comparison-texts.js';
import { runTexts } from '../run-texts.js';
import type { Run } from '../run.entity.js';
import { scenarioTexts } from '../scenarios/texts.js';
import { RehearsalBadge, RunStatusBadge } from './run-status-badge.js';

/** The runs of one round, the newest first. */
export function RoundRuns({ runs }: { runs: Paged<Run> }) {
  const page = usePage();
  const t = runTexts(page.language);
  if (runs.total === 0) {
    return (
      <EmptyState icon="calculator" title={t('noRuns')}>
        {t('noRunsText')}
      </EmptyState>
    );
  }
  const completed = runs.items.filter(({ status }) => status === 'completed');
  const columns = [...columnsOf(page), ...(completed.length > 1 ? [compareColumn(completed, page)] : [])];
  return (
    <Card>
      {completed.length > 0 && (
        <p>
          <TextLink href={`/rounds/${completed[0]!.roundId}/scenarios`}>
            {scenarioTexts(page.language)('toScenarios')}
          </TextLink>
        </p>
      )}
      <DataTable caption={t('runs')} columns={columns} rows={runs.items} rowKey={({ id }) => id} />
      <Pagination pageNumber={runs.page} pageSize={runs.pageSize} total={runs.total} />
    </Card>
  );
}

function columnsOf({ language, formats }: PageContext): Column<Run>[] {
  const t = runTexts(language);
  const housedOf = ({ housed, unplaced }: Run) =>
    housed === null ? '–' : t('housedOf', { housed, candidates: housed + (unplaced ?? 0) });
  return [
    {
      key: 'number',
      header: t('run'),
      cell: ({ id, number, name }) => (
        <>
          <TextLink href={`/runs/${id}`}>{t('runNumber', { number })}</TextLink>
          {name && <bdi class="small">{name}</bdi>}
        </>
      ),
    },
    { key: 'status', header: t('status'), cell: statusCell },
    { key: 'createdAt', header: t('createdAt'), cell: ({ createdAt }) => formats.dateTime(createdAt) },
    { key: 'startedBy', header: t('startedBy'), cell: ({ startedBy }) => startedBy?.name ?? t('anIntegration') },
    { key: 'effort', header: t('effort'), cell: ({ effort }) => t(effort) },
    { key: 'housed', header: t('housed'), numeric: true, cell: housedOf },
    {
      key: 'howGood',
      header: t('howGood'),
      cell: ({ objective, upperBound }) =>
        objective === null ? '–' : betterPossibleWords({ objective, upperBound }, t),
    },
  ];
}

const statusCell = (run: Run) => (
  <>
    <RunStatusBadge run={run} /> {run.isRehearsal && <RehearsalBadge />}
  </>
);

/** Leads to a run beside the completed one before it (the first: after it); there, any other can be chosen. */
function compareColumn(completed: readonly Run[], { language }: PageContext): Column<Run> {
  const t = comparisonTexts(language);
  return {
    key: 'compare',
    header: t('compareTitle'),
    cell: (run) => {
      const place = completed.indexOf(run);
      if (place < 0) return null;
      const other = (completed[place + 1] ?? completed[place - 1])!;
      const words = t('compareRun', { number: other.number });
      return <TextLink href={`/runs/${run.id}/compare/${other.id}`}>{words}</TextLink>;
    },
  };
}
