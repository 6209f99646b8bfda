import { Actions } from '../../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Radios } from '../../../platform/web/components/choices.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { SelectField } from '../../../platform/web/components/select-field.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../../platform/i18n/languages.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { fullNameOf, type Candidate } from '../../candidate.entity.js';
import { INTERPRETERS } from '../../intake/intake-session.entity.js';
import { togetherTexts } from '../texts.js';

export interface StartTogetherPageProps {
  candidate: Candidate;
  typed: { interpreter?: string | null; language: string | null };
  errors: FormErrors;
}

/** Before a conversation: in which language, and with an interpreter or not. */
export function StartTogetherPage({ page, candidate, typed, errors }: PageProps<StartTogetherPageProps>) {
  const t = togetherTexts(page.language);
  const name = fullNameOf(candidate);
  return (
    <Layout page={page} title={`${t('title')} ${name}`}>
      <ErrorSummary errors={errors} />
      <PageHeader
        title={
          <>
            {t('title')} <PersonName name={name} />
          </>
        }
        lead={t('startLead')}
      />
      <Card>
        <Form action={`/candidates/${candidate.id}/together`}>
          <SelectField
            name="language"
            label={t('language')}
            hint={t('languageHint')}
            options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            value={typed.language}
            error={errors.language}
          />
          <Radios
            name="interpreter"
            label={t('interpreter')}
            options={INTERPRETERS.map((value) => ({ value, label: t(`interpreter_${value}`) }))}
            value={typed.interpreter}
            error={errors.interpreter}
            required
          />
          <Actions>
            <Button icon="arrow-right">{t('start')}</Button>
            <LinkButton href={`/candidates/${candidate.id}`} kind="subtle" icon="arrow-left">
              {t('back')}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
    </Layout>
  );
}
