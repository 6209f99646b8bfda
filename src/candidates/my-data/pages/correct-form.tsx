import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { SelectField } from '../../../platform/web/components/select-field.js';
import { TextField } from '../../../platform/web/components/text-field.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { usePage } from '../../../platform/web/page-context.js';
import { answerWords } from '../../answer-texts.js';
import { GENDERS } from '../../candidate-answers.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Correctable } from '../correction.js';
import type { PersonalData } from '../personal-data.js';
import { myDataTexts } from '../texts.js';

export interface CorrectFormProps {
  person: PersonalData['person'];
  vocabulary: Vocabulary;
  typed: Partial<Record<Correctable, string>>;
  errors: FormErrors;
}

/** What candidates can correct by themselves. After an error it holds what was typed. */
export function CorrectForm({ person, vocabulary, typed, errors }: CorrectFormProps) {
  const { language } = usePage();
  const t = myDataTexts(language);
  const answers = answerWords(language);
  const field = (name: Correctable) => ({
    name,
    label: t(name),
    value: typed[name] ?? person[name],
    ...(errors[name] && { error: errors[name] }),
  });
  return (
    <Card title={t('correctTitle')} tone="tint">
      <p>{t('correctLead')}</p>
      <Form action="/my/data">
        <TextField {...field('firstName')} autocomplete="given-name" required />
        <TextField {...field('lastName')} autocomplete="family-name" required />
        <TextField {...field('phone')} type="tel" autocomplete="tel" optional />
        <TextField {...field('email')} type="email" autocomplete="email" optional />
        <SelectField
          {...field('language')}
          options={vocabulary.languages.map(({ code }) => ({ value: code, label: vocabulary.ownName(code) }))}
          required
        />
        <SelectField
          {...field('gender')}
          options={GENDERS.map((gender) => ({ value: gender, label: answers.gender(gender) }))}
          required
        />
        <Button icon="check">{t('save')}</Button>
      </Form>
    </Card>
  );
}
