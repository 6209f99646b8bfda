import { addressOf } from '../../../homes/home.entity.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { LivingInHome } from '../living.queries.js';
import { livingTexts } from '../texts.js';
import { NotesCard } from './notes-card.js';
import { PulseCard } from './pulse-card.js';
import { ReviewsCard } from './reviews-card.js';
import { WishesCard } from './wishes-card.js';

/** How people live with their agreements: when to look back, how it goes, what they wish, and what they did when they disagreed. */
export function LivingPage({ page, ...living }: PageProps<LivingInHome>) {
  const t = livingTexts(page.language);
  const { id, placement } = living.agreement;
  const address = addressOf(placement.home);
  return (
    <Layout page={page} title={`${t('title')}, ${address}`}>
      <PageHeader
        eyebrow={<TextLink href={`/agreements/${id}`}>{`${t('agreements')}, ${address}`}</TextLink>}
        title={t('title')}
        lead={t('lead')}
      />
      <Stack>
        <ReviewsCard {...living} />
        <PulseCard {...living} />
        <WishesCard {...living} />
        <NotesCard {...living} />
      </Stack>
    </Layout>
  );
}
