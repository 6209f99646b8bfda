import { affordabilityTexts } from '../../../candidates/affordability/texts.js';
import { addressOf } from '../../../homes/home.entity.js';
import { Card } from '../../../platform/web/components/card.js';
import { Facts } from '../../../platform/web/components/facts.js';
import { usePage } from '../../../platform/web/page-context.js';
import { offerTexts } from '../my-offer-texts.js';
import type { OwnOffer } from '../own-offers.js';

/** What the home is, where, from when, and what it costs. */
export function OfferedHome({ placement: { home }, estimate }: OwnOffer) {
  const { language, formats } = usePage();
  const t = offerTexts(language);
  const form = affordabilityTexts(language);
  const people = estimate.home?.people ?? home.places;
  const monthly = (cents: number) => t('aMonth', { amount: formats.money(cents) });
  return (
    <Card title={t('home')} anchor="offer-home">
      <Facts
        facts={[
          {
            term: t('where'),
            value: (
              <bdi>
                {addressOf(home)}, {home.city}
              </bdi>
            ),
          },
          {
            term: t('location'),
            value: <bdi>{[home.location.name, home.cluster?.name].filter(Boolean).join(', ')}</bdi>,
          },
          { term: t('rooms'), value: t('roomsForPeople', { rooms: home.rooms, people }) },
          { term: t('rent'), value: monthly(home.rentPerPerson) },
          { term: t('rentTogether'), value: monthly(home.rentPerPerson * people) },
          { term: t('from'), value: formats.date(home.availableFrom) },
          { term: t('contract'), value: form(home.tenancyForm) },
        ]}
      />
      <p>{form(`${home.tenancyForm}Meaning`)}</p>
    </Card>
  );
}
