import { capitalized } from '../../matching/capitalized.js';
import { Alert } from '../../platform/web/components/alert.js';
import { Stack } from '../../platform/web/components/arrangement.js';
import { Card } from '../../platform/web/components/card.js';
import { Heading } from '../../platform/web/components/heading.js';
import { MixMeter } from '../../platform/web/components/mix-meter.js';
import { usePage } from '../../platform/web/page-context.js';
import { departsFromMix, type PlaceMix } from '../mix.queries.js';
import { placementTexts } from '../texts.js';

export interface MixOfPlacesProps {
  places: readonly PlaceMix[];
}

/** Status holders and young tenants in the location and the cluster, against what the mix rule plans for. */
export function MixOfPlaces({ places }: MixOfPlacesProps) {
  const t = placementTexts(usePage().language);
  return (
    <Card title={t('mixRule')}>
      {places.map(({ kind, name, statusHolders, youngTenants }) => (
        <Stack key={kind}>
          <Heading level={3}>{t(`mixIn${capitalized(kind)}`, { name })}</Heading>
          <MixMeter statusHolders={statusHolders} youngTenants={youngTenants} />
        </Stack>
      ))}
      {departsFromMix(places) && (
        <Alert kind="warning" title={t('departure')}>
          <p>{t('departureText')}</p>
        </Alert>
      )}
    </Card>
  );
}
