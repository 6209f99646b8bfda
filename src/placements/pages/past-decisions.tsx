import { capitalized } from '../../matching/capitalized.js';
import { Card } from '../../platform/web/components/card.js';
import { Points } from '../../platform/web/components/points.js';
import { PersonName } from '../../platform/web/components/person.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PastDecision } from '../decision-history.js';
import type { PlacementStatus } from '../placement-states.js';
import { placementTexts } from '../texts.js';

const ICONS: Record<PlacementStatus, string> = {
  approved: 'circle-check',
  refused: 'circle-x',
  withdrawn: 'arrow-back-up',
};

/** Who decided what, when and why, the last decision first. */
export function PastDecisions({ history }: { history: readonly PastDecision[] }) {
  const { language, formats } = usePage();
  const t = placementTexts(language);
  return (
    <Card title={t('decisions')} tone="tint">
      <Points
        points={history.toReversed().map(({ status, at, by, reason }) => ({
          icon: ICONS[status],
          text: (
            <>
              <strong>{t(`status${capitalized(status)}`)}</strong> {formats.dateTime(at)},{' '}
              {by ? <PersonName name={by} /> : t('integration')}
              <span class="small" dir="auto">
                {reason ?? t('noReason')}
              </span>
            </>
          ),
        }))}
      />
    </Card>
  );
}
