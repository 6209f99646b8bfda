import { Alert } from '../../../platform/web/components/alert.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { CONFLICT_STEPS } from '../conflict/conflict-note.entity.js';
import type { Disagreeing } from '../my-living.queries.js';
import { myLivingTexts } from '../my-texts.js';
import { OpeningSentences } from './opening-sentences.js';
import { StepNotes } from './step-notes.js';
import type { NoteTyped } from './typed-words.js';
import { wordsError } from './words-error.js';

export interface DisagreePageProps extends Disagreeing {
  typed?: NoteTyped;
}

/** The steps that people take together when they disagree, one after the other. */
export function DisagreePage({ page, housemateLanguages, notes, typed }: PageProps<DisagreePageProps>) {
  const t = myLivingTexts(page.language);
  return (
    <Layout page={page} title={t('disagreeTitle')}>
      {typed && <ErrorSummary errors={{ [`words-${typed.step}`]: wordsError(typed.problem, page.language) }} />}
      <PageHeader
        eyebrow={<TextLink href="/my/agreement/living">{t('title')}</TextLink>}
        title={t('disagreeTitle')}
        lead={t('disagreeLead')}
      />
      <Alert kind="warning" title={t('danger')}>
        <p>{t('dangerText')}</p>
      </Alert>
      <div id="steps">
        <Stack>
          {CONFLICT_STEPS.map((step, index) => (
            <Card key={step} anchor={step} title={`${t('step', { number: index + 1 })}: ${t(`step_${step}`)}`}>
              <p>{t(`about_${step}`)}</p>
              <OpeningSentences step={step} beside={housemateLanguages} />
              {notes && step === 'supervisor' && (
                <Form action="/my/agreement/disagree/supervisor">
                  <Button kind="secondary" icon="messages">
                    {t('askSupervisor')}
                  </Button>
                </Form>
              )}
              {notes && (
                <StepNotes
                  step={step}
                  notes={notes.filter((note) => note.step === step)}
                  typed={typed?.step === step ? typed : undefined}
                />
              )}
            </Card>
          ))}
        </Stack>
      </div>
    </Layout>
  );
}
