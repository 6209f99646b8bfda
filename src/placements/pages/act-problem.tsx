import { capitalized } from '../../matching/capitalized.js';
import { Alert } from '../../platform/web/components/alert.js';
import { ErrorSummary } from '../../platform/web/components/error-summary.js';
import { usePage } from '../../platform/web/page-context.js';
import { placementTexts, type PlacementTranslate } from '../texts.js';
import type { ActForm } from './act-form.js';

/** Above the page, after an act that did not go through: what came first, or what is wrong with the reason. */
export function ActProblem({ form: { act, reasonProblem, tooLate } }: { form: ActForm }) {
  const t = placementTexts(usePage().language);
  if (reasonProblem) return <ErrorSummary errors={{ [`reason-${act}`]: t(reasonProblem) }} />;
  if (!tooLate) return null;
  return (
    <Alert kind="warning" title={t('tooLateTitle')} live>
      <p>{tooLateText(tooLate, t)}</p>
    </Alert>
  );
}

function tooLateText(tooLate: NonNullable<ActForm['tooLate']>, t: PlacementTranslate): string {
  return tooLate.type === 'placement-status'
    ? t('too_placement-status', { status: t(`status${capitalized(tooLate.status)}`) })
    : t(`too_${tooLate.type}`);
}
