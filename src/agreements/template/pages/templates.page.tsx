import { LinkButton, Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { StatusBadge } from '../../../platform/web/components/status-badge.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { AgreementTemplate } from '../agreement-template.entity.js';
import { templateTexts } from '../texts.js';

interface TemplatesPageProps {
  templates: AgreementTemplate[];
  /** The one that agreements begin with today. */
  inForceId: string;
  /** How many agreements keep a version, by its id. */
  uses: ReadonlyMap<string, number>;
}

/** Every version of the template, and the ways to the next one. */
export function TemplatesPage({ page, templates, inForceId, uses }: PageProps<TemplatesPageProps>) {
  const t = templateTexts(page.language);
  const { formats } = page;
  const hasDraft = templates.some(({ isDraft }) => isDraft);
  const link = ({ id, number }: AgreementTemplate) => (
    <TextLink href={`/agreement-templates/${id}`}>{number ? t('version', { number }) : t('draft')}</TextLink>
  );
  return (
    <Layout page={page} title={t('templates')} width="wide">
      <PageHeader
        title={t('templates')}
        lead={t('templatesLead')}
        actions={
          <>
            {hasDraft ? (
              <LinkButton href="/agreement-templates/draft" kind="primary" icon="pencil">
                {t('openDraft')}
              </LinkButton>
            ) : (
              <Form action="/agreement-templates/draft">
                <Button icon="plus">{t('beginDraft')}</Button>
              </Form>
            )}
            <LinkButton href="/agreement-templates/import" icon="upload">
              {t('import')}
            </LinkButton>
            <LinkButton href="/agreement-templates/locations" icon="building-community">
              {t('locationTopics')}
            </LinkButton>
          </>
        }
      />
      <Card>
        <DataTable
          caption={t('versions')}
          columns={[
            { key: 'version', header: t('versionColumn'), cell: link },
            {
              key: 'state',
              header: t('review'),
              cell: ({ id, isDraft }) =>
                isDraft ? (
                  <StatusBadge tone="warning">{t('draft')}</StatusBadge>
                ) : (
                  id === inForceId && <StatusBadge tone="success">{t('inForce')}</StatusBadge>
                ),
            },
            {
              key: 'from',
              header: t('effectiveFrom'),
              cell: ({ effectiveFrom }) => effectiveFrom && formats.date(effectiveFrom),
            },
            {
              key: 'by',
              header: t('publishedBy'),
              cell: ({ isDraft, publishedBy }) => !isDraft && <bdi>{publishedBy?.name ?? t('withSoftware')}</bdi>,
            },
            {
              key: 'topics',
              header: t('topics'),
              cell: ({ content }) => formats.number(content.topics.length),
              numeric: true,
            },
            {
              key: 'uses',
              header: t('agreements'),
              cell: ({ id }) => formats.number(uses.get(id) ?? 0),
              numeric: true,
            },
          ]}
          rows={templates}
          rowKey={({ id }) => id}
        />
      </Card>
    </Layout>
  );
}
