import type { CatalogueFile } from '../../i18n/catalogue-files.js';
import { type Language, LANGUAGE_NAMES, LANGUAGES, STAFF_LANGUAGES } from '../../i18n/languages.js';
import { Card } from '../components/card.js';
import { DataTable, type Column } from '../components/data-table.js';
import { PageHeader } from '../components/page-header.js';
import { StatusBadge } from '../components/status-badge.js';
import { Layout } from '../layout.js';
import type { PageProps } from '../page.js';
import { usePage } from '../page-context.js';
import { translationsTexts } from './texts.js';

interface TranslationsPageProps {
  forCandidates: readonly CatalogueFile[];
  forStaff: readonly CatalogueFile[];
}

/** Every catalogue by the path of its files, which is what a translator is given, with its state in each language. */
export function TranslationsPage({ page, forCandidates, forStaff }: PageProps<TranslationsPageProps>) {
  const t = translationsTexts(page.language);
  return (
    <Layout page={page} title={t('title')} width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Card title={t('forCandidates')}>
        <Catalogues files={forCandidates} languages={LANGUAGES} />
      </Card>
      <Card title={t('forStaff')}>
        <Catalogues files={forStaff} languages={STAFF_LANGUAGES} />
      </Card>
    </Layout>
  );
}

function Catalogues({ files, languages }: { files: readonly CatalogueFile[]; languages: readonly Language[] }) {
  const t = translationsTexts(usePage().language);
  const names = [...new Set(files.map(({ catalogue }) => catalogue))];
  const fileOf = (catalogue: string, language: Language) =>
    files.find((file) => file.catalogue === catalogue && file.language === language);
  const columns: Column<string>[] = [
    { key: 'file', header: t('file'), cell: (name) => <bdi>{name}</bdi> },
    ...languages.map((language) => ({
      key: language,
      header: LANGUAGE_NAMES[language],
      cell: (name: string) => <State file={fileOf(name, language)} />,
    })),
  ];
  return (
    <DataTable caption={t('caption', { count: names.length })} columns={columns} rows={names} rowKey={(name) => name} />
  );
}

const TONES = { reviewed: 'success', draft: 'warning', missing: 'danger' } as const;

function State({ file }: { file: CatalogueFile | undefined }) {
  const t = translationsTexts(usePage().language);
  const state = file?.review ?? 'missing';
  return <StatusBadge tone={TONES[state]}>{t(state, { count: Object.keys(file?.texts ?? {}).length })}</StatusBadge>;
}
