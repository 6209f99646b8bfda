import type { Vocabulary } from '../../candidates/vocabulary.js';
import type { Language } from '../../platform/i18n/languages.js';
import type { MeetingKind } from './meeting.entity.js';
import { meetingTexts } from './staff-texts.js';

/** What an activity, or a draft of one, is about. */
export interface ActivitySubject {
  kind?: MeetingKind;
  interest: string | null;
  clusterName: string | null;
  locationName: string;
}

/** What a meeting is about, for staff. */
export function activityWords(subject: ActivitySubject, vocabulary: Vocabulary, language: Language): string {
  const t = meetingTexts(language);
  const { kind, interest, clusterName, locationName } = subject;
  if (kind === 'pair') return t('pair');
  if (interest !== null) return t('aboutInterest', { interest: vocabulary.interestName(interest, language) });
  return t('withPeopleOf', { place: clusterName ?? locationName });
}
