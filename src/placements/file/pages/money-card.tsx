import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PersonMoney } from '../decision-file.js';
import type { PlacementFile } from '../placement-files.js';
import { fileTexts } from '../texts.js';

/** The form of the lease, and what it could mean for everybody's allowance and benefit. */
export function MoneyCard({ file: { file, people } }: { file: PlacementFile }) {
  const { language, formats } = usePage();
  const t = fileTexts(language);
  const euros = (cents: number) => formats.money(100 * Math.round(cents / 100));
  const benefit = ({ benefit: estimate }: PersonMoney) => {
    if (!estimate) return t('benefitNone');
    const { lowest, highest } = estimate;
    return lowest === highest ? euros(highest) : t('benefitRange', { lowest: euros(lowest), highest: euros(highest) });
  };
  return (
    <Card title={t('moneyTitle')}>
      <p>{t(file.tenancyForm)}</p>
      <DataTable
        caption={t('moneyCaption')}
        columns={[
          {
            key: 'person',
            header: t('person'),
            cell: ({ candidateId }) => <PersonName name={people.get(candidateId)?.firstName ?? ''} />,
          },
          { key: 'allowance', header: t('rentAllowance'), cell: ({ rentAllowance }) => t(rentAllowance.answer) },
          { key: 'benefit', header: t('benefit'), cell: benefit },
        ]}
        rows={file.money}
        rowKey={({ candidateId }) => candidateId}
      />
      <p class="small">{t('moneyNote')}</p>
    </Card>
  );
}
