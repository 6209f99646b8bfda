import { Chips } from '../../platform/web/components/chips.js';
import { Heading } from '../../platform/web/components/heading.js';
import { usePage } from '../../platform/web/page-context.js';
import { candidatesTexts } from '../texts.js';
import type { Candidate } from '../candidate.entity.js';
import type { Vocabulary } from '../vocabulary.js';

export interface LanguagesAndInterestsProps {
  candidate: Candidate;
  vocabulary: Vocabulary;
}

export function LanguagesAndInterests({ candidate, vocabulary }: LanguagesAndInterestsProps) {
  const { language } = usePage();
  const t = candidatesTexts(language);
  return (
    <>
      <Heading level={3}>{t('speaks')}</Heading>
      <Chips chips={candidate.languages.map((code) => ({ label: vocabulary.languageName(code, language) }))} />
      <Heading level={3}>{t('interests')}</Heading>
      {candidate.interests.length > 0 ? (
        <Chips chips={candidate.interests.map((code) => ({ label: vocabulary.interestName(code, language) }))} />
      ) : (
        <p>{t('noInterests')}</p>
      )}
    </>
  );
}
