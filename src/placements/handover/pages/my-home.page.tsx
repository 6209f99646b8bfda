import { affordabilityTexts } from '../../../candidates/affordability/texts.js';
import { addressOf } from '../../../homes/home.entity.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { Points } from '../../../platform/web/components/points.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { MyHome } from '../my-home.queries.js';
import { myHomeTexts } from '../my-texts.js';

/** What a candidate needs to know of the home that is theirs: the key first, then the lease, then what to bring. */
export function MyHomePage({ page, ...mine }: PageProps<MyHome>) {
  const t = myHomeTexts(page.language);
  const { home, placement } = mine;
  const hasKey = placement.status === 'handedOver';
  return (
    <Layout page={page} title={t('title')}>
      <PageHeader
        title={t('title')}
        lead={<bdi>{[addressOf(home), home.city, home.cluster?.name ?? home.location.name].join(', ')}</bdi>}
      />
      <Stack>
        <KeyCard {...mine} />
        <LeaseCard {...mine} />
        {!hasKey && <BringCard {...mine} />}
        <ContactCard {...mine} />
      </Stack>
    </Layout>
  );
}

function KeyCard({ placement, plan }: MyHome) {
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

function LeaseCard({ home, plan }: MyHome) {
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

function BringCard({ checklist }: MyHome) {
  const t = myHomeTexts(usePage().language);
  return (
    <Card title={t('together')}>
      <Points points={checklist.map((item) => ({ icon: 'circle-check', text: t(`item_${item}`) }))} />
    </Card>
  );
}

function ContactCard({ supervisorName }: MyHome) {
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

/** Before a home is theirs. */
export function NoHomePage({ page }: PageProps) {
  const t = myHomeTexts(page.language);
  return (
    <Layout page={page} title={t('title')}>
      <EmptyState
        icon="key"
        level={1}
        title={t('none')}
        actions={
          <LinkButton icon="arrow-right" href="/my">
            {t('toMine')}
          </LinkButton>
        }
      >
        <p>{t('noneText')}</p>
      </EmptyState>
    </Layout>
  );
}
