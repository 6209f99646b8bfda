import { NothingYet } from '../../../candidates/pages/nothing-yet.js';
import { Card } from '../../../platform/web/components/card.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Points } from '../../../platform/web/components/points.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { MyTopic } from '../my-living.queries.js';
import { myLivingTexts } from '../my-texts.js';
import { TopicCard } from './topic-card.js';
import type { WishTyped } from './typed-words.js';
import { wordsError } from './words-error.js';

export interface MyLivingPageProps {
  topics: readonly MyTopic[];
  typed?: WishTyped;
}

/** How it goes in the home, topic by topic; first, who gets to know what. */
export function MyLivingPage({ page, topics, typed }: PageProps<MyLivingPageProps>) {
  const t = myLivingTexts(page.language);
  return (
    <Layout page={page} title={t('title')}>
      {typed && <ErrorSummary errors={{ [`words-${typed.topic}`]: wordsError(typed.problem, page.language) }} />}
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack>
        <Card tone="tint">
          <Points
            points={[
              { icon: 'eye-off', text: t('private') },
              { icon: 'heart-handshake', text: t('noWrong') },
            ]}
          />
          <LinkButton icon="messages" href="/my/agreement/disagree">
            {t('toDisagree')}
          </LinkButton>
        </Card>
        {topics.map((one) => (
          <TopicCard key={one.topic.code} {...one} typed={typed?.topic === one.topic.code ? typed : undefined} />
        ))}
      </Stack>
    </Layout>
  );
}

/** Before agreements are in force. */
export function NoAgreementsPage({ page }: PageProps) {
  const t = myLivingTexts(page.language);
  return (
    <NothingYet
      page={page}
      icon="heart-handshake"
      title={t('title')}
      none={t('none')}
      text={t('noneText')}
      toMine={t('toMine')}
    />
  );
}
