import { capitalized } from '../../matching/capitalized.js';
import { Alert } from '../../platform/web/components/alert.js';
import { ErrorSummary } from '../../platform/web/components/error-summary.js';
import { usePage } from '../../platform/web/page-context.js';
import { placementTexts, type PlacementTranslate } from '../texts.js';
import { MissingForKey } from '../handover/pages/missing-for-key.js';
import type { ActForm } from './act-form.js';

/** Above the page, after an act that did not go through: what came first, or what is wrong with the reason. */
export function ActProblem({ form: { act, reasonProblem, isLastDayWrong, tooLate } }: { form: ActForm }) {
  const t = placementTexts(usePage().language);
  const errors = {
    ...(reasonProblem && { [`reason-${act}`]: t(reasonProblem) }),
    ...(isLastDayWrong && { lastDay: t('lastDayWrong') }),
  };
  if (Object.keys(errors).length > 0) return <ErrorSummary errors={errors} />;
  if (!tooLate) return null;
  return (
    <Alert kind="warning" title={t('tooLateTitle')} live>
      <p>{tooLateText(tooLate, t)}</p>
      {tooLate.type === 'placement-handover-incomplete' && <MissingForKey missing={tooLate.missing} />}
    </Alert>
  );
}

function tooLateText(tooLate: NonNullable<ActForm['tooLate']>, t: PlacementTranslate): string {
  return tooLate.type === 'placement-status'
    ? t('too_placement-status', { status: t(`status${capitalized(tooLate.status)}`) })
    : t(`too_${tooLate.type}`);
}
