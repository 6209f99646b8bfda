import type { ComponentChildren } from 'preact';
import { LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { Disclosure } from '../../../platform/web/components/disclosure.js';
import { usePage } from '../../../platform/web/page-context.js';
import { queryOf } from '../../../platform/web/page-url.js';
import type { Formats } from '../../../platform/i18n/format.js';
import type { FigureCell, FigureColumn, FigureTable } from '../export/figure-table.js';
import { figuresTexts } from '../texts.js';

export interface FigureCardProps {
  table: FigureTable;
  /** What is counted, in one or two sentences. */
  note: string;
  /** The figures as pictures. */
  children: ComponentChildren;
}

/** One subject of the figures: pictures, the same as a table, and the table as a file. */
export function FigureCard({ table, note, children }: FigureCardProps) {
  const { language, url } = usePage();
  const t = figuresTexts(language);
  const filters = queryOf(url).toString();
  const file = `/reports/${table.name}.csv`;
  return (
    <Card
      title={table.title}
      anchor={table.name}
      aside={
        <LinkButton href={filters ? `${file}?${filters}` : file} icon="download" kind="subtle" download>
          {t('downloadCsv')}
          <span class="visually-hidden">: {table.title}</span>
        </LinkButton>
      }
    >
      <p>{note}</p>
      {children}
      <Disclosure summary={t('asTable', { title: table.title })}>
        <FiguresAsTable table={table} />
      </Disclosure>
    </Card>
  );
}

function FiguresAsTable({ table: { title, columns, rows } }: Pick<FigureCardProps, 'table'>) {
  const { formats } = usePage();
  return (
    <DataTable
      caption={title}
      columns={columns.map((column, index) => ({
        key: String(index),
        header: column.header,
        numeric: column.kind !== 'text',
        cell: (row: readonly FigureCell[]) => cellWords(row[index]!, column, formats),
      }))}
      rows={rows}
      rowKey={(row) => row.join(' ')}
    />
  );
}

function cellWords(cell: FigureCell, { kind }: FigureColumn, formats: Formats): string {
  if (typeof cell === 'string') return cell;
  return kind === 'share' ? formats.percent(cell) : formats.number(cell);
}
