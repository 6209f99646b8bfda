import type { BlockingGroups } from '../../matching-engine/index.js';
import { Stack, Tiles } from '../../platform/web/components/arrangement.js';
import { Card } from '../../platform/web/components/card.js';
import { Heading } from '../../platform/web/components/heading.js';
import { Points, type Point } from '../../platform/web/components/points.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageContext } from '../../platform/web/page.js';
import { webTexts } from '../../platform/web/texts.js';
import { fairnessOf, FEWEST_PEOPLE, type Dimension, type StoredFigures } from '../fairness.js';
import { fairnessTexts, type FairnessTranslate } from '../fairness-texts.js';
import { HIGHEST_SATISFACTION } from '../proposals.query.js';
import { FairnessDimension } from './fairness-dimension.js';

export interface RunFairnessProps {
  figures: StoredFigures;
  upperBound: number;
  /** Names of locations by id. */
  placeNames: ReadonlyMap<string, string>;
}

/** How different groups of people fare in a run, and what its rules and wishes leave to wish for. */
export function RunFairness({ figures, upperBound, placeNames }: RunFairnessProps) {
  const page = usePage();
  const t = fairnessTexts(page.language);
  const points = wholeOf(figures, upperBound, page);
  return (
    <Card title={t('fairness')} anchor="fairness">
      <p>{t('lead', { fewest: FEWEST_PEOPLE })}</p>
      <p class="small">{t('satisfactionNote', { highest: HIGHEST_SATISFACTION })}</p>
      <Tiles roomy>
        {fairnessOf(figures).map(({ dimension, groups }) => (
          <FairnessDimension
            key={dimension}
            dimension={dimension}
            groups={groups.map((group) => ({ ...group, name: nameOf(dimension, group.key, page, placeNames) }))}
          />
        ))}
        {points.length > 0 && (
          <Stack>
            <Heading level={3}>{t('together')}</Heading>
            <Points points={points} />
          </Stack>
        )}
      </Tiles>
    </Card>
  );
}

const GROUP_TEXTS = {
  m: 'genderM',
  f: 'genderF',
  x: 'genderX',
  under21: 'ageUnder21',
  from21: 'ageFrom21',
  from24: 'ageFrom24',
  from27: 'ageFrom27',
  1: 'urgency1',
  2: 'urgency2',
  3: 'urgency3',
  4: 'urgency4',
} as const;

function nameOf(dimension: Dimension, key: string, { language }: PageContext, placeNames: ReadonlyMap<string, string>) {
  const t = fairnessTexts(language);
  if (dimension === 'firstLocation') return placeNames.get(key) ?? t('anotherLocation');
  if (dimension === 'targetGroup') return webTexts(language)(key === 'statusHolder' ? 'statusHolders' : 'youngTenants');
  return t(GROUP_TEXTS[key as keyof typeof GROUP_TEXTS]);
}

/** Nothing of a run of an engine that did not look at it. */
function wholeOf({ blocking, mixRuleCost }: StoredFigures, upperBound: number, page: PageContext): Point[] {
  const t = fairnessTexts(page.language);
  return [
    ...(blocking === undefined
      ? []
      : [{ icon: 'users', text: <Sentences lines={blockingLines(blocking, t, page)} /> }]),
    ...(mixRuleCost === undefined
      ? []
      : [{ icon: 'scale', text: <Sentences lines={mixLines(mixRuleCost, upperBound, t, page)} /> }]),
  ];
}

function blockingLines(blocking: BlockingGroups | null, t: FairnessTranslate, { formats }: PageContext): string[] {
  if (!blocking) return [t('blockingUnknown')];
  const { pairs, trios } = blocking;
  if (pairs + trios === 0) return [t('blockingNone')];
  const groups = [pairs > 0 && t('pairs', { pairs }), trios > 0 && t('trios', { trios })].filter(
    (one) => one !== false,
  );
  return [t('blocking', { groups: formats.list(groups), count: pairs + trios }), t('blockingNote')];
}

function mixLines(points: number | null, upperBound: number, t: FairnessTranslate, { formats }: PageContext): string[] {
  if (points === null) return [t('mixRuleUnknown')];
  if (points <= 0 || upperBound <= 0) return [t('mixRuleFree')];
  return [t('mixRuleCost', { points, share: formats.percent(points / upperBound) }), t('mixRuleNote')];
}

/** What it is first, what it means under it. */
function Sentences({ lines: [first, ...others] }: { lines: readonly string[] }) {
  return (
    <>
      {first}
      {others.map((line) => (
        <span key={line} class="small">
          {line}
        </span>
      ))}
    </>
  );
}
