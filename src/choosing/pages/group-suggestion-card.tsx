import { PublicCard } from '../../candidates/profile/pages/public-card.js';
import type { PublicView } from '../../candidates/profile/public-view.js';
import type { Vocabulary } from '../../candidates/vocabulary.js';
import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Disclosure } from '../../platform/web/components/disclosure.js';
import { Form } from '../../platform/web/components/form.js';
import { isolated } from '../../platform/i18n/isolated.js';
import { usePage } from '../../platform/web/page-context.js';
import { chooserTexts } from '../my-texts.js';
import type { GroupSuggestion } from '../suggestions/suggestions.service.js';
import { FitReasons } from './fit-reasons.js';
import { PeopleList } from './people-list.js';

export interface GroupSuggestionCardProps extends GroupSuggestion {
  viewer: Pick<PublicView, 'languages' | 'interests'>;
  vocabulary: Vocabulary;
}

/** Two people who look for a third, and fit with who looks. */
export function GroupSuggestionCard({ people, facts, viewer, vocabulary }: GroupSuggestionCardProps) {
  const { language, formats } = usePage();
  const t = chooserTexts(language);
  const names = people.map(({ name }) => isolated(name));
  return (
    <Card level={3} title={t('groupOf', { names: formats.list(names) })}>
      <PeopleList people={people} />
      <FitReasons facts={facts} size={people.length + 1} vocabulary={vocabulary} />
      {people.map((person) => (
        <Disclosure key={person.id} summary={t('open', { name: isolated(person.name) })}>
          <PublicCard person={person} vocabulary={vocabulary} viewer={viewer} />
        </Disclosure>
      ))}
      <Form action={`/my/people/${people[0]!.id}/invite`}>
        <Button icon="home-heart">{t('askToJoin')}</Button>
      </Form>
    </Card>
  );
}
