import { Facts } from '../../../platform/web/components/facts.js';
import { FEWEST_PEOPLE } from '../../../matching/fairness.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { FigureTable } from '../export/figure-table.js';
import type { Figures } from '../figures.queries.js';
import { figuresTexts } from '../texts.js';
import { FigureCard } from './figure-card.js';

export interface FiguresOf {
  table: FigureTable;
  figures: Figures;
}

/** The period in a few numbers. */
export function SummaryCard({ table, figures: { placedPeople, gotChosen, offers } }: FiguresOf) {
  const { language, formats } = usePage();
  const t = figuresTexts(language);
  const { reached, endings, answerDays } = offers;
  const ofAll = (count: number, all: number) => t('countOf', { count, all, share: formats.percent(count / all) });
  const facts = [
    { term: t('placedPeople'), value: formats.number(placedPeople) },
    { term: t('gotChosen'), value: gotChosen ? ofAll(gotChosen.count, gotChosen.people) : t('tooFew') },
    { term: t('offersSent'), value: formats.number(reached.offered) },
    { term: t('offersExpired'), value: reached.offered > 0 ? ofAll(endings.expired, reached.offered) : '0' },
    {
      term: t('answerTime'),
      value: answerDays ? t('days', { median: formats.number(answerDays.median) }) : t('tooFew'),
    },
  ];
  return (
    <FigureCard table={table} note={t('summaryNote', { fewest: FEWEST_PEOPLE })}>
      <Facts facts={facts} />
    </FigureCard>
  );
}
