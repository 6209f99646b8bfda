import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { usePage } from '../../platform/web/page-context.js';
import { addressOf, type Home } from '../home.entity.js';
import { homesTexts } from '../texts.js';

export interface HomeTableProps {
  caption: string;
  homes: readonly Home[];
  /** Tells the cluster only, where all homes are at the same location. */
  isOneLocation?: boolean;
}

/** Homes in rows, to sort by the columns. */
export function HomeTable({ caption, homes, isOneLocation = false }: HomeTableProps) {
  const columns = useColumns(isOneLocation);
  return <DataTable caption={caption} columns={columns} rows={homes} rowKey={({ id }) => id} defaultSort="reference" />;
}

function useColumns(isOneLocation: boolean): Column<Home>[] {
  const { language, formats } = usePage();
  const t = homesTexts(language);
  const cluster = ({ cluster }: Home) => cluster?.name ?? t('noCluster');
  const where = isOneLocation
    ? { header: t('cluster'), cell: cluster }
    : { header: t('locationAndCluster'), cell: (home: Home) => <LocationAndCluster home={home} /> };
  const features = (home: Home) =>
    (['stepFree', 'petsAllowed'] as const).filter((key) => home[key]).map((key) => t(key));
  return [
    { key: 'address', header: t('address'), cell: addressOf, sortable: true },
    { key: 'reference', header: t('reference'), cell: ({ reference }) => reference, sortable: true },
    { key: 'location', ...where, sortable: true },
    { key: 'places', header: t('places'), cell: ({ places }) => places, sortable: true, numeric: true },
    {
      key: 'rent',
      header: t('rent'),
      cell: (home) => formats.money(home.rentPerPerson),
      sortable: true,
      numeric: true,
    },
    {
      key: 'availableFrom',
      header: t('availableFrom'),
      cell: (home) => formats.date(home.availableFrom),
      sortable: true,
    },
    { key: 'tenancyForm', header: t('tenancyForm'), cell: ({ tenancyForm }) => t(tenancyForm) },
    { key: 'features', header: t('features'), cell: (home) => features(home).join(', ') || '–' },
  ];
}

function LocationAndCluster({ home: { location, cluster } }: { home: Home }) {
  return (
    <>
      <TextLink href={`/homes/locations/${location.id}`}>{location.name}</TextLink>
      {cluster && `, ${cluster.name}`}
    </>
  );
}
