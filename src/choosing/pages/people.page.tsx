import type { PublicView } from '../../candidates/profile/public-view.js';
import type { Vocabulary } from '../../candidates/vocabulary.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Disclosure } from '../../platform/web/components/disclosure.js';
import { Form } from '../../platform/web/components/form.js';
import { Heading } from '../../platform/web/components/heading.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import { ComingMeetings } from '../meetings/pages/coming-meetings.js';
import { chooserTexts, type ChooserKey } from '../my-texts.js';
import type { ChooserStep, Overview } from '../people/overview.service.js';
import { ChoosingTabs } from './choosing-tabs.js';
import { InvitationCard } from './invitation-card.js';
import { NewsCard } from './news-card.js';
import { PeopleList } from './people-list.js';

export interface PeoplePageProps extends Overview {
  vocabulary: Vocabulary;
}

/** Where somebody stands: the one next step, what is new, and everybody whom they chose. */
export function PeoplePage({ page, ...overview }: PageProps<PeoplePageProps>) {
  const t = chooserTexts(page.language);
  const { news, invitations, people, contacts, liked, declined, tookBack } = overview;
  const named = (ids: readonly string[]) => ids.flatMap((id) => people.get(id) ?? []);
  return (
    <Layout page={page} title={t('peopleTitle')}>
      <ChoosingTabs />
      <PageHeader title={t('peopleTitle')} />
      <NextStep step={overview.step} />
      {invitations.length > 0 && (
        <section id="invitations" class="stack">
          <Heading level={2}>{t('invitationsTitle')}</Heading>
          {invitations.map((view) => (
            <InvitationCard key={view.invitation.id} view={view} people={people} state={overview.state} />
          ))}
        </section>
      )}
      <NewsCard news={news} people={people} />
      <ComingMeetings meetings={overview.meetings} vocabulary={overview.vocabulary} />
      <Card title={t('contactsTitle')} anchor="contacts">
        <p>{t(contacts.length > 0 ? 'contactsLead' : 'contactsNone')}</p>
        <PeopleList people={named(contacts)} hrefOf={({ id }) => `/my/people/${id}`} />
      </Card>
      {liked.length > 0 && (
        <Card title={t('likedTitle')}>
          <p>{t('likedLead')}</p>
          <PeopleList people={named(liked)} actionOf={(person) => <TakeBack person={person} />} />
        </Card>
      )}
      {declined.length > 0 && (
        <Disclosure summary={t('declinedTitle')}>
          <p>{t('declinedLead')}</p>
          <PeopleList people={named(declined)} actionOf={(person) => <TakeBack person={person} />} />
        </Disclosure>
      )}
      {tookBack.length > 0 && (
        <Disclosure summary={t('takenBackTitle')}>
          <PeopleList people={named(tookBack)} actionOf={(person) => <YesAgain person={person} />} />
        </Disclosure>
      )}
    </Layout>
  );
}

const LINKS: Partial<Record<ChooserStep, { href: string; text: ChooserKey }>> = {
  answer: { href: '#invitations', text: 'goAnswer' },
  answerMeeting: { href: '/my/meetings', text: 'goAnswer' },
  pair: { href: '/my/group', text: 'tabGroup' },
  meet: { href: '#contacts', text: 'goContact' },
  choose: { href: '/my/choose', text: 'goChoose' },
};

function NextStep({ step }: { step: ChooserStep }) {
  const t = chooserTexts(usePage().language);
  const link = LINKS[step];
  return (
    <Card title={t('nextTitle')} tone={link && step !== 'pair' ? 'sun' : 'tint'}>
      <p>{t(step === 'answerMeeting' ? 'next_answer' : `next_${step}`)}</p>
      {link && (
        <LinkButton kind="primary" icon="arrow-right" href={link.href}>
          {t(link.text)}
        </LinkButton>
      )}
    </Card>
  );
}

function TakeBack({ person }: { person: PublicView }) {
  const t = chooserTexts(usePage().language);
  return (
    <Form action={`/my/people/${person.id}/back`} inline>
      <Button kind="subtle" icon="arrow-back-up" label={t('takeBackOf', { name: person.name })}>
        {t('takeBack')}
      </Button>
    </Form>
  );
}

function YesAgain({ person }: { person: PublicView }) {
  const t = chooserTexts(usePage().language);
  return (
    <Form action={`/my/people/${person.id}/yes`} inline>
      <input type="hidden" name="from" value="people" />
      <Button kind="subtle" icon="heart" label={t('yesTo', { name: person.name })}>
        {t('yes')}
      </Button>
    </Form>
  );
}
