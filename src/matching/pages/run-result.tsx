import type { GroupFigures } from '../../matching-engine/index.js';
import type { Formats } from '../../platform/i18n/format.js';
import { Card } from '../../platform/web/components/card.js';
import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { Facts } from '../../platform/web/components/facts.js';
import { usePage } from '../../platform/web/page-context.js';
import { webTexts } from '../../platform/web/texts.js';
import { runTexts, type RunTranslate } from '../run-texts.js';
import type { RunDetail, RunOutcome } from '../runs.queries.js';

/** Smaller gaps are told as "less than 0.1%". */
const SMALLEST_GAP = 0.001;

type Row = GroupFigures & { name: string };

/** What a finished run found, in numbers, and how far from the best possible it is at most. */
export function RunResult({ run, outcome }: { run: RunDetail; outcome: RunOutcome }) {
  const { language, formats } = usePage();
  const t = runTexts(language);
  const { figures } = outcome;
  const { statusHolder, youngTenant } = figures.perTargetGroup;
  const words = webTexts(language);
  const rows: Row[] = [
    { name: t('everybody'), ...figures },
    { name: words('statusHolders'), ...statusHolder },
    { name: words('youngTenants'), ...youngTenant },
  ];
  return (
    <Card title={t('result')}>
      <DataTable caption={t('housed')} columns={columns(t)} rows={rows} rowKey={({ name }) => name} />
      <Facts
        facts={[
          { term: t('quality'), value: qualityWords(outcome, t, formats) },
          ...(run.locked > 0 ? [{ term: t('lockedPeople'), value: formats.number(run.locked) }] : []),
          { term: t('objective'), value: formats.number(run.objective ?? 0) },
          { term: t('upperBound'), value: formats.number(run.upperBound ?? 0) },
        ]}
      />
    </Card>
  );
}

function columns(t: RunTranslate): Column<Row>[] {
  const points = (value: number | null) => (value === null ? '–' : t('outOfMaximum', { points: value }));
  return [
    { key: 'name', header: t('targetGroup'), cell: ({ name }) => name },
    {
      key: 'housed',
      header: t('housed'),
      numeric: true,
      cell: ({ housed, candidates }) => t('housedOf', { housed, candidates }),
    },
    {
      key: 'median',
      header: t('medianSatisfaction'),
      numeric: true,
      cell: ({ medianSatisfaction }) => points(medianSatisfaction),
    },
    { key: 'low', header: t('lowSatisfaction'), numeric: true, cell: ({ lowSatisfaction }) => points(lowSatisfaction) },
  ];
}

function qualityWords({ proven, gap, stopped }: RunOutcome, t: RunTranslate, formats: Formats): string {
  const quality = proven ? t('proven') : gap < SMALLEST_GAP ? t('gapTiny') : t('gap', { gap: formats.percent(gap) });
  return stopped === 'timeLimit' ? `${quality} ${t('timeLimitReached')}` : quality;
}
