import { formatsFor } from '../../platform/i18n/format.js';
import type { Language } from '../../platform/i18n/languages.js';
import { writeCsv } from '../../platform/tables/write-csv.js';
import { DIMENSIONS } from '../fairness.js';
import { fairnessTexts } from '../fairness-texts.js';
import { runTexts } from '../run-texts.js';
import type { RoundScenarios, ScenarioResult } from './round-scenarios.queries.js';
import { differenceWords, homeOutWords } from './scenario-words.js';
import { scenarioTexts } from './texts.js';

/** The runs of a round as a file for a spreadsheet, one a row; a figure that can't be told is left empty. */
export function scenariosCsv({ items, against }: RoundScenarios, language: Language): string {
  const t = scenarioTexts(language);
  const dimension = fairnessTexts(language);
  const columns = [
    ...columnsOf(language),
    ...DIMENSIONS.flatMap((one): Column[] => [
      [t('gapHousedOf', { dimension: dimension(one) }), (row) => percentagePoints(gapOf(row, one)?.housed)],
      [t('gapSatisfactionOf', { dimension: dimension(one) }), (row) => gapOf(row, one)?.satisfaction],
    ]),
    ...(against ? changesSince(against.number, language) : []),
  ];
  return writeCsv(
    columns.map(([header]) => header),
    items.map((row) => columns.map(([, valueOf]) => valueOf(row) ?? null)),
  );
}

type Column = [header: string, valueOf: (row: ScenarioResult) => string | number | null | undefined];

function columnsOf(language: Language): Column[] {
  const t = scenarioTexts(language);
  const formats = formatsFor(language);
  return [
    [t('run'), ({ run }) => t('runNumber', { number: run.number })],
    [t('name'), ({ run }) => run.name],
    [t('rehearsal'), ({ run }) => t(run.isRehearsal ? 'yes' : 'no')],
    [t('createdAt'), ({ run }) => formats.dateTime(run.createdAt)],
    [t('effort'), ({ run }) => runTexts(language)(run.effort)],
    [t('seed'), ({ run }) => run.seed],
    [t('differs'), ({ scenario }) => scenario.differs.map((one) => differenceWords(one, t, formats)).join('; ')],
    [t('homesOutTitle'), ({ scenario }) => scenario.homesOut.map((home) => homeOutWords(home, t)).join('; ')],
    [t('candidates'), ({ housed }) => housed?.candidates],
    [t('housed'), ({ housed }) => housed?.count],
    [t('unplaced'), ({ run }) => run.unplaced],
    [t('leftOut'), ({ run }) => run.leftOut],
    [t('median'), ({ satisfaction }) => satisfaction?.median],
    [t('low'), ({ satisfaction }) => satisfaction?.low],
    [t('withChosen'), ({ chosen }) => chosen?.withChosen],
    [t('mutual'), ({ chosen }) => chosen?.mutual],
  ];
}

function changesSince(number: number, language: Language): Column[] {
  const t = scenarioTexts(language);
  return [
    [t('movedColumn', { number }), ({ changes }) => changes?.moved],
    [t('onlyHereColumn'), ({ changes }) => changes?.onlyInRun],
    [t('onlyThereColumn', { number }), ({ changes }) => changes?.onlyInOther],
  ];
}

const gapOf = ({ gaps }: ScenarioResult, dimension: string) => gaps.find((gap) => gap.dimension === dimension);

/** With a decimal comma, as spreadsheets here read it. */
const percentagePoints = (share: number | null | undefined) =>
  share === null || share === undefined ? null : (100 * share).toFixed(1).replace('.', ',');
