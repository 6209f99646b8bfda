import { proposalNumber } from '../../matching/proposal-number.js';
import { Alert } from '../../platform/web/components/alert.js';
import { ErrorSummary } from '../../platform/web/components/error-summary.js';
import { usePage } from '../../platform/web/page-context.js';
import { placementTexts, type PlacementTranslate } from '../texts.js';
import type { DecisionForm } from './proposal-page-props.js';

/** Above the page, after a decision that did not go through: what came first, or what is wrong with the reason. */
export function DecisionProblem({ form: { reasonProblem, tooLate } }: { form: DecisionForm }) {
  const t = placementTexts(usePage().language);
  if (reasonProblem) return <ErrorSummary errors={{ reason: t(reasonProblem) }} />;
  if (!tooLate) return null;
  return (
    <Alert kind="warning" title={t('tooLateTitle')} live>
      <p>{tooLateText(tooLate, t)}</p>
    </Alert>
  );
}

function tooLateText(tooLate: NonNullable<DecisionForm['tooLate']>, t: PlacementTranslate): string {
  switch (tooLate.type) {
    case 'proposal-taken':
      return t('tooLateTaken', { number: proposalNumber(tooLate.number) });
    case 'proposal-superseded':
      return t('tooLateSuperseded');
    case 'proposal-outdated':
      return t('tooLateOutdated');
    case 'proposal-rehearsal':
      return t('rehearsalText');
    case 'proposal-decided':
      return t('tooLateDecided');
    case 'changed-meanwhile':
      return t('tooLateChanged');
  }
}
