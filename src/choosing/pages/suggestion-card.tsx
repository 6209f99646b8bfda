import { PublicCard } from '../../candidates/profile/pages/public-card.js';
import type { PublicView } from '../../candidates/profile/public-view.js';
import type { Vocabulary } from '../../candidates/vocabulary.js';
import { ReadAloud } from '../../platform/web/components/read-aloud.js';
import type { Suggestion } from '../suggestions/suggestions.service.js';
import { ChoiceButtons } from './choice-buttons.js';
import { FitReasons } from './fit-reasons.js';

export interface SuggestionCardProps extends Suggestion {
  /** Who looks: what both have is marked. */
  viewer: Pick<PublicView, 'languages' | 'interests'>;
  size: number;
  vocabulary: Vocabulary;
}

/** Somebody who fits: who they are, why, and the choice. */
export function SuggestionCard({ person, facts, viewer, size, vocabulary }: SuggestionCardProps) {
  const id = `person-${person.id}`;
  return (
    <PublicCard person={person} vocabulary={vocabulary} viewer={viewer} anchor={id} aside={<ReadAloud of={`#${id}`} />}>
      <FitReasons facts={facts} size={size} vocabulary={vocabulary} />
      <ChoiceButtons person={person} from="choose" />
    </PublicCard>
  );
}
