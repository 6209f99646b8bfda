import { NothingYet } from '../../candidates/pages/nothing-yet.js';
import { Stack } from '../../platform/web/components/arrangement.js';
import { Card } from '../../platform/web/components/card.js';
import { Disclosure } from '../../platform/web/components/disclosure.js';
import { LinkTiles } from '../../platform/web/components/link-tiles.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import type { TopicNow } from '../agreements.queries.js';
import type { OwnAgreement } from '../own-agreement.js';
import { myAgreementTexts } from '../my-texts.js';
import { spoken } from '../words.js';
import { MyVersions } from './my-versions.js';
import { SignNow } from './sign-now.js';

/** No home yet, or nobody began. */
export function NoAgreementPage({ page }: PageProps) {
  const t = myAgreementTexts(page.language);
  return (
    <NothingYet
      page={page}
      icon="messages"
      title={t('title')}
      none={t('none')}
      text={t('noneText')}
      toMine={t('toMine')}
    />
  );
}

/** A resident's house agreements: what waits for them or is in force first, then the conversation, topic by topic, folded once it is settled. */
export function MyAgreementPage({ page, own }: PageProps<{ own: OwnAgreement }>) {
  const t = myAgreementTexts(page.language);
  const differing = own.topics.filter(({ now }) => now.differs);
  const others = own.topics.filter(({ now }) => !now.differs);
  const isSettled = ['shared', 'inForce'].includes(own.versions[0]?.state ?? '');
  const topics = (
    <Stack>
      {differing.length > 0 && (
        <Card title={t('differs')} tone={isSettled ? 'plain' : 'sun'}>
          <p>{t('differsText')}</p>
          <Topics topics={differing} ownId={own.candidateId} />
        </Card>
      )}
      {others.length > 0 && (
        <Card title={t('alike')}>
          <p>{t('alikeText')}</p>
          <Topics topics={others} ownId={own.candidateId} />
        </Card>
      )}
    </Stack>
  );
  return (
    <Layout page={page} title={t('title')}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack>
        <SignNow own={own} />
        {isSettled ? <Disclosure summary={t('back')}>{topics}</Disclosure> : topics}
        <MyVersions versions={own.versions} />
      </Stack>
    </Layout>
  );
}

function Topics({ topics, ownId }: { topics: readonly TopicNow[]; ownId: string }) {
  const { language } = usePage();
  const t = myAgreementTexts(language);
  const standing = ({ now, views }: TopicNow) => {
    const own = views.find(({ candidateId }) => candidateId === ownId);
    const said = own ? t(`said_${own.stance}`) : t('notSaid');
    return now.agreedAt ? `${t('agreed')} · ${said}` : said;
  };
  return (
    <LinkTiles
      links={topics.map((topic) => ({
        href: `/my/agreement/topics/${topic.content.code}`,
        icon: topic.content.icon,
        title: spoken(topic.content.title, language).text,
        text: standing(topic),
      }))}
    />
  );
}
