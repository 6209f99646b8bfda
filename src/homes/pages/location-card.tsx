import { Card } from '../../platform/web/components/card.js';
import { Facts } from '../../platform/web/components/facts.js';
import { StatusBadge } from '../../platform/web/components/status-badge.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { usePage } from '../../platform/web/page-context.js';
import type { LocationWithMix } from '../homes.service.js';
import { homesTexts } from '../texts.js';

/** A location at a glance: how large it is, and the mix rule that follows from it. */
export function LocationCard({ location }: { location: LocationWithMix }) {
  const t = homesTexts(usePage().language);
  return (
    <Card
      level={3}
      title={<TextLink href={`/homes/locations/${location.id}`}>{location.name}</TextLink>}
      aside={location.isVeryLarge && <StatusBadge tone="warning">{t('veryLarge')}</StatusBadge>}
    >
      <p>
        {location.district}, {location.city}
        <br />
        {t('homesAndPlaces', { homes: location.homes, places: location.places })}
      </p>
      <MixFacts location={location} />
    </Card>
  );
}

/** The mix rule of a location and the maxima that follow from it. */
export function MixFacts({ location }: { location: LocationWithMix }) {
  const t = homesTexts(usePage().language);
  const maxima = (['maxYoungTenants', 'maxStatusHolders'] as const).map((key) => ({
    term: t(key),
    value: t('atMost', { count: location[key] }),
  }));
  return (
    <>
      <p>{t('mixShares', { ...location.shares })}</p>
      <Facts facts={maxima} />
    </>
  );
}
