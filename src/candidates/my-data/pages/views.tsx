import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { FileView } from '../personal-data.js';
import { roleWord } from '../role-word.js';
import { myDataTexts } from '../texts.js';

/** Who opened the file, by day and role: the audit trail knows the name, and the candidate need not. */
export function Views({ views }: { views: readonly FileView[] }) {
  const { language, formats } = usePage();
  const t = myDataTexts(language);
  return (
    <Card title={t('views')}>
      {views.length === 0 ? (
        <p>{t('viewsNone')}</p>
      ) : (
        <>
          <p>{t('viewsLead')}</p>
          <DataTable
            caption={t('viewsCaption')}
            columns={[
              { key: 'day', header: t('day'), cell: ({ day }) => formats.date(day) },
              { key: 'role', header: t('role'), cell: ({ role }) => roleWord(role, t) },
            ]}
            rows={views}
            rowKey={({ day, role }) => `${day} ${role}`}
          />
        </>
      )}
    </Card>
  );
}
