import type { ComponentChildren } from 'preact';
import { Card } from '../../../platform/web/components/card.js';
import { Chips, type Chip } from '../../../platform/web/components/chips.js';
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
  /** Who looks: what both speak and like is marked. */
  viewer?: Pick<PublicView, 'languages' | 'interests'>;
  /** Beside the name. */
  aside?: ComponentChildren;
  /** Under what is told of them. */
  children?: ComponentChildren;
  /** For links to this card. */
  anchor?: string;
  /** Of the name: 2 where the card stands right under the title of the page. */
  level?: 2 | 3;
}

/** A person as people who may live with them see them. */
export function PublicCard({ person, vocabulary, viewer, aside, anchor, level = 3, children }: PublicCardProps) {
  const { language } = usePage();
  const t = profileTexts(language);
  const habits = habitWords(person, language);
  return (
    <Card anchor={anchor}>
      <div class="public-card__top">
        <Avatar id={person.id} name={person.name} picture={person.avatar} size="large" />
        <div>
          <Heading level={level}>
            <PersonName name={person.name} />
          </Heading>
          {person.age !== null && <p>{t('ageYears', { age: person.age })}</p>}
        </div>
        {aside}
      </div>
      {person.about && (
        <p class="own-words" dir="auto">
          {person.about}
        </p>
      )}
      <Words
        title={t('speaks')}
        chips={person.languages.map((code) => ({
          label: vocabulary.ownName(code),
          lang: code,
          shared: viewer?.languages.includes(code),
        }))}
      />
      <Words
        title={t('likes')}
        chips={person.interests.map((code) => ({
          label: vocabulary.interestName(code, language),
          shared: viewer?.interests.includes(code),
        }))}
      />
      <Words title={t('lives')} chips={habits.map((label) => ({ label }))} />
      {children}
    </Card>
  );
}

function Words({ title, chips }: { title: string; chips: readonly Chip[] }) {
  if (chips.length === 0) return null;
  return (
    <>
      <p class="public-card__label">{title}</p>
      <Chips chips={chips} />
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
