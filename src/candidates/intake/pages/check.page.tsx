import { Alert } from '../../../platform/web/components/alert.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { Choice } from '../choices-of.js';
import type { IntakeState } from '../intake-state.js';
import { questionWords } from '../question-texts.js';
import type { Section } from '../question.js';
import { intakeTexts } from '../texts.js';
import { AnswerList } from './answer-list.js';

export interface CheckPageProps {
  state: IntakeState;
  sections: readonly Section[];
  choices: ReadonlyMap<string, readonly Choice[]>;
}

/** All answers on one page, to be read once more and confirmed. */
export function CheckPage({ page, state, sections, choices }: PageProps<CheckPageProps>) {
  const t = intakeTexts(page.language);
  const words = questionWords(page.language);
  const isOpen = !state.isLocked && !state.candidate.stoppedAt;
  return (
    <Layout page={page} title={t('checkTitle')}>
      <PageHeader title={t('checkTitle')} lead={isOpen ? t('checkLead') : undefined} />
      {state.isLocked && (
        <Alert kind="info" title={t('lockedTitle')}>
          <p>{t('lockedText')}</p>
        </Alert>
      )}
      {state.candidate.stoppedAt && (
        <Alert kind="info">
          <p>{t('stoppedText')}</p>
        </Alert>
      )}
      {sections.map((section) => (
        <Card key={section.code} title={words.section(section)}>
          <AnswerList
            questions={section.questions}
            state={state}
            choices={choices}
            changeAt={isOpen ? ({ code }) => `/my/intake/${code}` : null}
          />
        </Card>
      ))}
      {isOpen && <Confirm state={state} />}
    </Layout>
  );
}

function Confirm({ state }: { state: IntakeState }) {
  const t = intakeTexts(usePage().language);
  const [missing] = state.missing;
  if (missing)
    return (
      <Card tone="sun">
        <p>{t('stillMissing', { count: state.missing.length })}</p>
        <LinkButton kind="primary" icon="arrow-right" href={`/my/intake/${missing.code}`}>
          {t('goOn')}
        </LinkButton>
      </Card>
    );
  if (state.candidate.readyAt && !state.hasUnconfirmed)
    return (
      <LinkButton href="/my" icon="arrow-left">
        {t('back')}
      </LinkButton>
    );
  return (
    <Card tone="tint">
      <Form action="/my/intake/check">
        <input type="hidden" name="version" value={state.version} />
        <Button icon="check">{t('confirm')}</Button>
      </Form>
    </Card>
  );
}
