import type { Vocabulary } from '../../candidates/vocabulary.js';
import { Heading } from '../../platform/web/components/heading.js';
import { Points } from '../../platform/web/components/points.js';
import { usePage } from '../../platform/web/page-context.js';
import { pairSentences } from '../fit/pair-sentences.js';
import type { FitFacts } from '../suggestions/facts-between.js';
import { chooserTexts } from '../my-texts.js';

export interface FitReasonsProps {
  facts: FitFacts;
  /** How many people they are, the reader too. */
  size: number;
  vocabulary: Vocabulary;
}

/** Why people fit, and what to talk about: never a number. */
export function FitReasons({ facts, size, vocabulary }: FitReasonsProps) {
  const { language } = usePage();
  const t = chooserTexts(language);
  const { shared, talk } = pairSentences(facts, size, language, vocabulary);
  return (
    <>
      {shared.length > 0 && (
        <div class="reasons">
          <Heading level={3}>{t('why')}</Heading>
          <Points points={shared} />
        </div>
      )}
      {talk.length > 0 && (
        <div class="reasons">
          <Heading level={3}>{t('talk')}</Heading>
          <Points points={talk} />
        </div>
      )}
    </>
  );
}
