import type { Formats } from '../platform/i18n/format.js';
import { FEWEST_PEOPLE, type StoredFigures } from './fairness.js';
import type { RunTranslate } from './run-texts.js';

/**
 * How many got somebody they chose, in words; nothing of runs whose engine did not look, or about so few people that it
 * would be about persons.
 */
export function chosenFacts(
  { chosen, housed }: StoredFigures,
  t: RunTranslate,
  formats: Formats,
): { term: string; value: string }[] {
  if (!chosen || housed < FEWEST_PEOPLE) return [];
  const { withChosen, mutual, houseGroups, houseGroupsHoused } = chosen;
  const share = (count: number) => t('countOfHoused', { count, housed, share: formats.percent(count / housed) });
  return [
    { term: t('withChosen'), value: share(withChosen) },
    { term: t('withMutual'), value: share(mutual) },
    { term: t('houseGroupsHoused'), value: t('houseGroupsOf', { count: houseGroupsHoused, all: houseGroups }) },
  ];
}
