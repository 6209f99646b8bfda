import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.js';
import { pathOf, queryOf } from '../page-url.js';
import { webTexts } from '../texts.js';
import { Button, LinkButton } from './button.js';

export interface FilterBarProps {
  /** The id of the list's place on the page, when other things come first. */
  anchor?: string;
  children: ComponentChildren;
}

/** Fields that choose what a list shows. Sent by GET, so that the URL can be kept and shared; the order is kept. */
export function FilterBar({ anchor, children }: FilterBarProps) {
  const { language, url } = usePage();
  const t = webTexts(language);
  const query = queryOf(url);
  const sort = query.get('sort');
  const isFiltered = [...query].some(([name, value]) => value !== '' && name !== 'sort' && name !== 'page');
  return (
    <form
      class="filter-bar"
      method="get"
      action={anchor ? `${pathOf(url)}#${anchor}` : pathOf(url)}
      role="search"
      aria-label={t('filterList')}
    >
      {children}
      {sort && <input type="hidden" name="sort" value={sort} />}
      <div class="filter-bar__actions">
        <Button kind="secondary" icon="filter">
          {t('filter')}
        </Button>
        {isFiltered && (
          <LinkButton
            kind="subtle"
            icon="x"
            href={sort ? `${pathOf(url)}?sort=${encodeURIComponent(sort)}` : pathOf(url)}
          >
            {t('clearFilter')}
          </LinkButton>
        )}
      </div>
    </form>
  );
}
