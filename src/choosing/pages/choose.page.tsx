import type { PublicView } from '../../candidates/profile/public-view.js';
import type { Vocabulary } from '../../candidates/vocabulary.js';
import { Alert } from '../../platform/web/components/alert.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { Heading } from '../../platform/web/components/heading.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Pagination } from '../../platform/web/components/pagination.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import type { ChoosingState } from '../../rounds/rounds.queries.js';
import type { GroupNow } from '../house-groups/group-members.js';
import { LARGEST_GROUP } from '../house-groups/house-group.entity.js';
import { daysAfter } from '../../platform/clock/local-time.js';
import { chooserTexts, type ChooserKey } from '../my-texts.js';
import type { Suggestions } from '../suggestions/suggestions.service.js';
import { ChoosingTabs } from './choosing-tabs.js';
import { GroupSuggestionCard } from './group-suggestion-card.js';
import { SuggestionCard } from './suggestion-card.js';

export interface ChoosePageProps {
  viewer: PublicView;
  group: GroupNow | null;
  suggestions: Suggestions;
  state: ChoosingState;
  /** How many people were chosen so far. */
  chosen: number;
  vocabulary: Vocabulary;
}

/** Who fits: one person under the other, each with why and the choice. */
export function ChoosePage({ page, ...props }: PageProps<ChoosePageProps>) {
  const t = chooserTexts(page.language);
  const { viewer, group, suggestions, chosen, vocabulary } = props;
  const { people, groups, total } = suggestions;
  const isAnybodyThere = people.length + groups.length > 0;
  return (
    <Layout page={page} title={t('chooseTitle')}>
      <ChoosingTabs />
      <PageHeader title={t('chooseTitle')} lead={isAnybodyThere && t(group ? 'chooseLeadGroup' : 'chooseLead')} />
      <Terms {...props} />
      <p class="chosen-count">{t('chosenCount', { count: chosen })}</p>
      {groups.length > 0 && (
        <section class="stack">
          <Heading level={2}>{t('groupsTitle')}</Heading>
          {groups.map((one) => (
            <GroupSuggestionCard key={one.groupId} {...one} viewer={viewer} vocabulary={vocabulary} />
          ))}
        </section>
      )}
      {people.length > 0 && (
        <section class="stack" id="people">
          <Heading level={2}>{t('ofPeople', { count: total })}</Heading>
          <p>{t('yesPrivate')}</p>
          {people.map((one) => (
            <SuggestionCard
              key={one.person.id}
              {...one}
              viewer={viewer}
              size={(group?.memberIds.length ?? 1) + 1}
              vocabulary={vocabulary}
            />
          ))}
          <Pagination pageNumber={suggestions.page} pageSize={suggestions.pageSize} total={total} anchor="people" />
        </section>
      )}
      {props.state.open && !isAnybodyThere && <Nobody group={group} />}
    </Layout>
  );
}

/** Until when there is time to choose. */
function Terms({ state }: ChoosePageProps) {
  const { language, formats } = usePage();
  const t = chooserTexts(language);
  if (!state.open)
    return (
      <Alert kind="info" title={t('closedTitle')}>
        <p>{t('closedText')}</p>
      </Alert>
    );
  return state.closesOn && <p>{t('closesOn', { date: formats.date(daysAfter(state.closesOn, -1)) })}</p>;
}

function Nobody({ group }: Pick<ChoosePageProps, 'group'>) {
  const t = chooserTexts(usePage().language);
  return (
    <EmptyState
      icon="users"
      title={t('noneTitle')}
      actions={<LinkButton href={group ? '/my/group' : '/my/people'}>{t(group ? 'tabGroup' : 'tabPeople')}</LinkButton>}
    >
      <p>{t(whyNobody(group))}</p>
    </EmptyState>
  );
}

function whyNobody(group: GroupNow | null): ChooserKey {
  if (group?.memberIds.length === LARGEST_GROUP) return 'noneTextFull';
  return group && !group.seeksOneMore ? 'noneTextNotSeeking' : 'noneText';
}
