import { TENANCY_FORMS, type Home } from '../../homes/home.entity.js';
import { Card } from '../../platform/web/components/card.js';
import { Facts } from '../../platform/web/components/facts.js';
import { usePage } from '../../platform/web/page-context.js';
import { proposalTexts } from '../texts.js';

export function HomeFacts({ home }: { home: Home }) {
  const { language, formats } = usePage();
  const t = proposalTexts(language);
  const yesNo = (yes: boolean) => t(yes ? 'yes' : 'no');
  const [sharedLease] = TENANCY_FORMS;
  return (
    <Card title={t('home')}>
      <Facts
        facts={[
          { term: t('town'), value: `${home.postcode} ${home.city}` },
          {
            term: t('location'),
            value: home.cluster ? `${home.location.name}, ${home.cluster.name}` : home.location.name,
          },
          { term: t('rooms'), value: t('roomsAndPlaces', { rooms: home.rooms, places: home.places }) },
          { term: t('rentPerPerson'), value: t('perMonth', { amount: formats.money(home.rentPerPerson) }) },
          { term: t('availableFrom'), value: formats.date(home.availableFrom) },
          { term: t('tenancyForm'), value: t(home.tenancyForm === sharedLease ? 'sharedLease' : 'roomLease') },
          { term: t('stepFree'), value: yesNo(home.stepFree) },
          { term: t('petsAllowed'), value: yesNo(home.petsAllowed) },
        ]}
      />
    </Card>
  );
}
