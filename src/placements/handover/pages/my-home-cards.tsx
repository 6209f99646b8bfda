import { affordabilityTexts } from '../../../candidates/affordability/texts.js';
import type { HandoverItem } from '../../../platform/config/policy.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { Points } from '../../../platform/web/components/points.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { MyHome } from '../my-home.queries.js';
import { myHomeTexts } from '../my-texts.js';

/** When and where they get the key. */
export function KeyCard({ placement, plan }: MyHome) {
  const { language, formats } = usePage();
  const t = myHomeTexts(language);
  if (placement.status === 'handedOver')
    return (
      <Card title={t('key')} tone="tint">
        <p>{t('hasKey')}</p>
      </Card>
    );
  if (!plan?.keyAt)
    return (
      <Card title={t('key')}>
        <p>{t('noKey')}</p>
      </Card>
    );
  return (
    <Card title={t('key')} tone="sun">
      <Points
        points={[
          { icon: 'calendar', text: formats.dateTime(plan.keyAt) },
          { icon: 'map-pin', text: <bdi>{plan.keyPlace}</bdi> },
        ]}
      />
      <p>{t('cannotCome')}</p>
      <LinkButton icon="calendar-plus" href="/my/home/key.ics" download>
        {t('calendar')}
      </LinkButton>
    </Card>
  );
}

/** From when, for how long, and with whom. */
export function LeaseCard({ home, plan }: MyHome) {
  const { language, formats } = usePage();
  const t = myHomeTexts(language);
  const form = plan?.tenancyForm ?? home.tenancyForm;
  return (
    <Card title={t('lease')}>
      <Points
        points={[
          {
            icon: 'home',
            text: plan ? t('firstDay', { date: formats.date(plan.startsOn) }) : t('noFirstDay'),
          },
          { icon: form === 'sharedLease' ? 'users' : 'user', text: affordabilityTexts(language)(`${form}Meaning`) },
          ...(plan
            ? [
                {
                  icon: 'file-text',
                  text: t(`lease_${plan.leaseType}`, { date: plan.endsOn ? formats.date(plan.endsOn) : '' }),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

const ICONS: Record<HandoverItem, string> = {
  identitySeen: 'id',
  leaseSigned: 'signature',
  houseAgreementMade: 'heart-handshake',
  stateOfHomeRecorded: 'camera',
  metersRead: 'gauge',
  keysCounted: 'key',
  insuranceExplained: 'shield-check',
  repairsExplained: 'tool',
};

/** What is done together before the key, and so what to bring. */
export function BringCard({ checklist }: MyHome) {
  const t = myHomeTexts(usePage().language);
  return (
    <Card title={t('together')}>
      <Points points={checklist.map((item) => ({ icon: ICONS[item], text: t(`item_${item}`) }))} />
    </Card>
  );
}

/** Whom to ask. */
export function ContactCard({ supervisorName }: MyHome) {
  const t = myHomeTexts(usePage().language);
  const [before, after] = t('supervisor', { name: '\n' }).split('\n');
  return (
    <Card title={t('contact')} tone="tint">
      <p>
        {supervisorName ? (
          <>
            {before}
            <PersonName name={supervisorName} />
            {after}
          </>
        ) : (
          t('noSupervisor')
        )}
      </p>
    </Card>
  );
}
