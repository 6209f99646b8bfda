import type { Exposure } from '../../choosing/suggestions/exposure.js';
import { Card } from '../../platform/web/components/card.js';
import { Facts } from '../../platform/web/components/facts.js';
import { usePage } from '../../platform/web/page-context.js';
import { runTexts } from '../run-texts.js';

/** Whether suggestions show the people of a round about equally, or a few of them to everybody. */
export function RoundExposure({ exposure: { showings, shown, topTenth } }: { exposure: Exposure }) {
  const { language, formats } = usePage();
  const t = runTexts(language);
  return (
    <Card title={t('exposureTitle')}>
      {topTenth === null ? (
        <p>{t('exposureNone')}</p>
      ) : (
        <>
          <p>{t('exposureMeans', { share: formats.percent(topTenth) })}</p>
          <Facts
            facts={[
              { term: t('exposureTopTenth'), value: formats.percent(topTenth) },
              { term: t('exposureShown'), value: formats.number(shown) },
              { term: t('exposureShowings'), value: formats.number(showings) },
            ]}
          />
        </>
      )}
    </Card>
  );
}
