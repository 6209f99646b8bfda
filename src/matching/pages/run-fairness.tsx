import type { BlockingGroups } from '../../matching-engine/index.js';
import { Stack, Tiles } from '../../platform/web/components/arrangement.js';
import { Card } from '../../platform/web/components/card.js';
import { Heading } from '../../platform/web/components/heading.js';
import { Points, type Point } from '../../platform/web/components/points.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageContext } from '../../platform/web/page.js';
import { fairnessOf, FEWEST_PEOPLE, type StoredFigures } from '../fairness.js';
import { fairnessGroupName } from '../fairness-group-name.js';
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
            groups={groups.map((group) => ({
              ...group,
              name: fairnessGroupName(dimension, group.key, page.language, placeNames),
            }))}
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
