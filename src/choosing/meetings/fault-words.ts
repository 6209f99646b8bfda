import { profileTexts } from '../../candidates/profile/texts.js';
import type { Language } from '../../platform/i18n/languages.js';
import type { TextValues } from '../../platform/i18n/texts.js';
import { myMeetingTexts } from './my-texts.js';
import type { MeetingFault } from './read-meeting.js';

/** What is wrong with a field of the form, in words; what no free text may hold is told as it is elsewhere. */
export function faultWords(language: Language) {
  const [t, profile] = [myMeetingTexts(language), profileTexts(language)];
  return (fault: MeetingFault, values?: TextValues): string => {
    switch (fault) {
      case 'placeTooLong':
        return profile('tooLong', values);
      case 'citizenNumber':
      case 'contactEmail':
      case 'contactPhone':
      case 'contactLink':
      case 'contactAccount':
        return profile(fault, values);
      default:
        return t(fault, values);
    }
  };
}
