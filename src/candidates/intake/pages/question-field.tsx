import { Checkboxes, Radios } from '../../../platform/web/components/choices.js';
import { DateField } from '../../../platform/web/components/date-field.js';
import { TextArea } from '../../../platform/web/components/text-area.js';
import { TextField } from '../../../platform/web/components/text-field.js';
import { usePage } from '../../../platform/web/page-context.js';
import { questionWords } from '../question-texts.js';
import { intakeTexts } from '../texts.js';
import { LocationRanking } from './location-ranking.js';
import type { QuestionFieldProps } from './question-field-props.js';

/** The controls of one question, whatever its kind. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, title, choices, fields, errors, id } = props;
  const words = questionWords(usePage().language);
  const common = { name: 'answer', id, label: title, hint: words.hint(question), error: errors.answer, required: true };
  switch (question.kind) {
    case 'one':
      return <Radios {...common} tiles="large" options={choices} value={fields.one('answer')} />;
    case 'several':
      return (
        <Checkboxes
          {...common}
          required={question.least > 0}
          tiles="large"
          options={choices}
          values={fields.all('answer')}
        />
      );
    case 'ranking':
      return <LocationRanking {...props} />;
    case 'text':
      return <TextArea {...common} required={false} rows={5} value={fields.one('answer')} maxLength={question.most} />;
    case 'money':
      return <MoneyField {...props} />;
    case 'period':
      return <PeriodFields {...props} />;
  }
}

function MoneyField({ question, title, fields, errors, id = 'answer' }: QuestionFieldProps) {
  const { language } = usePage();
  return (
    <>
      {title}
      <TextField
        name="answer"
        id={id}
        label={intakeTexts(language)('euro')}
        hint={questionWords(language).hint(question)}
        value={fields.one('answer')}
        error={errors.answer}
        inputmode="decimal"
        autocomplete="off"
        required
      />
    </>
  );
}

function PeriodFields({ question, title, fields, errors, id }: QuestionFieldProps) {
  const { language } = usePage();
  const t = intakeTexts(language);
  const days = ['from', 'until'] as const;
  return (
    <>
      {title}
      <p class="utrecht-form-field-description">{questionWords(language).hint(question)}</p>
      {days.map((day) => (
        <DateField
          key={day}
          name={day}
          id={id && `${id}-${day}`}
          label={t(day)}
          value={fields.one(day)}
          error={errors[day]}
          required
        />
      ))}
    </>
  );
}
