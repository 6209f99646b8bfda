import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Checkboxes } from '../../platform/web/components/choices.js';
import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { ErrorSummary } from '../../platform/web/components/error-summary.js';
import { Form } from '../../platform/web/components/form.js';
import { NumberField } from '../../platform/web/components/number-field.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { StatusBadge } from '../../platform/web/components/status-badge.js';
import { TextField } from '../../platform/web/components/text-field.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageContext, PageProps } from '../../platform/web/page.js';
import { accountsTexts } from '../accounts-texts.js';
import type { ApiToken } from '../api-token.entity.js';
import { INTEGRATION_PERMISSIONS } from '../permissions.js';

interface ApiTokensPageProps {
  tokens: ApiToken[];
  now: Date;
  typed?: Record<string, unknown>;
  errors?: FormErrors;
}

export function ApiTokensPage({ page, tokens, now, typed = {}, errors = {} }: PageProps<ApiTokensPageProps>) {
  const t = accountsTexts(page.language);
  return (
    <Layout page={page} title={t('tokens')} width="wide">
      <ErrorSummary errors={errors} />
      <PageHeader title={t('tokens')} lead={t('tokensLead')} />
      <Card>
        {tokens.length > 0 ? (
          <DataTable
            caption={t('tokensCaption', { count: tokens.length })}
            columns={columns(page, now)}
            rows={tokens}
            rowKey={({ id }) => id}
          />
        ) : (
          <EmptyState icon="key" title={t('noTokens')}>
            <p>{t('noTokensText')}</p>
          </EmptyState>
        )}
        <p>
          <TextLink href="/api/v1/openapi.json">{t('apiDocs')}</TextLink>
        </p>
      </Card>
      <Card title={t('newToken')}>
        <TokenForm page={page} typed={typed} errors={errors} />
      </Card>
    </Layout>
  );
}

function TokenForm({ page, typed, errors }: PageProps<{ typed: Record<string, unknown>; errors: FormErrors }>) {
  const t = accountsTexts(page.language);
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : null);
  return (
    <Form action="/api-tokens">
      <TextField
        name="name"
        label={t('name')}
        hint={t('tokenNameHint')}
        value={text('name')}
        error={errors.name}
        maxLength={100}
        required
      />
      <NumberField
        name="validDays"
        label={t('validDays')}
        hint={t('validDaysHint')}
        value={text('validDays') ?? '365'}
        error={errors.validDays}
        required
      />
      <Checkboxes
        name="permissions"
        label={t('permissions')}
        values={[typed.permissions].flat().map(String)}
        options={INTEGRATION_PERMISSIONS.map((permission) => ({ value: permission, label: permission }))}
        error={errors.permissions}
        required
      />
      <Button icon="key">{t('makeToken')}</Button>
    </Form>
  );
}

function columns(page: PageContext, now: Date): Column<ApiToken>[] {
  const t = accountsTexts(page.language);
  return [
    { key: 'name', header: t('name'), cell: ({ name }) => name },
    { key: 'permissions', header: t('permissions'), cell: ({ permissions }) => permissions.join(', ') },
    { key: 'validUntil', header: t('validUntil'), cell: ({ expiresAt }) => page.formats.date(expiresAt) },
    {
      key: 'lastUsed',
      header: t('lastUsed'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? page.formats.dateTime(lastUsedAt) : t('never')),
    },
    { key: 'state', header: t('state'), cell: (token) => <TokenState token={token} now={now} page={page} /> },
  ];
}

function TokenState({ token, now, page }: PageProps<{ token: ApiToken; now: Date }>) {
  const t = accountsTexts(page.language);
  if (token.revokedAt) return <StatusBadge tone="neutral">{t('revoked')}</StatusBadge>;
  if (token.expiresAt <= now) return <StatusBadge tone="neutral">{t('expired')}</StatusBadge>;
  return (
    <>
      <StatusBadge tone="success">{t('inForce')}</StatusBadge>
      <Form action={`/api-tokens/${token.id}/revoke`} confirm={t('revokeConfirm', { name: token.name })} inline>
        <Button kind="subtle" icon="ban">
          {t('revoke')}
        </Button>
      </Form>
    </>
  );
}
