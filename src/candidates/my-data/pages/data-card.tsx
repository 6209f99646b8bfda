import { Card } from '../../../platform/web/components/card.js';
import { Facts } from '../../../platform/web/components/facts.js';
import { Icon } from '../../../platform/web/components/icon.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { DataSection, Readers } from '../sections.js';
import { myDataTexts } from '../texts.js';

const ICONS: Record<Readers, string> = { readersOthers: 'users', readersStaff: 'briefcase', readersMe: 'lock' };

/** Data that the same people can read, with who those are. */
export function DataCard({ section: { title, readers, rows } }: { section: DataSection }) {
  const t = myDataTexts(usePage().language);
  return (
    <Card title={title} tone={readers === 'readersMe' ? 'sun' : 'plain'}>
      <p class="page-heading__eyebrow">
        <Icon name={ICONS[readers]} /> {t('readers')} <strong>{t(readers)}</strong>
      </p>
      <Facts facts={rows.map(({ label, value }) => ({ term: label, value: <bdi>{value}</bdi> }))} />
    </Card>
  );
}
