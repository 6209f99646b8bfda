import { fullNameOf } from '../../../candidates/candidate.entity.js';
import type { Column } from '../../../platform/web/components/data-table.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import type { PageContext } from '../../../platform/web/page.js';
import type { StaffGuest } from '../activities.queries.js';
import type { MeetingKind } from '../meeting.entity.js';
import { meetingTexts } from '../staff-texts.js';

/** What supervisors see of guests. Two people among themselves have no mail from staff. */
export function guestColumns(
  { language }: Pick<PageContext, 'language'>,
  kind: MeetingKind,
  hasBegun: boolean,
): Column<StaffGuest>[] {
  const t = meetingTexts(language);
  const mail: Column<StaffGuest> = { key: 'mail', header: t('mail'), cell: (guest) => t(`mail_${mailOf(guest)}`) };
  const came: Column<StaffGuest> = { key: 'came', header: t('came'), cell: (guest) => t(`came_${cameOf(guest)}`) };
  return [
    {
      key: 'name',
      header: t('name'),
      cell: (guest) => (
        <TextLink href={`/candidates/${guest.id}`}>
          <PersonName name={fullNameOf(guest)} />
        </TextLink>
      ),
    },
    { key: 'answer', header: t('answer'), cell: ({ answer }) => t(`answer_${answer ?? 'none'}`) },
    ...(kind === 'activity' ? [mail] : []),
    ...(hasBegun ? [came] : []),
  ];
}

function mailOf({ mailedAt, mailDueAt }: StaffGuest): 'sent' | 'waiting' | 'none' {
  if (mailedAt) return 'sent';
  return mailDueAt ? 'waiting' : 'none';
}

function cameOf({ came }: StaffGuest): 'yes' | 'no' | 'none' {
  if (came === null) return 'none';
  return came ? 'yes' : 'no';
}
