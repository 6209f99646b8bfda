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
import type { ContactLine } from '../contacts/contact-line.entity.js';
import type { MyMeeting } from '../meetings/meetings.queries.js';
import { MeetingsOfTwo } from '../meetings/pages/meetings-of-two.js';
import type { FitFacts } from '../suggestions/facts-between.js';
import { chooserTexts } from '../my-texts.js';
import { ChoiceButtons } from './choice-buttons.js';
import { ChoosingTabs } from './choosing-tabs.js';
import { ContactLines } from './contact-lines.js';
import { FitReasons } from './fit-reasons.js';
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
  /** They live in one group, or a question about that is open. */
  isAsked: boolean;
  isTogether: boolean;
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
      <PublicCard person={person} vocabulary={vocabulary} viewer={viewer}>
        <FitReasons facts={facts} size={2} vocabulary={vocabulary} />
      </PublicCard>
      {isContact && <ContactLines {...props} />}
      {isContact && <MeetingsOfTwo otherId={person.id} meetings={props.meetings} vocabulary={vocabulary} />}
      {isContact && <LivingTogether {...props} />}
      <Card title={t('moreTitle')} tone="tint">
        {!props.isTogether && <ChoiceButtons person={person} from="person" onlyNo />}
        <p>
          <LinkButton kind="subtle" icon="flag" href={`/my/people/${person.id}/report`}>
            {t('report')}
          </LinkButton>
        </p>
      </Card>
    </Layout>
  );
}

function LivingTogether({ person, hasGroup, isAsked, isTogether }: PersonPageProps) {
  const t = chooserTexts(usePage().language);
  if (isTogether || isAsked) return null;
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
