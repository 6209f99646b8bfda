import type { FormErrors } from '../../../platform/web/form-errors.js';
import type { Language } from '../../../platform/i18n/languages.js';
import type { PlannedActivity } from '../activities.service.js';
import { faultWords } from '../fault-words.js';
import { checkMeeting, typedMeeting, type MeetingForm } from '../read-meeting.js';
import { meetingTexts } from '../staff-texts.js';
import type { ActivityDraft } from './activity-draft.js';
import { FEWEST_GUESTS, MOST_GUESTS } from './suggest-activities.js';

/** How long an activity can take. */
export const ACTIVITY_MINUTES = [60, 90, 120, 180] as const;
const USUAL_MINUTES = '120';

/** As typed. */
export interface ActivityForm extends MeetingForm {
  minutes: string;
  guestIds: string[];
  /** '' for supervisors. */
  hostId: string;
}

type Typed = Readonly<Record<string, unknown>>;

/** The form before anything is typed: everybody is asked, and who offers it organises. */
export const firstForm = ({ guests, hostId, locationId }: ActivityDraft): ActivityForm => ({
  ...typedMeeting({ locationId }),
  minutes: USUAL_MINUTES,
  guestIds: guests.map(({ id }) => id),
  hostId: hostId ?? '',
});

/** What was sent; guests who are none of the draft were never on the form. */
export function typedActivity(body: Typed, { guests, locationId }: ActivityDraft): ActivityForm {
  const sent = [body.guest].flat();
  return {
    ...typedMeeting({ ...body, locationId }),
    minutes: typeof body.minutes === 'string' ? body.minutes : '',
    guestIds: guests.map(({ id }) => id).filter((id) => sent.includes(id)),
    hostId: typeof body.host === 'string' ? body.host : '',
  };
}

/** Checks it; what is not right is told per field. */
export function checkActivity(
  form: ActivityForm,
  draft: ActivityDraft,
  now: Date,
  language: Language,
): { value: PlannedActivity | null; errors: FormErrors } {
  const t = meetingTexts(language);
  const { value, errors } = checkMeeting(form, { now, locationIds: [draft.locationId] }, faultWords(language));
  const minutes = ACTIVITY_MINUTES.find((one) => String(one) === form.minutes);
  const { guestIds, hostId } = form;
  const offersIt = (id: string) => draft.guests.some((guest) => guest.id === id && guest.canHost);
  const all: FormErrors = {
    ...errors,
    ...(minutes === undefined && { minutes: t('minutesWrong') }),
    ...faultOfGuests(guestIds, draft, language),
    ...(hostId !== '' && !(guestIds.includes(hostId) && offersIt(hostId)) && { host: t('hostNotGuest') }),
  };
  const isRight = value !== null && minutes !== undefined && Object.keys(all).length === 0;
  return { value: isRight ? { ...value, minutes, guestIds, hostId: hostId || null } : null, errors: all };
}

/** Everybody of a corridor can be asked; another activity is small. */
function faultOfGuests(guestIds: readonly string[], { key }: ActivityDraft, language: Language): FormErrors {
  const t = meetingTexts(language);
  const { length } = guestIds;
  if (key.kind === 'corridor') return length === 0 ? { guest: t('noGuests') } : {};
  if (length >= FEWEST_GUESTS && length <= MOST_GUESTS) return {};
  return { guest: t('fewGuests', { fewest: FEWEST_GUESTS, most: MOST_GUESTS }) };
}
