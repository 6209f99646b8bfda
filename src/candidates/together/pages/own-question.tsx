import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { QuestionField } from '../../intake/pages/question-field.js';
import { TypedFields } from '../../intake/pages/typed-fields.js';
import { questionWords } from '../../intake/question-texts.js';
import type { Question } from '../../intake/question.js';
import { intakeTexts } from '../../intake/texts.js';
import type { TogetherSheet } from './together-props.js';

type OwnQuestionProps = Pick<TogetherSheet, 'choices' | 'session' | 'state'> & { question: Question };

/** A question that only the candidate may see the answer to: it is sent, and never shown on this screen again. */
export function OwnQuestion({ question, session, state, choices }: OwnQuestionProps) {
  const { language } = usePage();
  const t = intakeTexts(language);
  const { code } = question;
  const name = state.candidate.firstName;
  const { value, revision } = state.answerTo(question);
  return (
    <Card title={t('onlyFor', { name })} tone="sun" anchor={code}>
      <p>{t('onlyForText', { name })}</p>
      {value !== null && (
        <p>
          <strong>{t('alreadyAnswered')}</strong>
        </p>
      )}
      <Form action={`/candidates/${session.candidateId}/together/${session.id}/${code}`}>
        <input type="hidden" name="seen" value={revision} />
        <QuestionField
          question={question}
          title={questionWords(language).question(question)}
          choices={choices.get(code) ?? []}
          fields={TypedFields.of(question, null)}
          errors={{}}
        />
        <Button kind="secondary" icon="device-floppy">
          {t('save')}
        </Button>
      </Form>
    </Card>
  );
}
