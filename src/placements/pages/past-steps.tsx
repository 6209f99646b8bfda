import { capitalized } from '../../matching/capitalized.js';
import { Card } from '../../platform/web/components/card.js';
import { Points } from '../../platform/web/components/points.js';
import { PersonName } from '../../platform/web/components/person.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PastStep } from '../placement-history.js';
import { placementTexts } from '../texts.js';

const ICONS: Record<PastStep['status'], string> = {
  draft: 'file-text',
  adjusted: 'arrows-exchange',
  offered: 'send',
  accepted: 'thumb-up',
  approved: 'circle-check',
  agreed: 'heart-handshake',
  handedOver: 'key',
  declined: 'leaf',
  expired: 'hourglass',
  refused: 'circle-x',
  withdrawn: 'arrow-back-up',
  ended: 'door-exit',
};

/** Who brought the placement where, when and why; the last step first. */
export function PastSteps({ history }: { history: readonly PastStep[] }) {
  const { language, formats } = usePage();
  const t = placementTexts(language);
  return (
    <Card title={t('history')} tone="tint">
      <Points
        points={history.toReversed().map((step) => ({
          icon: ICONS[step.status],
          text: (
            <>
              <strong>{t(`status${capitalized(step.status)}`)}</strong> {formats.dateTime(step.at)}, <Who step={step} />
              {step.reason && (
                <span class="small" dir="auto">
                  {step.reason}
                </span>
              )}
            </>
          ),
        }))}
      />
    </Card>
  );
}

function Who({ step: { by, role } }: { step: PastStep }) {
  const t = placementTexts(usePage().language);
  if (by) return <PersonName name={by} />;
  if (role === 'candidate') return <>{t('byCandidate')}</>;
  return <>{t(role === 'system' ? 'bySystem' : 'integration')}</>;
}
