import type { Vocabulary } from '../../../candidates/vocabulary.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { usePage } from '../../../platform/web/page-context.js';
import { subjectOf, type MeetingSubject } from '../meeting-words.js';
import { myMeetingTexts } from '../my-texts.js';

/** What a meeting is about, as a title. */
export function Subject({ meeting, vocabulary }: { meeting: MeetingSubject; vocabulary: Vocabulary }) {
  const { language } = usePage();
  if (meeting.otherName === null) return <>{subjectOf(meeting, vocabulary, language)}</>;
  return <WithName sentence={myMeetingTexts(language)('withPerson', { name: '\n' })} name={meeting.otherName} />;
}

/** A sentence with a name in its own writing direction. @param sentence has a line break where the name comes */
export function WithName({ sentence, name }: { sentence: string; name: string }) {
  const [before, after] = sentence.split('\n');
  return (
    <>
      {before}
      <PersonName name={name} />
      {after}
    </>
  );
}
