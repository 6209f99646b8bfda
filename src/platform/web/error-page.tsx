import { LinkButton } from './components/button.js';
import { EmptyState } from './components/empty-state.js';
import { Layout } from './layout.js';
import type { PageProps } from './page.js';
import { webTexts } from './texts.js';

const ICONS = {
  400: 'forms',
  401: 'lock',
  403: 'lock',
  404: 'map-search',
  409: 'users',
  413: 'file-alert',
  429: 'hourglass',
  500: 'tool',
};

type Kind = keyof typeof ICONS;

export interface ErrorPageProps {
  status: number;
  /** Number of the log line, for whoever asks for help. */
  number: string | null;
}

export function ErrorPage({ page, status, number }: PageProps<ErrorPageProps>) {
  const t = webTexts(page.language);
  const kind = kindOf(status);
  return (
    <Layout page={page} title={t(`error${kind}Title`)}>
      <EmptyState level={1} icon={ICONS[kind]} title={t(`error${kind}Title`)} actions={<NextStep kind={kind} t={t} />}>
        <p>{t(`error${kind}Text`)}</p>
        {number && <p>{t('errorNumber', { number })}</p>}
      </EmptyState>
    </Layout>
  );
}

function NextStep({ kind, t }: { kind: Kind; t: ReturnType<typeof webTexts> }) {
  return (
    <LinkButton kind="primary" href={kind === 401 ? '/sign-in' : '/'}>
      {t(kind === 401 ? 'signIn' : 'toStart')}
    </LinkButton>
  );
}

function kindOf(status: number): Kind {
  if (status in ICONS) return status as Kind;
  return status < 500 ? 400 : 500;
}
