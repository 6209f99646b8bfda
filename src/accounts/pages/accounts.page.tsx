import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { ErrorSummary } from '../../platform/web/components/error-summary.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Person } from '../../platform/web/components/person.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { StatusBadge } from '../../platform/web/components/status-badge.js';
import { TextField } from '../../platform/web/components/text-field.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageContext, PageProps } from '../../platform/web/page.js';
import type { Account } from '../account.entity.js';
import { accountsTexts } from '../accounts-texts.js';
import { STAFF_ROLES } from '../permissions.js';

interface AccountsPageProps {
  accounts: Account[];
  /** What was typed into the form, when it was not right. */
  typed?: Record<string, string>;
  errors?: FormErrors;
}

export function AccountsPage({ page, accounts, typed = {}, errors = {} }: PageProps<AccountsPageProps>) {
  const t = accountsTexts(page.language);
  return (
    <Layout page={page} title={t('accounts')} width="wide">
      <ErrorSummary errors={errors} />
      <PageHeader title={t('accounts')} lead={t('accountsLead')} />
      <Card>
        <DataTable
          caption={t('accountsCaption', { count: accounts.length })}
          columns={columns(page)}
          rows={accounts}
          rowKey={({ id }) => id}
        />
      </Card>
      <Card title={t('newAccount')}>
        <Form action="/accounts">
          <TextField
            name="name"
            label={t('name')}
            value={typed.name}
            error={errors.name}
            maxLength={100}
            autocomplete="off"
            required
          />
          <TextField
            name="email"
            label={t('email')}
            type="email"
            value={typed.email}
            error={errors.email}
            autocomplete="off"
            required
          />
          <SelectField
            name="role"
            label={t('role')}
            value={typed.role}
            error={errors.role}
            placeholder={t('roleChoose')}
            options={STAFF_ROLES.map((role) => ({ value: role, label: t(`role_${role}`) }))}
            required
          />
          <Button icon="user-plus">{t('openAccount')}</Button>
        </Form>
      </Card>
    </Layout>
  );
}

function columns(page: PageContext): Column<Account>[] {
  const t = accountsTexts(page.language);
  return [
    { key: 'name', header: t('name'), cell: (account) => <Person id={account.id} name={account.name} /> },
    { key: 'email', header: t('email'), cell: ({ email }) => email },
    { key: 'role', header: t('role'), cell: ({ role }) => (role === 'candidate' ? '' : t(`role_${role}`)) },
    { key: 'state', header: t('state'), cell: (account) => <Access account={account} page={page} /> },
    {
      key: 'actions',
      header: t('actions'),
      cell: (account) => !account.closedAt && <AccountActions account={account} page={page} />,
    },
  ];
}

function Access({ account, page }: PageProps<{ account: Account }>) {
  const t = accountsTexts(page.language);
  if (!account.closedAt) return <StatusBadge tone="success">{t('open')}</StatusBadge>;
  return <StatusBadge tone="neutral">{t('closedSince', { date: page.formats.date(account.closedAt) })}</StatusBadge>;
}

function AccountActions({ account, page }: PageProps<{ account: Account }>) {
  const t = accountsTexts(page.language);
  return (
    <>
      <Form action={`/accounts/${account.id}/invite`} inline>
        <Button kind="subtle" icon="key">
          {t('invite')}
        </Button>
      </Form>
      {account.id !== page.user?.id && (
        <Form action={`/accounts/${account.id}/close`} confirm={t('closeConfirm', { name: account.name })} inline>
          <Button kind="subtle" icon="lock">
            {t('close')}
          </Button>
        </Form>
      )}
    </>
  );
}
