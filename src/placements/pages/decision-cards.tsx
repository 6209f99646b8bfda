import { Alert } from '../../platform/web/components/alert.js';
import { Card } from '../../platform/web/components/card.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { proposalNumber } from '../../matching/proposal-number.js';
import { usePage } from '../../platform/web/page-context.js';
import { canDo } from '../placement-states.js';
import { placementTexts } from '../texts.js';
import { DecideForm } from './decide-form.js';
import { PastDecisions } from './past-decisions.js';
import type { ProposalPageProps } from './proposal-page-props.js';
import { WithdrawForm } from './withdraw-form.js';

/** That it is only a rehearsal, what was decided so far, why a proposal lapsed, and the decision that can be taken now. */
export function DecisionCards(props: ProposalPageProps) {
  const {
    history,
    holder,
    fits,
    proposal: { proposal },
  } = props;
  const page = usePage();
  const t = placementTexts(page.language);
  const { isRehearsal } = proposal.run;
  const mayDecide = !isRehearsal && (page.user?.may('placements:decide') ?? false);
  return (
    <>
      {isRehearsal && (
        <Alert kind="info" title={t('rehearsalTitle')}>
          <p>{t('rehearsalText')}</p>
        </Alert>
      )}
      {!fits && !isRehearsal && canDo('approve', proposal.status) && <Alert kind="warning">{t('outdatedOpen')}</Alert>}
      {!fits && canDo('withdraw', proposal.status) && <Alert kind="warning">{t('outdatedApproved')}</Alert>}
      {history.length > 0 && <PastDecisions history={history} />}
      {proposal.status === 'superseded' && (
        <Card title={t('lapsed')}>
          <p>
            {holder ? (
              <>
                {t('lapsedByApproval')}{' '}
                <TextLink href={`/proposals/${holder.id}`}>{proposalNumber(holder.number)}</TextLink>
              </>
            ) : (
              t('lapsedText')
            )}
          </p>
        </Card>
      )}
      {mayDecide && canDo('approve', proposal.status) && <DecideForm {...props} />}
      {mayDecide && canDo('withdraw', proposal.status) && <WithdrawForm {...props} />}
    </>
  );
}
