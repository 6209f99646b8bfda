import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { TextArea } from '../../../platform/web/components/text-area.js';
import { usePage } from '../../../platform/web/page-context.js';
import { offerTexts } from '../my-offer-texts.js';
import { LONGEST_WORDS, type OfferQuestion } from '../offer-question.entity.js';
import { isGoingOn } from '../offer-standing.js';
import type { OwnOffer } from '../own-offers.js';

export interface OwnQuestionsProps extends OwnOffer {
  /** What was typed and is not right, and why. */
  typed: string | undefined;
  error: string | undefined;
}

/** What one asked with the answers, and a form for the next question when none waits. */
export function OwnQuestions(props: OwnQuestionsProps) {
  const { placement, standing, questions, typed, error } = props;
  const t = offerTexts(usePage().language);
  const mayAsk = isGoingOn(standing) && questions.every(({ answeredAt }) => answeredAt !== null);
  if (!mayAsk && questions.length === 0) return null;
  return (
    <Card title={t('questionTitle')} anchor="questions">
      {questions.map((one) => (
        <Asked key={one.id} question={one} />
      ))}
      {mayAsk && (
        <Form action={`/my/offer/${placement.id}/question`}>
          <TextArea
            name="text"
            label={t('question')}
            hint={t('questionHint')}
            value={typed}
            error={error}
            maxLength={LONGEST_WORDS}
            rows={4}
            required
          />
          <Button kind="secondary" icon="send">
            {t('questionSend')}
          </Button>
        </Form>
      )}
    </Card>
  );
}

function Asked({ question: { text, askedAt, answer, answeredAt } }: { question: OfferQuestion }) {
  const { language, formats } = usePage();
  const t = offerTexts(language);
  return (
    <>
      <p class="muted small">{t('youAsked', { date: formats.date(askedAt) })}</p>
      <p class="own-words" dir="auto">
        {text}
      </p>
      <p class="muted small">
        {answeredAt ? t('theyAnswered', { date: formats.date(answeredAt) }) : t('questionWaits')}
      </p>
      {answer && (
        <p class="own-words" dir="auto">
          {answer}
        </p>
      )}
    </>
  );
}
