import { Actions } from '../../../platform/web/components/actions.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Pagination } from '../../../platform/web/components/pagination.js';
import { SelectField } from '../../../platform/web/components/select-field.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { queryOf } from '../../../platform/web/page-url.js';
import type { PageProps } from '../../../platform/web/page.js';
import { FEWEST_PEOPLE } from '../../fairness.js';
import { runLabel } from '../../run-label.js';
import { runTexts } from '../../run-texts.js';
import type { Run } from '../../run.entity.js';
import type { RoundScenarios } from '../round-scenarios.queries.js';
import { scenarioTexts } from '../texts.js';
import { gapColumns, scenarioColumns } from './scenario-columns.js';

export interface ScenariosPageProps {
  list: RoundScenarios;
  /** Runs that the others can be compared with. */
  completed: Run[];
}

/** All completed runs of a round side by side, to choose one of. */
export function ScenariosPage({ page, list, completed }: PageProps<ScenariosPageProps>) {
  const t = scenarioTexts(page.language);
  const { round, against } = list;
  const path = `/rounds/${round.id}/scenarios`;
  const query = queryOf(page.url).toString();
  const download = (
    <LinkButton icon="download" href={query ? `${path}.csv?${query}` : `${path}.csv`} download>
      {t('download')}
    </LinkButton>
  );
  return (
    <Layout page={page} title={t('scenariosOf', { round: round.name })} width="wide">
      <PageHeader
        eyebrow={
          <TextLink href={`/rounds/${round.id}`}>{`${runTexts(page.language)('round')}: ${round.name}`}</TextLink>
        }
        title={t('scenarios')}
        lead={t('scenariosLead')}
        actions={list.total > 0 && download}
      />
      {list.total === 0 ? (
        <EmptyState icon="calculator" title={t('noneCompleted')}>
          {t('noneCompletedText')}
        </EmptyState>
      ) : (
        <Stack>
          {completed.length > 1 && <ChooseAgainst path={path} completed={completed} against={against} />}
          <Card>
            <DataTable
              caption={t('countRuns', { count: list.total })}
              columns={scenarioColumns(list, page)}
              rows={list.items}
              rowKey={({ run }) => run.id}
              isCurrent={({ run }) => run.id === against?.id}
            />
            <p class="small">{t('measuredAlike')}</p>
            <Pagination pageNumber={list.page} pageSize={list.pageSize} total={list.total} />
          </Card>
          <Card title={t('gaps')} anchor="fairness">
            <p>{t('gapsMean', { fewest: FEWEST_PEOPLE })}</p>
            <DataTable
              caption={<span class="visually-hidden">{t('gaps')}</span>}
              columns={gapColumns(list.items, page)}
              rows={list.items}
              rowKey={({ run }) => run.id}
            />
          </Card>
        </Stack>
      )}
    </Layout>
  );
}

function ChooseAgainst({ path, completed, against }: { path: string; completed: readonly Run[]; against: Run | null }) {
  const { language, formats } = usePage();
  const t = scenarioTexts(language);
  return (
    <form class="form form--inline" method="get" action={path}>
      <SelectField
        name="against"
        label={t('against')}
        placeholder={t('againstNone')}
        value={against?.id}
        options={completed.map((run) => ({ value: run.id, label: runLabel(run, runTexts(language), formats) }))}
      />
      <Actions>
        <Button kind="secondary" icon="arrows-diff">
          {t('compare')}
        </Button>
      </Actions>
    </form>
  );
}
