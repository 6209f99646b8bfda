import type { ComponentChildren } from 'preact';
import { SortHeader } from './sort-header.js';

export interface Column<Row> {
  /** Name of the column; in the URL as `sort=key` or `sort=-key`. */
  key: string;
  header: string;
  cell: (row: Row) => ComponentChildren;
  sortable?: boolean;
  /** Digits under each other, at the end of the column. */
  numeric?: boolean;
}

export interface DataTableProps<Row> {
  caption: ComponentChildren;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** How the rows are sorted when the URL does not tell: `name`, or `-score` for the highest first. */
  defaultSort?: string;
  /** Marks the row that is open beside the table. */
  isCurrent?: (row: Row) => boolean;
}

/** A table with headings to sort by. On a narrow screen every row becomes a card with its headings inside. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, defaultSort, isCurrent } = props;
  return (
    <table class="utrecht-table utrecht-table--html-table data-table">
      <caption class="utrecht-table__caption">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <SortHeader key={column.key} column={column} defaultSort={defaultSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} aria-current={isCurrent?.(row) ? 'true' : undefined}>
            {columns.map((column, index) => (
              <Cell key={column.key} column={column} row={row} isFirst={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row, isFirst }: { column: Column<Row>; row: Row; isFirst: boolean }) {
  const numeric = column.numeric ? 'data-table__number' : undefined;
  if (isFirst) return <th scope="row">{column.cell(row)}</th>;
  return (
    <td class={numeric} data-header={column.header}>
      <div class="data-table__value">{column.cell(row)}</div>
    </td>
  );
}
