import { isolated } from '../../../platform/i18n/isolated.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable, type Column } from '../../../platform/web/components/data-table.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageContext, PageProps } from '../../../platform/web/page.js';
import { allocationTexts } from '../how-we-allocate-texts.js';
import type { PolicyChange } from '../policy-changes.js';
import type { PolicyPeriod } from '../policy-history.js';
import { nameOfValue, wordsOfValue } from '../policy-values.js';
import { HOW_WE_ALLOCATE } from '../sources.js';

/** Which rules held from when till when, and what changed in each. */
export function HistoryPage({ page, periods }: PageProps<{ periods: PolicyPeriod[] }>) {
  const t = allocationTexts(page.language);
  return (
    <Layout page={page} title={t('historyTitle')}>
      <PageHeader title={t('historyTitle')} lead={t('historyLead')} />
      <p>
        <TextLink href={HOW_WE_ALLOCATE}>{t('toRules')}</TextLink>
      </p>
      {periods.map((period) => (
        <Period key={period.from.getTime()} page={page} period={period} />
      ))}
    </Layout>
  );
}

function Period({ page, period }: PageProps<{ period: PolicyPeriod }>) {
  const t = allocationTexts(page.language);
  const { dateTime } = page.formats;
  const { from, until, version, changes, keptName } = period;
  const title = until
    ? t('period', { from: dateTime(from), until: dateTime(until) })
    : t('periodNow', { from: dateTime(from) });
  return (
    <Card title={title} tone={until ? 'plain' : 'tint'}>
      <p>
        {t('versionName', { version: isolated(version) })} {keptName && t('keptName')}
      </p>
      {changes ? (
        <DataTable caption={t('changes')} columns={columns(page)} rows={changes} rowKey={({ path }) => path} />
      ) : (
        <p>{t('firstRules')}</p>
      )}
    </Card>
  );
}

function columns({ language, formats }: PageContext): Column<PolicyChange>[] {
  const t = allocationTexts(language);
  return [
    { key: 'what', header: t('what'), cell: ({ path }) => nameOfValue(path, language) },
    {
      key: 'before',
      header: t('before'),
      cell: ({ path, before }) => wordsOfValue(path, before, language, formats),
    },
    {
      key: 'after',
      header: t('after'),
      cell: ({ path, after }) => wordsOfValue(path, after, language, formats),
    },
  ];
}
