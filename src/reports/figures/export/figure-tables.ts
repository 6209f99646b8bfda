import { TARGET_GROUPS } from '../../../candidates/candidate-answers.js';
import { capitalized } from '../../../matching/capitalized.js';
import { placementTexts } from '../../../placements/texts.js';
import type { Language } from '../../../platform/i18n/languages.js';
import { webTexts } from '../../../platform/web/texts.js';
import { ENDINGS, REACHED } from '../calculate/offers.js';
import type { Spread } from '../calculate/spread.js';
import type { Figures } from '../figures.queries.js';
import { stepName } from '../step-name.js';
import { figuresTexts, type FiguresTranslate } from '../texts.js';
import type { FigureCell, FigureColumn, FigureTable, TableName } from './figure-table.js';

/** Every table of the figures, in the order of the page. */
export function figureTables(figures: Figures, language: Language): Record<TableName, FigureTable> {
  const words = { t: figuresTexts(language), language };
  return {
    summary: summaryTable(figures, words),
    placed: placedTable(figures, words),
    waiting: waitingTable(figures, words),
    offers: offersTable(figures, words),
    declines: declinesTable(figures, words),
    departures: departuresTable(figures, words),
    trend: trendTable(figures, words),
  };
}

interface Words {
  t: FiguresTranslate;
  language: Language;
}

const text = (header: string): FigureColumn => ({ header, kind: 'text' });
const number = (header: string): FigureColumn => ({ header, kind: 'number' });
const share = (header: string): FigureColumn => ({ header, kind: 'share' });
const NOTHING = '–';

const ratio = (count: number, all: number): FigureCell => (all === 0 ? NOTHING : count / all);

function summaryTable({ placedPeople, gotChosen, offers }: Figures, { t }: Words): FigureTable {
  const { reached, endings, answerDays } = offers;
  const spread = (part: keyof Spread): FigureCell => answerDays?.[part] ?? t('tooFew');
  return {
    name: 'summary',
    title: t('summary'),
    columns: [text(t('figure')), number(t('value'))],
    rows: [
      [t('placedPeople'), placedPeople],
      [t('gotChosen'), gotChosen?.count ?? t('tooFew')],
      [t('offersSent'), reached.offered],
      [t('offersExpired'), endings.expired],
      [t('answerDaysMedian'), spread('median')],
      [t('answerDaysP90'), spread('p90')],
    ],
  };
}

function placedTable({ placed }: Figures, { t, language }: Words): FigureTable {
  const groups = webTexts(language);
  return {
    name: 'placed',
    title: t('placed'),
    columns: [
      text(t('location')),
      text(t('targetGroup')),
      number(t('placedInPeriod')),
      number(t('housedNow')),
      number(t('underWayNow')),
      number(t('maximum')),
    ],
    rows: placed.flatMap(({ name, shares }) =>
      TARGET_GROUPS.map((group) => {
        const { placed: count, housed, underWay, maximum } = shares[group];
        return [name, groups(`${group}s`), count, housed, underWay, maximum];
      }),
    ),
  };
}

function waitingTable({ waiting }: Figures, { t, language }: Words): FigureTable {
  const cells = (spread: Spread | null): FigureCell[] =>
    spread ? [spread.median, spread.p90] : [t('tooFew'), t('tooFew')];
  return {
    name: 'waiting',
    title: t('waiting'),
    columns: [
      text(t('people')),
      number(t('placedMedian')),
      number(t('placedP90')),
      number(t('waitingMedian')),
      number(t('waitingP90')),
    ],
    rows: waiting.map((row) => [groupName(row.group, { t, language }), ...cells(row.placed), ...cells(row.waiting)]),
  };
}

/** "Iedereen", "Statushouders". */
export const groupName = (group: Figures['waiting'][number]['group'], { t, language }: Words): string =>
  group === 'all' ? t('everybody') : webTexts(language)(`${group}s`);

function offersTable({ offers: { reached, endings } }: Figures, { t, language }: Words): FigureTable {
  const status = placementTexts(language);
  const row = (name: string, count: number): FigureCell[] => [name, count, ratio(count, reached.offered)];
  return {
    name: 'offers',
    title: t('offers'),
    columns: [text(t('offersSentInPeriod')), number(t('count')), share(t('share'))],
    rows: [
      ...REACHED.map((stage) => row(t(`reached${capitalized(stage)}`), reached[stage])),
      ...ENDINGS.map((ending) => row(status(`status${capitalized(ending)}`), endings[ending])),
    ],
  };
}

function declinesTable({ declines: { people, reasons } }: Figures, { t, language }: Words): FigureTable {
  return {
    name: 'declines',
    title: t('declines'),
    columns: [text(t('reason')), number(t('people')), share(t('share'))],
    rows: [
      ...(reasons ?? []).map(({ reason, count }): FigureCell[] => [
        reasonName(reason, { t, language }),
        count,
        ratio(count, people),
      ]),
      [t('together'), people, ratio(people, people)],
    ],
  };
}

type Reason = NonNullable<Figures['declines']['reasons']>[number]['reason'];

/** Why somebody said no, as a name without a full stop. */
export const reasonName = (reason: Reason, { t, language }: Words): string =>
  reason === 'notTold' ? t('notTold') : placementTexts(language)(`decline_${reason}`).replace(/\.$/, '');

export const DEPARTURES = ['adjusted', 'withdrawn', 'refused', 'outsideMix'] as const;

function departuresTable({ departures }: Figures, { t }: Words): FigureTable {
  const { published, replaced } = departures;
  return {
    name: 'departures',
    title: t('departures'),
    columns: [text(t('proposals')), number(t('count')), share(t('share'))],
    rows: [
      [t('published'), published, ratio(published, published)],
      ...DEPARTURES.map((kind): FigureCell[] => [t(kind), departures[kind], ratio(departures[kind], published)]),
      [t('replaced'), replaced, NOTHING],
    ],
  };
}

function trendTable({ trend, filter }: Figures, { t, language }: Words): FigureTable {
  const groups = webTexts(language);
  return {
    name: 'trend',
    title: t('trend'),
    columns: [
      text(t(filter.step)),
      number(groups('statusHolders')),
      number(groups('youngTenants')),
      number(t('placedMedian')),
      number(t('offersSent')),
      number(t('withoutResult')),
    ],
    rows: trend.map((point) => [
      stepName(point, filter.step, language),
      point.statusHolders,
      point.youngTenants,
      point.medianMonths ?? t('tooFew'),
      point.offers,
      point.withoutResult,
    ]),
  };
}
