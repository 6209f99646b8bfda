import { PublicCard } from '../../candidates/profile/pages/public-card.js';
import type { PublicView } from '../../candidates/profile/public-view.js';
import type { Vocabulary } from '../../candidates/vocabulary.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { PersonName } from '../../platform/web/components/person.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import type { ChoosingState } from '../../rounds/rounds.queries.js';
import type { ContactLine } from '../contacts/contact-line.entity.js';
import type { MyMeeting } from '../meetings/meetings.queries.js';
import { MeetingsOfTwo } from '../meetings/pages/meetings-of-two.js';
import type { FitFacts } from '../suggestions/facts-between.js';
import type { InvitationView } from '../house-groups/invitation-views.js';
import { chooserTexts } from '../my-texts.js';
import { ChoiceButtons } from './choice-buttons.js';
import { ChoosingTabs } from './choosing-tabs.js';
import { ContactLines } from './contact-lines.js';
import { FitReasons } from './fit-reasons.js';
import { InvitationCard } from './invitation-card.js';
import { WithName } from './with-name.js';

export interface PersonPageProps {
  person: PublicView;
  viewer: PublicView;
  facts: FitFacts;
  vocabulary: Vocabulary;
  isContact: boolean;
  /** Of the two, those to come. */
  meetings: MyMeeting[];
  lines: readonly ContactLine[];
  /** The own group could take this person in. */
  hasGroup: boolean;
  isTogether: boolean;
  /** Few enough for a home, with both their groups. */
  canAsk: boolean;
  /** Open questions about living together with this person, and everybody in them. */
  invitations: readonly InvitationView[];
  people: ReadonlyMap<string, PublicView>;
  state: ChoosingState;
}

/** Somebody one has contact with: who they are, what to say, meeting, and living together. */
export function PersonPage({ page, ...props }: PageProps<PersonPageProps>) {
  const t = chooserTexts(page.language);
  const { person, viewer, facts, vocabulary, isContact } = props;
  return (
    <Layout page={page} title={person.name}>
      <ChoosingTabs />
      <PageHeader
        title={<PersonName name={person.name} />}
        lead={isContact && <WithName text="contactWith" name={person.name} />}
      />
      <PublicCard person={person} vocabulary={vocabulary} viewer={viewer} level={2}>
        <FitReasons facts={facts} size={2} vocabulary={vocabulary} />
      </PublicCard>
      {props.invitations.map((view) => (
        <InvitationCard key={view.invitation.id} view={view} people={props.people} state={props.state} />
      ))}
      {isContact && <ContactLines {...props} />}
      {isContact && <MeetingsOfTwo otherId={person.id} meetings={props.meetings} vocabulary={vocabulary} />}
      {isContact && <LivingTogether {...props} />}
      <Card title={t('moreTitle')} tone="tint">
        {props.isTogether ? (
          <p>
            {t('cannot_together')} <TextLink href="/my/group">{t('tabGroup')}</TextLink>
          </p>
        ) : (
          <ChoiceButtons person={person} from="person" onlyNo />
        )}
        <p>
          <LinkButton kind="subtle" icon="flag" href={`/my/people/${person.id}/report`}>
            {t('report')}
          </LinkButton>
        </p>
      </Card>
    </Layout>
  );
}

function LivingTogether({ person, hasGroup, canAsk, isTogether, invitations, state }: PersonPageProps) {
  const t = chooserTexts(usePage().language);
  if (isTogether || !canAsk || !state.open || invitations.length > 0) return null;
  return (
    <Card title={t('togetherTitle')}>
      <p>
        <WithName text={hasGroup ? 'togetherLeadGroup' : 'togetherLead'} name={person.name} />
      </p>
      <Form action={`/my/people/${person.id}/invite`}>
        <Button icon="home-heart">{t('invite')}</Button>
      </Form>
    </Card>
  );
}
