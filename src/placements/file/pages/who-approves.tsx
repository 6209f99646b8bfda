import { Alert } from '../../../platform/web/components/alert.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { Placement } from '../../placement.entity.js';
import { fileTexts } from '../texts.js';

/** Instead of the button: why somebody else has to approve. */
export function WhoApproves({ placement }: { placement: Placement }) {
  const { language, user } = usePage();
  const t = fileTexts(language);
  const isAdjuster = placement.adjustedAt !== null && placement.adjustedById === user?.id;
  return (
    <Alert kind="info" title={t('whoApproves')}>
      <p>{t(isAdjuster ? 'youAdjusted' : 'youOffered')}</p>
    </Alert>
  );
}
