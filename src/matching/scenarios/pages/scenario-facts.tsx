import { Disclosure } from '../../../platform/web/components/disclosure.js';
import type { Fact } from '../../../platform/web/components/facts.js';
import type { PageContext } from '../../../platform/web/page.js';
import type { HomeOut, RunScenario } from '../run-scenarios.queries.js';
import { differenceWords, homeOutWords } from '../scenario-words.js';
import { scenarioTexts, type ScenarioTranslate } from '../texts.js';

/** More homes than this stand behind a line that opens them. */
const MOST_SHOWN = 5;

/** What a run does otherwise than by default, as facts among its settings. */
export function scenarioFacts({ differs, homesOut }: RunScenario, { language, formats }: PageContext): Fact[] {
  const t = scenarioTexts(language);
  const weights = differs.map((difference) => (
    <div key={difference.weight}>{differenceWords(difference, t, formats)}</div>
  ));
  return [
    { term: t('weights'), value: differs.length > 0 ? weights : t('asPolicy') },
    { term: t('homes'), value: <HomesOut homes={homesOut} t={t} /> },
  ];
}

/** The homes that take no part in a run. */
export function HomesOut({ homes, t }: { homes: readonly HomeOut[]; t: ScenarioTranslate }) {
  if (homes.length === 0) return <>{t('allHomes')}</>;
  const list = homes.map((home) => <div key={home.id}>{homeOutWords(home, t)}</div>);
  const all = homes.length > MOST_SHOWN ? <Disclosure summary={t('homesOutMore')}>{list}</Disclosure> : list;
  return (
    <>
      {t('homesOut', { count: homes.length })}
      {all}
    </>
  );
}
