import { usePage } from '../page-context.js';
import { withQuery } from '../page-url.js';
import { webTexts } from '../texts.js';
import { Icon } from './icon.js';

export interface PaginationProps {
  /** Counted from 1; in the URL as `page`. */
  pageNumber: number;
  pageSize: number;
  /** How many rows there are on all pages together. */
  total: number;
  /** The id of the list's place on the page, when other things come first. */
  anchor?: string;
}

/** Which rows are on the screen, and the way to the pages around. Only the words when everything fits on one page. */
export function Pagination({ pageNumber, pageSize, total, anchor }: PaginationProps) {
  const { language, formats, url } = usePage();
  const t = webTexts(language);
  const last = Math.max(1, Math.ceil(total / pageSize));
  const first = (pageNumber - 1) * pageSize + 1;
  const href = (page: number) => `${withQuery(url, { page: page === 1 ? null : page })}${anchor ? `#${anchor}` : ''}`;
  return (
    <nav class="utrecht-pagination" aria-label={t('pages')}>
      <span class="utrecht-pagination__summary">
        {t('pageSummary', {
          first: formats.number(Math.min(first, total)),
          last: formats.number(Math.min(first + pageSize - 1, total)),
          total: formats.number(total),
        })}
      </span>
      {pageNumber > 1 && (
        <a class="utrecht-pagination__relative-link" href={href(pageNumber - 1)} rel="prev">
          <Icon name="chevron-left" directional /> {t('previousPage')}
        </a>
      )}
      {pageNumber < last && (
        <a class="utrecht-pagination__relative-link" href={href(pageNumber + 1)} rel="next">
          {t('nextPage')} <Icon name="chevron-right" directional />
        </a>
      )}
    </nav>
  );
}
