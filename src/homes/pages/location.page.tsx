import type { MixPolicy } from '../../platform/config/policy.js';
import type { Paged } from '../../platform/http/paging.js';
import { Alert } from '../../platform/web/components/alert.js';
import { Stack, WithAside } from '../../platform/web/components/arrangement.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { DataTable } from '../../platform/web/components/data-table.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Pagination } from '../../platform/web/components/pagination.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { usePage } from '../../platform/web/page-context.js';
import type { Home } from '../home.entity.js';
import type { LocationWithMix } from '../homes.service.js';
import { homesTexts } from '../texts.js';
import { HomeTable } from './home-table.js';
import { MixFacts } from './location-card.js';

export interface LocationProps {
  location: LocationWithMix;
  homes: Paged<Home>;
  mixPolicy: MixPolicy;
}

/** One location: its clusters, its mix rule with the reason for it, its homes. */
export function LocationPage({ page, location, homes, mixPolicy }: PageProps<LocationProps>) {
  const t = homesTexts(page.language);
  return (
    <Layout page={page} title={location.name} width="wide">
      <PageHeader
        eyebrow={`${location.district}, ${location.city}`}
        title={location.name}
        lead={t('homesAndPlaces', { homes: location.homes, places: location.places })}
        actions={
          <>
            {page.user?.may('agreements:add-topics') && (
              <LinkButton icon="clipboard-list" href={`/agreement-templates/locations/${location.id}`}>
                {t('agreementTopics')}
              </LinkButton>
            )}
            <LinkButton kind="subtle" icon="arrow-left" href="/homes">
              {t('backToHomes')}
            </LinkButton>
          </>
        }
      />
      <Stack>
        {location.isVeryLarge && (
          <Alert kind="warning" title={t('veryLargeTitle')}>
            <p>{t('veryLargeText', { max: mixPolicy.warnAbove })}</p>
          </Alert>
        )}
        <WithAside aside={<MixReason location={location} policy={mixPolicy} />}>
          <Clusters location={location} />
        </WithAside>
        <Card>
          <HomeTable caption={t('homesHere')} homes={homes.items} isOneLocation />
          <Pagination pageNumber={homes.page} pageSize={homes.pageSize} total={homes.total} />
        </Card>
      </Stack>
    </Layout>
  );
}

function Clusters({ location }: Pick<LocationProps, 'location'>) {
  const { language, formats } = usePage();
  const t = homesTexts(language);
  const inClusters = location.clusters.reduce((sum, { homes }) => sum + homes, 0);
  const numbers = (['homes', 'places', 'maxYoungTenants', 'maxStatusHolders'] as const).map((key) => ({
    key,
    header: t(key),
    cell: (cluster: LocationWithMix['clusters'][number]) =>
      key.startsWith('max') ? t('atMost', { count: cluster[key] }) : formats.number(cluster[key]),
    numeric: true,
  }));
  return (
    <Card title={t('mixRule')}>
      <MixFacts location={location} />
      {location.clusters.length > 0 && (
        <DataTable
          caption={t('clusters')}
          columns={[{ key: 'name', header: t('cluster'), cell: ({ name }) => name }, ...numbers]}
          rows={location.clusters}
          rowKey={({ id }) => id}
        />
      )}
      {inClusters > 0 && inClusters < location.homes && <p>{t('homesWithoutCluster')}</p>}
    </Card>
  );
}

/** Why the maxima are what they are, with the source of the rule. */
function MixReason({ location, policy }: { location: LocationWithMix; policy: MixPolicy }) {
  const t = homesTexts(usePage().language);
  const values = { places: location.places, boundary: policy.boundary, shares: t('mixShares', { ...location.shares }) };
  return (
    <Card title={t('whyThisMix')} tone="tint">
      <p>{t(location.rule === 'small' ? 'whySmall' : 'whyLarge', values)}</p>
      {location.clusters.length > 1 && <p>{t('whyCluster', { margin: policy.clusterMargin })}</p>}
      <p>{t('whyRefusal')}</p>
      <p>
        {t('source')}: {policy.source}
      </p>
    </Card>
  );
}
