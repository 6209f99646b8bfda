import type { Column } from '../../../platform/web/components/data-table.js';
import { Person } from '../../../platform/web/components/person.js';
import type { PageContext } from '../../../platform/web/page.js';
import { fullNameOf } from '../../candidate.entity.js';
import type { Invitation } from '../invitation.entity.js';
import { invitationTexts, invitationWords } from '../texts.js';
import { InvitationActions } from './invitation-actions.js';
import { remindersOf } from './invitation-card.js';
import { InvitationState } from './invitation-state.js';

/** What the list shows of each invitation. */
export function invitationColumns({ language, formats }: PageContext, now: Date): Column<Invitation>[] {
  const t = invitationTexts(language);
  const words = invitationWords(language);
  return [
    {
      key: 'name',
      header: t('name'),
      sortable: true,
      cell: ({ candidate }) => (
        <Person id={candidate.id} name={fullNameOf(candidate)} href={`/candidates/${candidate.id}`}>
          {candidate.reference}
        </Person>
      ),
    },
    { key: 'channel', header: t('channel'), cell: ({ channel }) => words.channel(channel) },
    {
      key: 'status',
      header: t('status'),
      cell: (invitation) => <InvitationState invitation={invitation} now={now} />,
    },
    {
      key: 'createdAt',
      header: t('createdAt'),
      sortable: true,
      cell: ({ createdAt }) => formats.date(createdAt),
    },
    {
      key: 'sentAt',
      header: t('sentAt'),
      sortable: true,
      cell: ({ sentAt }) => (sentAt ? formats.date(sentAt) : t('notSent')),
    },
    {
      key: 'reminders',
      header: t('reminded'),
      cell: (invitation) => remindersOf(invitation, t, formats.date),
    },
    { key: 'actions', header: t('actions'), cell: (invitation) => <InvitationActions invitation={invitation} /> },
  ];
}
