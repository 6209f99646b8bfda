import { SelectField } from '../../../platform/web/components/select-field.js';
import { usePage } from '../../../platform/web/page-context.js';
import { questionWords } from '../question-texts.js';
import { rankField } from '../read-answer.js';
import { intakeTexts } from '../texts.js';
import type { QuestionFieldProps } from './question-field-props.js';

/** A number for each location: a list to choose from works on every phone, dragging does not. */
export function LocationRanking({ question, title, choices, fields, errors, id }: QuestionFieldProps) {
  const { language } = usePage();
  const t = intakeTexts(language);
  const ranks = choices.map((_, index) => ({
    value: String(index + 1),
    label: index === 0 ? t('rankFirst', { rank: 1 }) : String(index + 1),
  }));
  return (
    <>
      {title}
      <p class="utrecht-form-field-description">{questionWords(language).hint(question)}</p>
      {choices.map(({ value, label }) => (
        <SelectField
          key={value}
          name={rankField(value)}
          id={id && `${id}-${value}`}
          label={<bdi>{label}</bdi>}
          options={ranks}
          placeholder={t('rankNot')}
          value={fields.one(rankField(value))}
          error={errors[rankField(value)]}
        />
      ))}
    </>
  );
}
