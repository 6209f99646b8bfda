import type { Paged } from '../../platform/http/paging.js';
import { Card } from '../../platform/web/components/card.js';
import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { FilterBar } from '../../platform/web/components/filter-bar.js';
import { Icon } from '../../platform/web/components/icon.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { Pagination } from '../../platform/web/components/pagination.js';
import { PersonName } from '../../platform/web/components/person.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { TextField } from '../../platform/web/components/text-field.js';
import { usePage } from '../../platform/web/page-context.js';
import { pathOf } from '../../platform/web/page-url.js';
import { adviceText } from '../advice-texts.js';
import { reasonText, type ReasonContext } from '../reason-texts.js';
import { runTexts } from '../run-texts.js';
import type { RunDetail } from '../runs.queries.js';
import { REASON_CODES, type UnplacedFilter, type UnplacedRow } from '../unplaced.queries.js';

export interface UnplacedPeopleProps {
  run: RunDetail;
  unplaced: Paged<UnplacedRow>;
  query: UnplacedFilter;
  /** Names of locations and clusters by id, for the reasons. */
  placeNames: ReadonlyMap<string, string>;
}

const PLACE = 'unplaced';

/** The people for whom a run found no place, each with the reasons in words. */
export function UnplacedPeople({ run, unplaced, query, placeNames }: UnplacedPeopleProps) {
  const { language, formats, url } = usePage();
  const t = runTexts(language);
  if (run.unplaced === 0 && run.leftOut === 0) {
    return (
      <EmptyState icon="mood-smile" title={t('unplacedNone')}>
        {t('unplacedNoneText')}
      </EmptyState>
    );
  }
  const context = { t, formats, startsOn: run.round.startsOn, placeNames };
  const isAdvised = unplaced.items.some(({ advice }) => advice !== null);
  const file = `/runs/${run.id}/unplaced-candidates.csv${url.slice(pathOf(url).length)}`;
  const download = (
    <LinkButton href={file} icon="download" kind="subtle" download>
      {t('downloadCsv')}
    </LinkButton>
  );
  return (
    <Card title={t('unplaced')} anchor={PLACE} aside={download}>
      {run.leftOut > 0 && <p>{t('leftOutInList', { count: run.leftOut })}</p>}
      <Filters query={query} />
      {unplaced.total === 0 ? (
        <EmptyState icon="search" title={t('unplacedNotFound')}>
          {t('unplacedNotFoundText')}
        </EmptyState>
      ) : (
        <>
          {isAdvised && <p class="small">{t('adviceNote')}</p>}
          <DataTable
            caption={t('unplacedCount', { count: unplaced.total })}
            columns={columns(context)}
            rows={unplaced.items}
            rowKey={({ candidateId }) => candidateId}
          />
          <Pagination pageNumber={unplaced.page} pageSize={unplaced.pageSize} total={unplaced.total} anchor={PLACE} />
        </>
      )}
    </Card>
  );
}

function Filters({ query }: Pick<UnplacedPeopleProps, 'query'>) {
  const t = runTexts(usePage().language);
  const groups = (['statusHolder', 'youngTenant'] as const).map((value) => ({ value, label: t(value) }));
  const reasons = REASON_CODES.map((value) => ({ value, label: t('reasonCode', { code: value }) }));
  return (
    <FilterBar anchor={PLACE}>
      <TextField name="search" label={t('searchPerson')} type="search" value={query.search} />
      <SelectField
        name="reason"
        label={t('reason')}
        options={reasons}
        value={query.reason}
        placeholder={t('allReasons')}
      />
      <SelectField
        name="targetGroup"
        label={t('targetGroup')}
        options={groups}
        value={query.targetGroup}
        placeholder={t('allTargetGroups')}
      />
    </FilterBar>
  );
}

function columns(context: ReasonContext): Column<UnplacedRow>[] {
  const { t } = context;
  return [
    { key: 'name', header: t('name'), cell: ({ name }) => <PersonName name={name} /> },
    { key: 'reference', header: t('reference'), cell: ({ reference }) => reference },
    { key: 'targetGroup', header: t('targetGroup'), cell: ({ targetGroup }) => t(targetGroup) },
    {
      key: 'reason',
      header: t('reason'),
      cell: ({ reasons: [main, ...others], advice }) => (
        <>
          {main && reasonText(main, context)}
          {others.map((reason, index) => (
            <span key={index} class="small">
              {reasonText(reason, context)}
            </span>
          ))}
          {advice && <Advice words={t('adviceSentence', { advice: adviceText(advice, context) })} />}
        </>
      ),
    },
  ];
}

function Advice({ words }: { words: string }) {
  return (
    <p class="advice">
      <Icon name="bulb" />
      <span>{words}</span>
    </p>
  );
}
