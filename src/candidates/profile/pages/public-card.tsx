import { Card } from '../../../platform/web/components/card.js';
import { Chips } from '../../../platform/web/components/chips.js';
import { Avatar, PersonName } from '../../../platform/web/components/person.js';
import { Heading } from '../../../platform/web/components/heading.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { Language } from '../../../platform/i18n/languages.js';
import { answerWords } from '../../answer-texts.js';
import { HABITS } from '../../candidate-answers.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { PublicView } from '../public-view.js';
import { profileTexts } from '../texts.js';

export interface PublicCardProps {
  person: PublicView;
  vocabulary: Vocabulary;
}

/** A person as people who may live with them see them. */
export function PublicCard({ person, vocabulary }: PublicCardProps) {
  const { language } = usePage();
  const t = profileTexts(language);
  const habits = habitWords(person, language);
  return (
    <Card>
      <div class="public-card__top">
        <Avatar id={person.id} name={person.name} picture={person.avatar} size="large" />
        <div>
          <Heading level={3}>
            <PersonName name={person.name} />
          </Heading>
          {person.age !== null && <p>{t('ageYears', { age: person.age })}</p>}
        </div>
      </div>
      {person.about && (
        <p class="public-card__about" dir="auto">
          {person.about}
        </p>
      )}
      <Words title={t('speaks')} words={person.languages.map((code) => vocabulary.ownName(code))} />
      <Words title={t('likes')} words={person.interests.map((code) => vocabulary.interestName(code, language))} />
      <Words title={t('lives')} words={habits} />
    </Card>
  );
}

function Words({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <>
      <p class="public-card__label">{title}</p>
      <Chips chips={words.map((label) => ({ label }))} />
    </>
  );
}

/** Habits as short words that stand for themselves. */
function habitWords({ habits }: PublicView, language: Language): string[] {
  const words = answerWords(language);
  const { kitchen, smokes, hasPet } = habits;
  return [
    ...HABITS.flatMap((habit) => (habits[habit] === undefined ? [] : words.habit(habit, habits[habit]))),
    ...(kitchen === undefined ? [] : [words.kitchen(kitchen)]),
    ...(smokes === undefined ? [] : [words.smokes(smokes)]),
    ...(hasPet === undefined ? [] : [words.hasPet(hasPet)]),
  ];
}
