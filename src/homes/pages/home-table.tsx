import { Chips } from '../../platform/web/components/chips.js';
import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { usePage } from '../../platform/web/page-context.js';
import { addressOf, type Home } from '../home.entity.js';
import { homesTexts } from '../texts.js';

export interface HomeTableProps {
  caption: string;
  homes: readonly Home[];
  /** Leaves the location out, where all homes are at the same one. */
  isOneLocation?: boolean;
}

/** Homes in rows, to sort by the columns. */
export function HomeTable({ caption, homes, isOneLocation = false }: HomeTableProps) {
  const columns = useColumns().filter(({ key }) => !(isOneLocation && key === 'location'));
  return <DataTable caption={caption} columns={columns} rows={homes} rowKey={({ id }) => id} defaultSort="reference" />;
}

function useColumns(): Column<Home>[] {
  const { language, formats } = usePage();
  const t = homesTexts(language);
  return [
    { key: 'address', header: t('address'), cell: addressOf, sortable: true },
    { key: 'reference', header: t('reference'), cell: ({ reference }) => reference, sortable: true },
    { key: 'location', header: t('location'), cell: locationLink, sortable: true },
    { key: 'cluster', header: t('cluster'), cell: ({ cluster }) => cluster?.name ?? t('noCluster') },
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
    { key: 'features', header: t('features'), cell: (home) => <Features home={home} /> },
  ];
}

const locationLink = ({ location }: Home) => (
  <TextLink href={`/homes/locations/${location.id}`}>{location.name}</TextLink>
);

function Features({ home }: { home: Home }) {
  const t = homesTexts(usePage().language);
  const chips = (['stepFree', 'petsAllowed'] as const).filter((key) => home[key]).map((key) => ({ label: t(key) }));
  return chips.length > 0 ? <Chips chips={chips} /> : <>–</>;
}
