import type { Paged } from '../../platform/http/paging.js';
import { Actions } from '../../platform/web/components/actions.js';
import { Stack, Tiles } from '../../platform/web/components/arrangement.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { DateField } from '../../platform/web/components/date-field.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { FilterBar } from '../../platform/web/components/filter-bar.js';
import { Heading } from '../../platform/web/components/heading.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Pagination } from '../../platform/web/components/pagination.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { TextField } from '../../platform/web/components/text-field.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { usePage } from '../../platform/web/page-context.js';
import type { Home } from '../home.entity.js';
import type { HomesQuery } from '../homes.queries.js';
import type { LocationWithMix } from '../homes.service.js';
import { homesTexts } from '../texts.js';
import { HomeTable } from './home-table.js';
import { ImportLinks } from './import-links.js';
import { LocationCard } from './location-card.js';

export interface HomesProps {
  locations: LocationWithMix[];
  homes: Paged<Home>;
  query: HomesQuery;
}

/** All locations with their mix rule, and below them all homes. */
export function HomesPage({ page, ...props }: PageProps<HomesProps>) {
  const t = homesTexts(page.language);
  const { locations } = props;
  const sum = (key: 'homes' | 'places') => locations.reduce((total, location) => total + location[key], 0);
  const homes = sum('homes');
  const lead = homes > 0 && t('homesLead', { homes, places: sum('places'), locations: locations.length });
  return (
    <Layout page={page} title={t('homes')} width="wide">
      <PageHeader title={t('homes')} lead={lead} actions={<ImportLinks />} />
      <Stack>
        {locations.length > 0 && <Locations locations={locations} />}
        {homes > 0 ? <HomeList {...props} /> : <NoHomes />}
      </Stack>
    </Layout>
  );
}

function Locations({ locations }: Pick<HomesProps, 'locations'>) {
  const t = homesTexts(usePage().language);
  return (
    <>
      <Heading level={2}>{t('locations')}</Heading>
      <Tiles>
        {locations.map((location) => (
          <LocationCard key={location.id} location={location} />
        ))}
      </Tiles>
    </>
  );
}

function HomeList({ locations, homes, query }: HomesProps) {
  const t = homesTexts(usePage().language);
  const options = locations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Heading level={2}>{t('allHomes')}</Heading>
      <FilterBar>
        <TextField name="search" label={t('search')} type="search" value={query.search} />
        <SelectField
          name="location"
          label={t('location')}
          options={options}
          value={query.location}
          placeholder={t('allLocations')}
        />
        <DateField name="availableBy" label={t('availableBy')} value={query.availableBy} />
      </FilterBar>
      {homes.total > 0 ? <FoundHomes homes={homes} /> : <NothingFound />}
    </>
  );
}

function FoundHomes({ homes }: Pick<HomesProps, 'homes'>) {
  const { language, url } = usePage();
  const t = homesTexts(language);
  return (
    <Card>
      <HomeTable caption={t('homesFound', { count: homes.total })} homes={homes.items} />
      <Pagination pageNumber={homes.page} pageSize={homes.pageSize} total={homes.total} />
      <Actions>
        <LinkButton icon="download" href={url.replace('/homes', '/homes/export.csv')} download>
          {t('export')}
        </LinkButton>
      </Actions>
    </Card>
  );
}

function NothingFound() {
  const t = homesTexts(usePage().language);
  return (
    <EmptyState icon="home-search" title={t('nothingFoundTitle')}>
      <p>{t('nothingFoundText')}</p>
    </EmptyState>
  );
}

function NoHomes() {
  const { language, user } = usePage();
  const t = homesTexts(language);
  return (
    <EmptyState icon="building-community" title={t('noHomesTitle')}>
      <p>{t(user?.may('homes:import') ? 'noHomesText' : 'noHomesTextReader')}</p>
    </EmptyState>
  );
}
