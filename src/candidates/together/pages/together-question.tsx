import { Alert } from '../../../platform/web/components/alert.js';
import { Button } from '../../../platform/web/components/button.js';
import { Form } from '../../../platform/web/components/form.js';
import { SOURCE_LANGUAGE } from '../../../platform/i18n/languages.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { Choice } from '../../intake/choices-of.js';
import { KeepStatus } from '../../intake/pages/keep-status.js';
import { QuestionField } from '../../intake/pages/question-field.js';
import { questionWords } from '../../intake/question-texts.js';
import type { Question } from '../../intake/question.js';
import { intakeTexts } from '../../intake/texts.js';
import type { TogetherPageProps } from './together-props.js';

/** One question of the long page: in the language of the conversation, with the Dutch under it for whoever types. */
export function TogetherQuestion({ question, ...props }: TogetherPageProps & { question: Question }) {
  const { session, state, choices, typed } = props;
  const t = intakeTexts(usePage().language);
  const { code } = question;
  const refused = typed?.code === code ? typed : null;
  const fields = refused?.fields ?? props.fields.get(code)!;
  return (
    <div class="together-question" id={code}>
      <Form
        action={`/candidates/${session.candidateId}/together/${session.id}/${code}`}
        keep={{ as: 'field', owner: session.id }}
      >
        {refused?.warning && <Alert kind="warning">{refused.warning}</Alert>}
        <input type="hidden" name="seen" value={state.answerTo(question).revision} />
        <QuestionField
          question={question}
          title={<TwoLanguages question={question} />}
          choices={inTwoLanguages(choices.get(code) ?? [], props.dutch.get(code) ?? [])}
          fields={fields}
          errors={refused?.errors ?? {}}
          id={`${code}-answer`}
        />
        <KeepStatus />
        <div class="together-question__save">
          <Button kind="secondary" icon="device-floppy">
            {t('save')}
          </Button>
        </div>
      </Form>
    </div>
  );
}

/** The Dutch behind each choice that is no name, for whoever types. */
function inTwoLanguages(choices: readonly Choice[], dutch: readonly Choice[]): Choice[] {
  return choices.map((choice, index) => {
    const label = dutch[index]?.label ?? choice.label;
    return choice.lang || label === choice.label ? choice : { ...choice, label: `${choice.label} (${label})` };
  });
}

function TwoLanguages({ question }: { question: Question }) {
  const { language } = usePage();
  return (
    <span class="together-question__title">
      {questionWords(language).question(question)}
      {language !== SOURCE_LANGUAGE && (
        <span class="small" lang={SOURCE_LANGUAGE} dir="ltr">
          {questionWords(SOURCE_LANGUAGE).question(question)}
        </span>
      )}
    </span>
  );
}
