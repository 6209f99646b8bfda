import { Actions } from '../../web/components/actions.js';
import { LinkButton } from '../../web/components/button.js';
import { Card } from '../../web/components/card.js';
import { DataTable } from '../../web/components/data-table.js';
import { usePage } from '../../web/page-context.js';
import { expectedValues } from '../expected-values.js';
import type { Importer } from '../importer.js';
import { importTexts } from '../texts.js';

/** The columns that a file may have, what each may hold, and an empty file that has them all. */
export function ExpectedColumns({ importer, templateHref }: { importer: Importer; templateHref: string }) {
  const { language } = usePage();
  const t = importTexts(language);
  const rows = Object.entries(importer.columns).map(([key, column]) => ({ key, column }));
  return (
    <Card title={t('columns')}>
      <p>
        {t('columnsText')} {'reference' in importer.columns && t('sameReference')}
      </p>
      {importer.about && <p>{importer.about(language)}</p>}
      <Actions>
        <LinkButton icon="download" href={templateHref} download>
          {t('template')}
        </LinkButton>
      </Actions>
      <DataTable
        caption={t('columnList')}
        columns={[
          { key: 'column', header: t('column'), cell: ({ column }) => column.headers[0] },
          { key: 'required', header: t('mustBeFilled'), cell: ({ column }) => t(column.required ? 'yes' : 'no') },
          { key: 'expected', header: t('expected'), cell: ({ key }) => expectedValues(importer, key, language) },
          {
            key: 'names',
            header: t('otherNames'),
            cell: ({ key, column }) => [key, ...column.headers.slice(1)].join(', '),
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </Card>
  );
}
