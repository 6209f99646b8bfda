import type { ComponentChildren } from 'preact';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PageContext } from '../../../platform/web/page.js';
import type { RunComparison } from '../../run-comparisons.js';
import { runTexts } from '../../run-texts.js';
import type { RunDetail } from '../../runs.queries.js';
import type { Setting } from '../compare-settings.js';
import { weightWords } from '../scenario-words.js';
import { scenarioTexts } from '../texts.js';
import { HomesOut } from './scenario-facts.js';

/** What two runs were asked to do differently. */
export function ComparedSettings({ comparison }: { comparison: RunComparison }) {
  const page = usePage();
  const t = scenarioTexts(page.language);
  const { run, other, settings } = comparison;
  if (settings.length === 0)
    return (
      <Card title={t('settingsDiffer')}>
        <p>{t('settingsSame')}</p>
      </Card>
    );
  return (
    <Card title={t('settingsDiffer')}>
      <DataTable
        caption={<span class="visually-hidden">{t('settingsDiffer')}</span>}
        columns={[
          { key: 'setting', header: t('setting'), cell: ({ setting }) => nameOf(setting, page) },
          {
            key: 'run',
            header: t('runNumber', { number: run.number }),
            cell: ({ setting }) => valueOf(run, setting, page),
          },
          {
            key: 'other',
            header: t('runNumber', { number: other.number }),
            cell: ({ setting }) => valueOf(other, setting, page),
          },
        ]}
        rows={settings}
        rowKey={({ setting }) => setting}
      />
    </Card>
  );
}

const nameOf = (setting: Setting, { language }: PageContext) =>
  scenarioTexts(language)(setting === 'homesOut' ? 'homes' : setting);

function valueOf(run: RunDetail, setting: Setting, { language, formats }: PageContext): ComponentChildren {
  const t = scenarioTexts(language);
  switch (setting) {
    case 'homesOut':
      return <HomesOut homes={run.scenario.homesOut} t={t} />;
    case 'effort':
      return runTexts(language)(run.effort);
    case 'seed':
      return String(run.seed);
    case 'timeLimit':
      return t('seconds', { count: run.timeLimit });
    case 'keepsGroupsOf':
      return run.earlierRun ? t('runNumber', { number: run.earlierRun.number }) : t('keepsNone');
    case 'rehearsal':
      return t(run.isRehearsal ? 'yes' : 'no');
    default:
      return weightWords(run.scenario.policy[setting], formats);
  }
}
