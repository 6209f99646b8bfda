import { NothingYet } from '../../../candidates/pages/nothing-yet.js';
import { addressOf } from '../../../homes/home.entity.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { MyHome } from '../my-home.queries.js';
import { myHomeTexts } from '../my-texts.js';
import { BringCard, ContactCard, KeyCard, LeaseCard } from './my-home-cards.js';

/** What a candidate needs to know of the home that is theirs: the key first, then the lease, then what to bring. */
export function MyHomePage({ page, ...mine }: PageProps<MyHome>) {
  const t = myHomeTexts(page.language);
  const { home, placement } = mine;
  const hasKey = placement.status === 'handedOver';
  return (
    <Layout page={page} title={t('title')}>
      <PageHeader
        title={t('title')}
        lead={<bdi>{[addressOf(home), home.city, home.cluster?.name ?? home.location.name].join(', ')}</bdi>}
      />
      <Stack>
        <KeyCard {...mine} />
        <LeaseCard {...mine} />
        {!hasKey && <BringCard {...mine} />}
        <ContactCard {...mine} />
      </Stack>
    </Layout>
  );
}

/** Before a home is theirs. */
export function NoHomePage({ page }: PageProps) {
  const t = myHomeTexts(page.language);
  return (
    <NothingYet page={page} icon="key" title={t('title')} none={t('none')} text={t('noneText')} toMine={t('toMine')} />
  );
}
