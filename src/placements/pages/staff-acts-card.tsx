import { Alert } from '../../platform/web/components/alert.js';
import { Card } from '../../platform/web/components/card.js';
import { Disclosure } from '../../platform/web/components/disclosure.js';
import { usePage } from '../../platform/web/page-context.js';
import { AdjustLink } from '../adjusting/pages/adjust-link.js';
import { mayApprove } from '../decisions.service.js';
import { WhoApproves } from '../file/pages/who-approves.js';
import { departsFromMix } from '../mix.queries.js';
import { PLACEMENT_TRANSITIONS } from '../placement-states.js';
import { actsOn, verbOf, type StaffAct } from '../staff-acts.js';
import { placementTexts } from '../texts.js';
import { StaffActForm, type ActForm } from './act-form.js';
import type { PlacementInFull } from '../placement-in-full.js';

interface StaffActsCardProps extends Pick<PlacementInFull, 'placement' | 'members' | 'fits' | 'mix' | 'fourEyes'> {
  form: ActForm;
}

/** What can be done now: the way forward first, what takes it back folded away. */
export function StaffActsCard({ placement, members, fits, mix, fourEyes, form }: StaffActsCardProps) {
  const page = usePage();
  const t = placementTexts(page.language);
  const isBack = (act: StaffAct) => PLACEMENT_TRANSITIONS[verbOf(act)].needsReason;
  const acts = actsOn(placement.status, page.user)
    .filter((act) => fits || !NEEDS_FIT.includes(act))
    .sort((one, other) => Number(isBack(one)) - Number(isBack(other)));
  if (acts.length === 0) return null;
  const departs = departsFromMix(mix);
  const isIncomplete = members.length < placement.home.places;
  const mayApproveIt = page.user !== null && mayApprove(placement, page.user, fourEyes);
  return (
    <Card title={t('whatNow')}>
      {!fits && <Alert kind="warning">{t(isIncomplete ? 'incomplete' : 'outdated')}</Alert>}
      {placement.status === 'draft' && page.user?.may('placements:decide') && <AdjustLink placementId={placement.id} />}
      {acts.map((act) => {
        if (act === 'approve' && !mayApproveIt) return <WhoApproves key={act} placement={placement} />;
        const words = (
          <StaffActForm
            placementId={placement.id}
            act={act}
            form={form}
            asksReason={act === 'approve'}
            departs={act === 'approve' && departs}
            isMain={!isBack(act)}
          />
        );
        return isBack(act) ? (
          <Disclosure key={act} summary={t(verbOf(act))} open={form.act === act}>
            {words}
          </Disclosure>
        ) : (
          <div key={act}>
            {act === 'approve' && departs && <p>{t('departureNeedsReason')}</p>}
            {words}
          </div>
        );
      })}
    </Card>
  );
}

/** The service refuses these when the group does not fit any more. */
const NEEDS_FIT: readonly StaffAct[] = ['offer', 'approve'];
