import { Actions } from '../../../platform/web/components/actions.js';
import { Stack, Tiles } from '../../../platform/web/components/arrangement.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { DateField } from '../../../platform/web/components/date-field.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { SelectField } from '../../../platform/web/components/select-field.js';
import { StatusBadge } from '../../../platform/web/components/status-badge.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { LANGUAGE_NAMES, LANGUAGES, SOURCE_LANGUAGE } from '../../../platform/i18n/languages.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { AgreementTemplate } from '../agreement-template.entity.js';
import { MOST_TOPICS, REVIEWS, type TopicContent } from '../template-content.js';
import { missingIn } from '../template-texts.js';
import { templateTexts } from '../texts.js';

interface DraftPageProps {
  draft: AgreementTemplate;
  /** First day that is suggested, or was asked. */
  day: string;
  errors: FormErrors;
}

/** The next version: its topics, its languages, and its publication. */
export function DraftPage({ page, draft, day, errors }: PageProps<DraftPageProps>) {
  const t = templateTexts(page.language);
  return (
    <Layout page={page} title={t('draft')} width="wide">
      <ErrorSummary errors={errors} />
      <PageHeader
        eyebrow={t('templates')}
        title={t('draft')}
        lead={t('draftLead')}
        actions={
          <>
            <LinkButton href={`/agreement-templates/${draft.id}`} icon="eye">
              {t('readPreview')}
            </LinkButton>
            <LinkButton href="/agreement-templates" kind="subtle" icon="arrow-left">
              {t('back')}
            </LinkButton>
          </>
        }
      />
      <Stack>
        <Topics draft={draft} />
        <Languages draft={draft} />
        <Publish draft={draft} day={day} errors={errors} />
      </Stack>
    </Layout>
  );
}

const Revision = ({ draft }: { draft: AgreementTemplate }) => (
  <input type="hidden" name="revision" value={draft.revision} />
);

function Topics({ draft }: { draft: AgreementTemplate }) {
  const t = templateTexts(usePage().language);
  const { topics } = draft.content;
  return (
    <Card>
      <DataTable
        caption={t('topicCount', { count: topics.length })}
        columns={[
          {
            key: 'title',
            header: t('topicTitle'),
            cell: ({ code, title }) => (
              <TextLink href={`/agreement-templates/draft/topics/${code}`}>{title.nl}</TextLink>
            ),
          },
          { key: 'clauses', header: t('clauses'), cell: ({ clauses }) => clauses.length, numeric: true },
          {
            key: 'missing',
            header: `${t('missing')} (${LANGUAGE_NAMES.en})`,
            cell: (topic) => t('missingCount', { count: missingIn([topic], 'en') }),
          },
          { key: 'order', header: t('edit'), cell: (topic) => <Order topic={topic} draft={draft} /> },
        ]}
        rows={topics}
        rowKey={({ code }) => code}
      />
      {topics.length < MOST_TOPICS && (
        <Actions>
          <LinkButton href="/agreement-templates/draft/topics/new" icon="plus">
            {t('topicNew')}
          </LinkButton>
        </Actions>
      )}
    </Card>
  );
}

function Order({ topic, draft }: { topic: TopicContent; draft: AgreementTemplate }) {
  const t = templateTexts(usePage().language);
  const { topics } = draft.content;
  const index = topics.indexOf(topic);
  const button = (verb: 'up' | 'down' | 'remove', icon: string) => (
    <Button
      kind="subtle"
      icon={icon}
      name="act"
      value={`${verb}:${topic.code}`}
      label={`${t(verb)}: ${topic.title.nl}`}
    >
      {t(verb)}
    </Button>
  );
  return (
    <Actions>
      <Form action={ORDER} inline>
        <Revision draft={draft} />
        {index > 0 && button('up', 'arrow-up')}
        {index < topics.length - 1 && button('down', 'arrow-down')}
      </Form>
      {topics.length > 1 && (
        <Form action={ORDER} inline confirm={t('removeTopicConfirm', { title: topic.title.nl })}>
          <Revision draft={draft} />
          {button('remove', 'trash')}
        </Form>
      )}
    </Actions>
  );
}
const ORDER = '/agreement-templates/draft/order';

function Languages({ draft }: { draft: AgreementTemplate }) {
  const t = templateTexts(usePage().language);
  const states = [...REVIEWS, 'none' as const].map((value) => ({ value, label: t(`review_${value}`) }));
  return (
    <Card title={t('languages')} anchor="languages">
      <p class="muted">{t('draftMeans')}</p>
      <Form action="/agreement-templates/draft/languages">
        <Revision draft={draft} />
        <Tiles>
          {LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE).map((language) => (
            <SelectField
              key={language}
              name={language}
              label={LANGUAGE_NAMES[language]}
              hint={t('missingHere', { count: missingIn(draft.content.topics, language) })}
              value={draft.content.languages[language] ?? 'none'}
              options={states}
            />
          ))}
        </Tiles>
        <Actions>
          <Button kind="secondary" icon="check">
            {t('save')}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
}

function Publish({ draft, day, errors }: DraftPageProps) {
  const t = templateTexts(usePage().language);
  return (
    <Card title={t('publish')} tone="sun" aside={<StatusBadge tone="warning">{t('draft')}</StatusBadge>}>
      <p>{t('publishText')}</p>
      <Form action="/agreement-templates/draft/publish">
        <Revision draft={draft} />
        <DateField
          name="effectiveFrom"
          label={t('publishDay')}
          value={day}
          error={errors['effectiveFrom'] ?? errors['languages']}
          required
        />
        <Actions>
          <Button icon="send">{t('publish')}</Button>
        </Actions>
      </Form>
      <Form action="/agreement-templates/draft/discard" confirm={t('discardConfirm')}>
        <Revision draft={draft} />
        <Actions>
          <Button kind="danger" icon="trash">
            {t('discard')}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
}
