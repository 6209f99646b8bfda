import { LinkButton } from '../../../platform/web/components/button.js';
import { Actions } from '../../../platform/web/components/actions.js';
import { Card } from '../../../platform/web/components/card.js';
import { Facts } from '../../../platform/web/components/facts.js';
import { usePage } from '../../../platform/web/page-context.js';
import { monthsBefore } from '../../../candidates/calendar.js';
import { isHoused, type PlacementStatus } from '../../placement-states.js';
import type { HandoverView } from '../handover.queries.js';
import type { Handover } from '../handover.entity.js';
import { handoverTexts } from '../texts.js';

interface HandoverCardProps {
  handover: HandoverView;
  status: PlacementStatus;
}

/** When and how the people get their home, in short; from approval on. */
export function HandoverCard({ handover, status }: HandoverCardProps) {
  const { language, user } = usePage();
  const t = handoverTexts(language);
  const { plan, placementId } = handover;
  if (!plan && !isHoused(status)) return null;
  const mayPlan = isHoused(status) && (user?.may('placements:hand-over') ?? false);
  return (
    <Card title={t('cardTitle')} anchor="handover">
      {plan ? <PlanFacts handover={handover} plan={plan} /> : <p>{t('notPlanned')}</p>}
      {mayPlan && (
        <Actions>
          <LinkButton icon="key" kind={plan ? 'secondary' : 'primary'} href={`/placements/${placementId}/handover`}>
            {t(plan ? 'change' : 'plan')}
          </LinkButton>
          {plan?.keyAt && status !== 'handedOver' && (
            <LinkButton
              icon="calendar-plus"
              kind="subtle"
              href={`/placements/${placementId}/handover/key.ics`}
              download
            >
              {t('calendar')}
            </LinkButton>
          )}
        </Actions>
      )}
    </Card>
  );
}

function PlanFacts({ handover, plan }: { handover: HandoverView; plan: Handover }) {
  const { language, formats } = usePage();
  const t = handoverTexts(language);
  const { startsOn, signedOn, leaseType, endsOn, keyAt, keyPlace, endedOn } = plan;
  return (
    <>
      <Facts
        facts={[
          { term: t('tenancyForm'), value: t(handover.tenancyForm) },
          { term: t('leaseType'), value: t(`type_${leaseType}`) },
          { term: t('signedOn'), value: formats.date(signedOn) },
          { term: t('startsOn'), value: formats.date(startsOn) },
          { term: t('endsOn'), value: endsOn ? formats.date(endsOn) : t('noEnd') },
          {
            term: t('key'),
            value: keyAt ? (
              <>
                {formats.dateTime(keyAt)}, <bdi>{keyPlace}</bdi>
              </>
            ) : (
              t('noKey')
            ),
          },
          ...(endedOn ? [{ term: t('endedOn'), value: formats.date(endedOn) }] : []),
        ]}
      />
      {!endedOn && <EndNotice handover={handover} plan={plan} />}
    </>
  );
}

/** What the law asks of the landlord before a lease ends. */
function EndNotice({
  handover: { noticeRule },
  plan: { leaseType, endsOn },
}: {
  handover: HandoverView;
  plan: Handover;
}) {
  const { language, formats } = usePage();
  const t = handoverTexts(language);
  if (!endsOn) return null;
  if (leaseType === 'youth') return <p class="small">{t('youthNotice')}</p>;
  if (!noticeRule) return null;
  const from = formats.date(monthsBefore(endsOn, noticeRule.noticeFromMonths));
  const until = formats.date(monthsBefore(endsOn, noticeRule.noticeUntilMonths));
  return <p class="small">{t('noticeOf', { from, until })}</p>;
}
