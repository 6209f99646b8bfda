import type { ChooserFigures } from './choosers.queries.js';
import type { SupportTranslate } from './texts.js';

/** How it stands with somebody's house group: its size or none, and what it waits for. */
export function houseGroupWords(chooser: ChooserFigures, t: SupportTranslate): string[] {
  return [
    chooser.groupSize > 0 ? t('groupOf', { count: chooser.groupSize }) : t('noHouseGroup'),
    ...(chooser.seeksOneMore ? [t('seeksOneMore')] : []),
    ...(chooser.hasOpenQuestion ? [t('openQuestion')] : []),
  ];
}
