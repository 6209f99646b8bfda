import type { Account } from '../../accounts/account.entity.js';
import { URGENCY_REASONS } from '../../platform/config/policy.js';
import { Actions } from '../../platform/web/components/actions.js';
import { Stack } from '../../platform/web/components/arrangement.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Radios } from '../../platform/web/components/choices.js';
import { DateField } from '../../platform/web/components/date-field.js';
import { ErrorSummary } from '../../platform/web/components/error-summary.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { TextField } from '../../platform/web/components/text-field.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import { answerWords } from '../answer-texts.js';
import { GENDERS, TARGET_GROUPS } from '../candidate-answers.js';
import { candidatesTexts } from '../texts.js';
import type { Vocabulary } from '../vocabulary.js';
import type { NewCandidateForm } from './new-candidate.js';
import { SupervisorField } from './supervisor-field.js';
import { registeringTexts } from './texts.js';

export interface NewCandidateProps {
  form: NewCandidateForm;
  errors: FormErrors;
  supervisors: Account[];
  vocabulary: Vocabulary;
}

export function NewCandidatePage({ page, ...props }: PageProps<NewCandidateProps>) {
  const t = registeringTexts(page.language);
  return (
    <Layout page={page} title={t('title')}>
      <ErrorSummary errors={props.errors} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <Form action="/candidates/new">
        <Stack>
          <Card title={t('person')}>
            <PersonFields {...props} />
          </Card>
          <Card title={t('programme')}>
            <ProgrammeFields {...props} />
          </Card>
          <Card title={t('contact')}>
            <ContactFields {...props} />
          </Card>
          <Actions>
            <Button icon="user-plus">{t('save')}</Button>
            <LinkButton kind="subtle" href="/candidates">
              {t('cancel')}
            </LinkButton>
          </Actions>
        </Stack>
      </Form>
    </Layout>
  );
}

/** Attributes that every field of this form has. */
function useField({ form, errors }: NewCandidateProps) {
  const t = registeringTexts(usePage().language);
  return (name: keyof NewCandidateForm & Parameters<typeof t>[0]) => ({
    name,
    label: t(name),
    value: form[name],
    error: errors[name],
  });
}

function PersonFields(props: NewCandidateProps) {
  const field = useField(props);
  const answers = answerWords(usePage().language);
  return (
    <>
      <TextField {...field('firstName')} maxLength={80} autocomplete="off" required />
      <TextField {...field('lastName')} maxLength={80} autocomplete="off" required />
      <DateField {...field('birthDate')} required />
      <Radios
        {...field('gender')}
        options={GENDERS.map((gender) => ({ value: gender, label: answers.gender(gender) }))}
        required
      />
    </>
  );
}

function ProgrammeFields(props: NewCandidateProps) {
  const { language } = usePage();
  const [t, words] = [registeringTexts(language), candidatesTexts(language)];
  const field = useField(props);
  return (
    <>
      <TextField {...field('reference')} hint={t('referenceHint')} maxLength={40} autocomplete="off" required />
      <Radios
        {...field('targetGroup')}
        options={TARGET_GROUPS.map((group) => ({ value: group, label: words(group) }))}
        required
      />
      <DateField {...field('registeredOn')} hint={t('registeredOnHint')} required />
      <SelectField
        {...field('urgencyReason')}
        placeholder={t('urgencyNone')}
        options={URGENCY_REASONS.map((reason) => ({ value: reason, label: words(reason) }))}
      />
      <SupervisorField
        value={props.form.supervisorId}
        error={props.errors.supervisorId}
        supervisors={props.supervisors}
      />
    </>
  );
}

function ContactFields(props: NewCandidateProps) {
  const { language } = usePage();
  const field = useField(props);
  const { vocabulary } = props;
  return (
    <>
      <SelectField
        {...field('language')}
        placeholder={registeringTexts(language)('languageChoose')}
        options={vocabulary.languages.map(({ code }) => ({
          value: code,
          label: vocabulary.languageName(code, language),
        }))}
        required
      />
      <TextField {...field('email')} type="email" maxLength={254} autocomplete="off" optional />
      <TextField {...field('phone')} type="tel" maxLength={40} autocomplete="off" optional />
    </>
  );
}
