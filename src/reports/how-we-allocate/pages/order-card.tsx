import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { Disclosure } from '../../../platform/web/components/disclosure.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { AllocationRules } from '../allocation-rules.js';
import { allocationTexts } from '../how-we-allocate-texts.js';
import { valuesByPath } from '../../../platform/files/canonical-json.js';
import { nameOfValue, wordsOfValue } from '../policy-values.js';
import { Lines } from './lines.js';
import { UrgencyTable } from './urgency-table.js';

type RulesPart = PageProps<{ rules: AllocationRules }>;

/** What counts first, second and third. */
export function OrderCard({ page, rules }: RulesPart) {
  const t = allocationTexts(page.language);
  return (
    <Card anchor="order" title={t('orderTitle')}>
      <p>{t('orderText')}</p>
      <Lines title="limitsTitle" lines={['limit1', 'limit2', 'limit3', 'limit4', 'limit5', 'limit6', 'limit7']} />
      <Lines title="urgencyTitle" lines={['urgency1', 'urgency2', 'urgency3']} />
      <UrgencyTable page={page} rules={rules.urgency} />
      <Lines title="fitTitle" lines={['fit1', 'fit2', 'fit3', 'fit4']} />
      <Weights page={page} rules={rules} />
    </Card>
  );
}

/** The weights of the computer for who wants to know them. */
function Weights({ page, rules }: RulesPart) {
  const t = allocationTexts(page.language);
  const weights = valuesByPath({ matching: rules.matching });
  return (
    <Disclosure summary={t('weightsTitle')}>
      <p>{t('weightsText')}</p>
      <DataTable
        caption={t('weightsCaption')}
        rows={[...weights]}
        rowKey={([path]) => path}
        columns={[
          { key: 'what', header: t('what'), cell: ([path]) => nameOfValue(path, page.language) },
          {
            key: 'value',
            header: t('value'),
            numeric: true,
            cell: ([path, value]) => wordsOfValue(path, value, page.language, page.formats),
          },
        ]}
      />
    </Disclosure>
  );
}
