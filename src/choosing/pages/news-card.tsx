import type { PublicView } from '../../candidates/profile/public-view.js';
import { Card } from '../../platform/web/components/card.js';
import { Points } from '../../platform/web/components/points.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { usePage } from '../../platform/web/page-context.js';
import { chooserTexts } from '../my-texts.js';
import type { News, NewsKind } from '../news/news.entity.js';
import { WithName } from './with-name.js';

const ICONS: Record<NewsKind, string> = {
  mutualYes: 'heart-handshake',
  line: 'message-circle',
  invited: 'home-heart',
  voteAsked: 'users-plus',
  groupFormed: 'users-group',
  groupGrew: 'users-group',
  notTogether: 'leaf',
  invitationExpired: 'hourglass',
  invitationReminder: 'bell',
  memberLeft: 'user-minus',
  groupEnded: 'leaf',
  meetingProposed: 'calendar-heart',
  meetingAgreed: 'calendar-check',
  meetingDeclined: 'calendar',
  meetingCancelled: 'calendar-x',
  meetingInvited: 'calendar-heart',
  homeOffered: 'home-heart',
  offerReminder: 'clock',
  keyAppointment: 'key',
  offerEnded: 'leaf',
  questionAnswered: 'message-circle',
  decision: 'mail',
  agreementStarted: 'messages',
  agreementShared: 'signature',
  agreementInForce: 'home-check',
  agreementWithdrawn: 'messages',
};

/** What happened lately; what was not seen before stands out. */
export function NewsCard({ news, people }: { news: readonly News[]; people: ReadonlyMap<string, PublicView> }) {
  const { language, formats } = usePage();
  const t = chooserTexts(language);
  if (news.length === 0) return null;
  return (
    <Card title={t('newsTitle')}>
      <Points
        points={news.map(({ kind, aboutId, createdAt, seenAt }) => ({
          icon: ICONS[kind],
          attention: seenAt === null,
          text: (
            <>
              <NewsText kind={kind} about={people.get(aboutId ?? '')} />{' '}
              <span class="muted">{formats.date(createdAt)}</span>
            </>
          ),
        }))}
      />
    </Card>
  );
}

/** News about the home that was offered: its page belongs to a later stage. */
const ABOUT_OFFER: readonly NewsKind[] = ['homeOffered', 'offerReminder', 'offerEnded', 'questionAnswered'];

/** Where one goes on. */
function hrefOf(kind: NewsKind, about: PublicView | undefined): string | null {
  if (kind === 'mutualYes' || kind === 'line') return about ? `/my/people/${about.id}` : null;
  if (kind === 'groupFormed' || kind === 'groupGrew' || kind === 'memberLeft') return '/my/group';
  if (kind === 'keyAppointment') return '/my/home';
  if (ABOUT_OFFER.includes(kind)) return '/my/offer';
  if (kind === 'decision') return '/my/letters';
  return kind.startsWith('meeting') ? '/my/meetings' : null;
}

function NewsText({ kind, about }: { kind: NewsKind; about: PublicView | undefined }) {
  const text = <WithName text={`news_${kind}`} name={about?.name ?? ''} />;
  const href = hrefOf(kind, about);
  return href ? <TextLink href={href}>{text}</TextLink> : text;
}
