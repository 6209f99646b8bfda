import type { LocationWithMix } from '../../../homes/homes.service.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { MOST_LOCATION_TOPICS } from '../template-faults.js';
import { templateTexts } from '../texts.js';

interface LocationsPageProps {
  locations: LocationWithMix[];
  /** How many topics a location added, by its id. */
  counts: ReadonlyMap<string, number>;
}

/** Locations with what they add to the template. */
export function LocationsPage({ page, locations, counts }: PageProps<LocationsPageProps>) {
  const t = templateTexts(page.language);
  return (
    <Layout page={page} title={t('locationTopics')}>
      <PageHeader title={t('locationTopics')} lead={t('locationTopicsLead', { most: MOST_LOCATION_TOPICS })} />
      {locations.length === 0 ? (
        <EmptyState icon="building-community" title={t('noLocations')} />
      ) : (
        <Card>
          <DataTable
            caption={t('locationTopics')}
            columns={[
              {
                key: 'location',
                header: t('location'),
                cell: ({ id, name }) => <TextLink href={`/agreement-templates/locations/${id}`}>{name}</TextLink>,
              },
              { key: 'topics', header: t('topics'), cell: ({ id }) => counts.get(id) ?? 0, numeric: true },
            ]}
            rows={locations}
            rowKey={({ id }) => id}
          />
        </Card>
      )}
    </Layout>
  );
}
