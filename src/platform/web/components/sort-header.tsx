import { usePage } from '../page-context.js';
import { queryOf, withQuery } from '../page-url.js';
import { Icon } from './icon.js';

interface SortHeaderProps {
  column: { key: string; header: string; sortable?: boolean; numeric?: boolean };
  defaultSort?: string;
}

/** The heading of a column. A sortable one is a link that turns the order around, keeps the filters and opens page one. */
export function SortHeader({ column, defaultSort }: SortHeaderProps) {
  const { url } = usePage();
  const sort = queryOf(url).get('sort') ?? defaultSort;
  const order = sort === column.key ? 'ascending' : sort === `-${column.key}` ? 'descending' : undefined;
  const next = order === 'ascending' ? `-${column.key}` : column.key;
  const icon = { ascending: 'chevron-up', descending: 'chevron-down', none: 'selector' }[order ?? 'none'];
  const numeric = column.numeric ? 'data-table__number' : undefined;
  if (!column.sortable) {
    return (
      <th scope="col" class={numeric}>
        {column.header}
      </th>
    );
  }
  return (
    <th scope="col" class={numeric} aria-sort={order} data-sortable>
      <a class="sort-link" href={withQuery(url, { sort: next, page: null })}>
        {column.header}
        <Icon name={icon} />
      </a>
    </th>
  );
}
