import type { LocationWithMix } from '../../../homes/homes.service.js';
import { Actions } from '../../../platform/web/components/actions.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { TopicContent } from '../template-content.js';
import { MOST_LOCATION_TOPICS } from '../template-faults.js';
import { templateTexts } from '../texts.js';
import { TopicPreview } from './template.page.js';

interface LocationTopicsPageProps {
  location: LocationWithMix;
  topics: TopicContent[];
  revision: number | null;
}

/** What one location adds to the template. */
export function LocationTopicsPage({ page, location, topics, revision }: PageProps<LocationTopicsPageProps>) {
  const t = templateTexts(page.language);
  const url = `/agreement-templates/locations/${location.id}`;
  return (
    <Layout page={page} title={`${t('locationTopics')}: ${location.name}`}>
      <PageHeader
        eyebrow={t('locationTopics')}
        title={location.name}
        lead={t('locationTopicsLead', { most: MOST_LOCATION_TOPICS })}
        actions={
          <>
            {topics.length < MOST_LOCATION_TOPICS && (
              <LinkButton href={`${url}/topics/new`} kind="primary" icon="plus">
                {t('topicNew')}
              </LinkButton>
            )}
            <LinkButton href="/agreement-templates/locations" kind="subtle" icon="arrow-left">
              {t('back')}
            </LinkButton>
          </>
        }
      />
      {topics.length === 0 && <EmptyState icon="messages" title={t('noTopicsHere')} />}
      <Stack>
        {topics.map((topic) => (
          <div key={topic.code}>
            <TopicPreview topic={topic} language="nl" />
            <Form action={url}>
              <input type="hidden" name="revision" value={revision ?? ''} />
              <Actions>
                <LinkButton href={`${url}/topics/${topic.code}`} icon="pencil">
                  {t('edit')}
                </LinkButton>
                <Button
                  kind="danger"
                  icon="trash"
                  name="act"
                  value={`remove:${topic.code}`}
                  label={`${t('remove')}: ${topic.title.nl}`}
                >
                  {t('remove')}
                </Button>
              </Actions>
            </Form>
          </div>
        ))}
      </Stack>
    </Layout>
  );
}
