import { Stack } from '../../../platform/web/components/arrangement.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Layout } from '../../../platform/web/layout.js';
import { queryOf } from '../../../platform/web/page-url.js';
import type { PageProps } from '../../../platform/web/page.js';
import { figureTables } from '../export/figure-tables.js';
import type { Figures } from '../figures.queries.js';
import { figuresTexts } from '../texts.js';
import { DeclinesCard } from './declines-card.js';
import { DeparturesCard } from './departures-card.js';
import { FiguresFilterBar, filterErrors, type FiguresFilterBarProps } from './figures-filter.js';
import { OffersCard } from './offers-card.js';
import { PlacedCard } from './placed-card.js';
import { SummaryCard } from './summary-card.js';
import { TrendCard } from './trend-card.js';
import { WaitingCard } from './waiting-card.js';

export interface FiguresPageProps extends FiguresFilterBarProps {
  /** Null when the filter is not right. */
  figures: Figures | null;
}

/** How it goes, for everybody who accounts for it: a period, in pictures and tables. */
export function FiguresPage({ page, figures, ...filter }: PageProps<FiguresPageProps>) {
  const t = figuresTexts(page.language);
  const { date } = page.formats;
  const filters = queryOf(page.url).toString();
  return (
    <Layout page={page} title={t('figures')} width="wide">
      <ErrorSummary errors={filterErrors(filter.faults, t)} />
      <PageHeader
        title={t('figures')}
        lead={figures && t('lead', { from: date(figures.filter.from), to: date(figures.filter.to) })}
        actions={
          figures && (
            <LinkButton
              icon="download"
              href={filters ? `/reports/figures.xlsx?${filters}` : '/reports/figures.xlsx'}
              download
            >
              {t('downloadAll')}
            </LinkButton>
          )
        }
      />
      <FiguresFilterBar {...filter} />
      {figures && <AllFigures page={page} figures={figures} />}
    </Layout>
  );
}

function AllFigures({ page, figures }: PageProps<{ figures: Figures }>) {
  const tables = figureTables(figures, page.language);
  return (
    <Stack>
      <SummaryCard table={tables.summary} figures={figures} />
      <PlacedCard table={tables.placed} figures={figures} />
      <WaitingCard table={tables.waiting} figures={figures} />
      <OffersCard table={tables.offers} figures={figures} />
      <DeclinesCard table={tables.declines} figures={figures} />
      <DeparturesCard table={tables.departures} figures={figures} />
      <TrendCard table={tables.trend} figures={figures} />
    </Stack>
  );
}
