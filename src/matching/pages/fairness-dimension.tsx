import type { Formats } from '../../platform/i18n/format.js';
import { Stack } from '../../platform/web/components/arrangement.js';
import { BarChart } from '../../platform/web/components/bar-chart.js';
import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { Disclosure } from '../../platform/web/components/disclosure.js';
import { Heading } from '../../platform/web/components/heading.js';
import { usePage } from '../../platform/web/page-context.js';
import type { Fairness, FairnessGroup } from '../fairness.js';
import { fairnessTexts, type FairnessTranslate } from '../fairness-texts.js';
import { HIGHEST_SATISFACTION } from '../proposals.query.js';

/** More bars than this are no picture any more; the table has them all. */
const MOST_BARS = 8;

export type NamedGroup = FairnessGroup & { name: string };

export interface FairnessDimensionProps {
  dimension: Fairness['dimension'];
  groups: readonly NamedGroup[];
}

/** Of one kind of groups: who is housed and how satisfied they are, as pictures and as a table. */
export function FairnessDimension({ dimension, groups }: FairnessDimensionProps) {
  const { language, formats } = usePage();
  const t = fairnessTexts(language);
  const drawn = groups.slice(0, MOST_BARS);
  return (
    <Stack>
      <Heading level={3}>{t(dimension)}</Heading>
      {drawn.length < groups.length && (
        <p class="small">{t('onlyLargest', { count: drawn.length, all: groups.length })}</p>
      )}
      <BarChart title={t('shareHoused')} bars={drawn.map((group) => housedBar(group, t, formats))} />
      <BarChart title={t('satisfaction')} bars={drawn.map((group) => satisfactionBar(group, t, formats))} />
      <Disclosure summary={t('asTable')}>
        <DataTable caption={t(dimension)} columns={columns(t, formats)} rows={groups} rowKey={({ key }) => key} />
      </Disclosure>
    </Stack>
  );
}

function housedBar({ name, housed }: NamedGroup, t: FairnessTranslate, formats: Formats) {
  if (!housed) return { label: name, share: null, value: t('tooFew') };
  const share = housed.count / housed.candidates;
  return { label: name, share, value: formats.percent(share) };
}

function satisfactionBar({ name, satisfaction }: NamedGroup, t: FairnessTranslate, formats: Formats) {
  if (!satisfaction) return { label: name, share: null, value: t('tooFew') };
  return {
    label: name,
    share: satisfaction.median / HIGHEST_SATISFACTION,
    value: formats.number(satisfaction.median),
    mark: satisfaction.low / HIGHEST_SATISFACTION,
  };
}

function columns(t: FairnessTranslate, formats: Formats): Column<NamedGroup>[] {
  const number = (key: string, header: string, cell: Column<NamedGroup>['cell']) => ({
    key,
    header,
    numeric: true,
    cell,
  });
  return [
    { key: 'name', header: t('group'), cell: ({ name }) => name },
    number('housed', t('housed'), ({ housed }) =>
      housed ? t('housedOf', { housed: housed.count, candidates: housed.candidates }) : t('tooFew'),
    ),
    number('share', t('share'), ({ housed }) => (housed ? formats.percent(housed.count / housed.candidates) : '–')),
    number('median', t('median'), ({ satisfaction }) =>
      satisfaction ? formats.number(satisfaction.median) : t('tooFew'),
    ),
    number('low', t('low'), ({ satisfaction }) => (satisfaction ? formats.number(satisfaction.low) : '–')),
  ];
}
