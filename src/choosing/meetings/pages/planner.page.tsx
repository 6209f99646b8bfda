import { fullNameOf } from '../../../candidates/candidate.entity.js';
import type { Vocabulary } from '../../../candidates/vocabulary.js';
import { Tiles } from '../../../platform/web/components/arrangement.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { FilterBar } from '../../../platform/web/components/filter-bar.js';
import { Heading } from '../../../platform/web/components/heading.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Person } from '../../../platform/web/components/person.js';
import { SelectField } from '../../../platform/web/components/select-field.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PageProps } from '../../../platform/web/page.js';
import { activityWords } from '../activity-words.js';
import { draftFields, type ActivityDraft } from '../planner/activity-draft.js';
import type { PlannerPlace } from '../planner/planner.queries.js';
import { meetingTexts } from '../staff-texts.js';
import { WithName } from './subject.js';

export interface PlannerProps {
  places: PlannerPlace[];
  /** The location that is looked at; null when there is none at all. */
  locationId: string | null;
  corridors: ActivityDraft[];
  suggestions: ActivityDraft[];
  vocabulary: Vocabulary;
}

/** Activities that a supervisor can plan at a location. */
export function PlannerPage(props: PageProps<PlannerProps>) {
  const { page, places, locationId, corridors, suggestions, vocabulary } = props;
  const t = meetingTexts(page.language);
  const back = (
    <LinkButton kind="subtle" icon="arrow-left" href="/meetings">
      {t('back')}
    </LinkButton>
  );
  const options = places.map(({ id, name, people }) => ({
    value: id,
    label: t('placeWithPeople', { name, count: people }),
  }));
  return (
    <Layout page={page} title={t('planTitle')} width="wide">
      <PageHeader title={t('planTitle')} lead={t('planLead')} actions={back} />
      <FilterBar>
        <SelectField name="location" label={t('location')} options={options} value={locationId} />
      </FilterBar>
      {corridors.map((draft) => (
        <DraftCard key={draft.clusterId} draft={draft} vocabulary={vocabulary} />
      ))}
      <Heading level={2}>{t('suggestionsTitle')}</Heading>
      {suggestions.length > 0 ? (
        <Tiles roomy>
          {suggestions.map((draft) => (
            <DraftCard key={draft.guests[0]?.id} draft={draft} vocabulary={vocabulary} />
          ))}
        </Tiles>
      ) : (
        <EmptyState icon="users-group" title={t('nobodyTitle')}>
          <p>{t('nobodyText')}</p>
        </EmptyState>
      )}
    </Layout>
  );
}

function DraftCard({ draft, vocabulary }: { draft: ActivityDraft; vocabulary: Vocabulary }) {
  const { language } = usePage();
  const t = meetingTexts(language);
  const { key, guests, hostId } = draft;
  const host = guests.find(({ id }) => id === hostId);
  const title = activityWords(draft, vocabulary, language);
  const isCorridor = key.kind === 'corridor';
  return (
    <Card
      level={isCorridor ? 2 : 3}
      title={title}
      tone={isCorridor ? 'sun' : 'plain'}
      aside={<span>{t('people', { count: guests.length })}</span>}
    >
      {isCorridor && <p>{t('residentsText')}</p>}
      <ul class="people-list">
        {guests.map((guest) => (
          <li key={guest.id} class="people-list__item">
            <Person id={guest.id} name={fullNameOf(guest)} href={`/candidates/${guest.id}`} />
          </li>
        ))}
      </ul>
      {host && (
        <p>
          <WithName sentence={t('offers', { name: '\n' })} name={host.firstName} />
        </p>
      )}
      <LinkButton icon="calendar-plus" href={`/meetings/new?${new URLSearchParams(draftFields(key))}`}>
        {t('planThis')}
        <span class="visually-hidden">: {title}</span>
      </LinkButton>
    </Card>
  );
}
