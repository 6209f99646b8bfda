import { Actions } from '../../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { TogetherSheet } from './together-props.js';
import { OwnQuestion } from './own-question.js';
import { AnswerList } from '../../intake/pages/answer-list.js';
import { questionWords } from '../../intake/question-texts.js';
import { intakeTexts } from '../../intake/texts.js';

/** The end of a conversation: the candidate reads on this screen what was filled in, and confirms, now or later at home. */
export function HandOverPage({ page, session, state, sections, choices }: PageProps<TogetherSheet>) {
  const t = intakeTexts(page.language);
  const name = state.candidate.firstName;
  const here = `/candidates/${session.candidateId}/together/${session.id}`;
  return (
    <Layout page={{ ...page, user: null }} title={t('checkTitle')}>
      <PageHeader title={t('handOver', { name })} lead={t('handOverLead', { name })} />
      {sections.map((section) => (
        <Card key={section.code} title={questionWords(page.language).section(section)}>
          <AnswerList
            questions={section.questions.filter(({ readers }) => readers !== 'me')}
            state={state}
            choices={choices}
            changeAt={({ code }) => `${here}#${code}`}
          />
        </Card>
      ))}
      {sections
        .flatMap(({ questions }) => questions)
        .filter(({ readers }) => readers === 'me')
        .map((question) => (
          <OwnQuestion key={question.code} question={question} session={session} state={state} choices={choices} />
        ))}
      <Card tone="tint">
        {state.missing.length > 0 && <p>{t('stillMissing', { count: state.missing.length })}</p>}
        <Actions>
          {state.missing.length === 0 && (
            <Form action={`${here}/check`} inline>
              <input type="hidden" name="version" value={state.version} />
              <Button icon="check">{t('confirm')}</Button>
            </Form>
          )}
          <LinkButton href={here} icon="arrow-left">
            {t('backToQuestions')}
          </LinkButton>
          <Form action={`${here}/end`} inline>
            <Button kind="subtle" icon="device-mobile">
              {t('confirmLater')}
            </Button>
          </Form>
        </Actions>
      </Card>
    </Layout>
  );
}
