import type { Vocabulary } from '../../candidates/vocabulary.js';
import { isolated } from '../../platform/i18n/isolated.js';
import type { Language } from '../../platform/i18n/languages.js';
import { myMeetingTexts } from './my-texts.js';

/** What a meeting is about. */
export interface MeetingSubject {
  /** Of a meeting of two: the name of the other, for who reads it. */
  otherName: string | null;
  interest: string | null;
  clusterName: string | null;
  locationName: string;
}

/** "Get to know Yonas", "Do something together: cooking", "Get to know the people of the north corridor". */
export function subjectOf(meeting: MeetingSubject, vocabulary: Vocabulary, language: Language): string {
  const { otherName, interest, clusterName, locationName } = meeting;
  const t = myMeetingTexts(language);
  if (otherName !== null) return t('withPerson', { name: isolated(otherName) });
  if (interest !== null) return t('aboutInterest', { interest: vocabulary.interestName(interest, language) });
  return t('withPeopleOf', { place: isolated(clusterName ?? locationName) });
}
