import { addressOf } from '../../homes/home.entity.js';
import type { ListQuery, Paged } from '../../platform/http/paging.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { FilterBar } from '../../platform/web/components/filter-bar.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Pagination } from '../../platform/web/components/pagination.js';
import { TextField } from '../../platform/web/components/text-field.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import type { AgreementState } from '../agreement-list.queries.js';
import { agreementTexts } from '../texts.js';

interface AgreementsPageProps {
  states: Paged<AgreementState>;
  query: ListQuery;
}

/** Homes with people who agree about living together: how far they are, and the button to begin. */
export function AgreementsPage({ page, states, query }: PageProps<AgreementsPageProps>) {
  const t = agreementTexts(page.language);
  const columns: Column<AgreementState>[] = [
    { key: 'home', header: t('home'), cell: (state) => <HomeOf state={state} /> },
    {
      key: 'residents',
      header: t('residents'),
      cell: ({ residents }) => page.formats.list(residents.map(({ candidate }) => candidate.firstName)),
    },
    { key: 'state', header: t('state'), cell: (state) => <Standing state={state} /> },
  ];
  return (
    <Layout page={page} title={t('agreements')} width="wide">
      <PageHeader
        title={t('agreements')}
        lead={t('lead')}
        actions={
          page.user?.may('agreements:add-topics') && (
            <LinkButton href="/agreement-templates/locations" icon="building-community">
              {t('locationTopics')}
            </LinkButton>
          )
        }
      />
      {states.total > 0 || query.search ? (
        <>
          <FilterBar>
            <TextField name="search" type="search" label={t('search')} value={query.search} maxLength={100} />
          </FilterBar>
          <Card>
            {states.total > 0 ? (
              <>
                <DataTable
                  caption={t('caption', { count: states.total })}
                  columns={columns}
                  rows={states.items}
                  rowKey={({ placement }) => placement.id}
                />
                <Pagination pageNumber={states.page} pageSize={states.pageSize} total={states.total} />
              </>
            ) : (
              <EmptyState icon="filter-search" title={t('nothingFound')} />
            )}
          </Card>
        </>
      ) : (
        <EmptyState icon="messages" title={t('none')}>
          <p>{t('noneText')}</p>
        </EmptyState>
      )}
    </Layout>
  );
}

function HomeOf({ state: { placement, agreementId } }: { state: AgreementState }) {
  const { user } = usePage();
  const address = addressOf(placement.home);
  const mayRead = agreementId !== null && user?.may('agreements:lead');
  return (
    <>
      {mayRead ? <TextLink href={`/agreements/${agreementId}`}>{address}</TextLink> : address}
      <span class="small">{placement.home.location.name}</span>
    </>
  );
}

function Standing({ state }: { state: AgreementState }) {
  const { language, formats, user } = usePage();
  const t = agreementTexts(language);
  if (state.agreementId === null)
    return user?.may('agreements:lead') ? (
      <Form action={`/agreements/start/${state.placement.id}`} inline>
        <Button kind="secondary" icon="messages">
          {t('start')}
        </Button>
      </Form>
    ) : (
      <>{t('notStarted')}</>
    );
  if (state.isShared) return <>{t('signing', { signed: state.signed, all: state.signers })}</>;
  if (state.inForceAt) return <>{t('inForce', { date: formats.date(state.inForceAt) })}</>;
  return <>{t('talking', { agreed: state.agreed, all: state.topics })}</>;
}
