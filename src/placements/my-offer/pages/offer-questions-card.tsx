import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { TextArea } from '../../../platform/web/components/text-area.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PlacementMember } from '../../placement.entity.js';
import { LONGEST_WORDS, type OfferQuestion } from '../offer-question.entity.js';
import type { WordsProblem } from '../question-words.js';
import { questionTexts } from '../staff-texts.js';

/** An answer that was not right, as it was typed. */
export interface AnswerTyped {
  questionId: string;
  text: string;
  problem: WordsProblem;
}

interface OfferQuestionsCardProps {
  questions: readonly OfferQuestion[];
  members: readonly PlacementMember[];
  typed?: AnswerTyped;
}

/** For staff: what people asked about the home, and who wants to meet the others first. */
export function OfferQuestionsCard({ questions, members, typed }: OfferQuestionsCardProps) {
  const { language, formats } = usePage();
  const t = questionTexts(language);
  const meeting = members.flatMap(({ candidate, meetingAskedAt }) =>
    meetingAskedAt ? [{ candidate, meetingAskedAt }] : [],
  );
  if (questions.length + meeting.length === 0) return null;
  return (
    <Card title={t('title')} anchor="questions">
      {meeting.map(({ candidate, meetingAskedAt }) => (
        <p key={candidate.id}>
          <strong>
            <PersonName name={candidate.firstName} />
          </strong>
          : {t('wantsToMeet', { date: formats.date(meetingAskedAt) })}
        </p>
      ))}
      {questions.map((question) => (
        <Question key={question.id} question={question} typed={typed?.questionId === question.id ? typed : undefined} />
      ))}
    </Card>
  );
}

function Question({ question, typed }: { question: OfferQuestion; typed?: AnswerTyped }) {
  const { language, formats, user } = usePage();
  const t = questionTexts(language);
  const { id, placementId, candidate, text, askedAt, answer, answeredAt, answeredBy } = question;
  const mayAnswer = answeredAt === null && (user?.may('placements:decide') ?? false);
  return (
    <Stack>
      <p>
        <strong>
          <PersonName name={candidate.firstName} />
        </strong>
        , {formats.dateTime(askedAt)}
      </p>
      <p class="own-words" dir="auto">
        {text}
      </p>
      {answeredAt && (
        <p class="small">
          {t('answeredBy')} <PersonName name={answeredBy?.name ?? '–'} />, {formats.dateTime(answeredAt)}
        </p>
      )}
      {answer && (
        <p class="own-words" dir="auto">
          {answer}
        </p>
      )}
      {mayAnswer && (
        <Form action={`/placements/${placementId}/questions/${id}`}>
          <TextArea
            name="answer"
            id={`answer-${id}`}
            label={t('answerTo', { name: candidate.firstName })}
            hint={t('answerHint')}
            value={typed?.text}
            error={typed && t(typed.problem, { most: LONGEST_WORDS })}
            maxLength={LONGEST_WORDS}
            required
          />
          <Button kind="secondary" icon="send">
            {t('send')}
          </Button>
        </Form>
      )}
    </Stack>
  );
}
