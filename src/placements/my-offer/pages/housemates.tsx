import { PublicCard } from '../../../candidates/profile/pages/public-card.js';
import type { Vocabulary } from '../../../candidates/vocabulary.js';
import { FitReasons } from '../../../choosing/pages/fit-reasons.js';
import { Heading } from '../../../platform/web/components/heading.js';
import { usePage } from '../../../platform/web/page-context.js';
import { offerTexts } from '../my-offer-texts.js';
import type { OwnOffer } from '../own-offers.js';

/** The others, as they show themselves, with what each shares with the reader and what to talk about. */
export function Housemates({ housemates, viewer, vocabulary }: OwnOffer & { vocabulary: Vocabulary }) {
  const t = offerTexts(usePage().language);
  if (housemates.length === 0) return null;
  return (
    <section class="stack">
      <Heading level={2}>{t('people', { count: housemates.length })}</Heading>
      {housemates.map(({ person, facts }) => (
        <PublicCard key={person.id} person={person} vocabulary={vocabulary} viewer={viewer}>
          <FitReasons facts={facts} size={2} vocabulary={vocabulary} />
        </PublicCard>
      ))}
    </section>
  );
}
