import { Actions } from '../../../platform/web/components/actions.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { questionWords } from '../../intake/question-texts.js';
import type { Question } from '../../intake/question.js';
import { intakeTexts } from '../../intake/texts.js';
import type { TogetherPageProps } from './together-props.js';
import { TogetherQuestion } from './together-question.js';

/** What only the candidate may see is asked at the end, when the screen is theirs. */
const isForBoth = ({ readers }: Question) => readers !== 'me';

/** All questions for two people at one screen, each kept by itself. */
export function TogetherPage({ page, ...props }: PageProps<TogetherPageProps>) {
  const { session, state, sections } = props;
  const t = intakeTexts(page.language);
  const words = questionWords(page.language);
  return (
    <Layout page={{ ...page, user: null }} title={t('togetherTitle')}>
      <PageHeader
        eyebrow={<bdi>{state.candidate.firstName}</bdi>}
        title={t('togetherTitle')}
        lead={t('togetherLead')}
      />
      {sections.map((section) => (
        <Card key={section.code} title={words.section(section)}>
          {section.questions.filter(isForBoth).map((question) => (
            <TogetherQuestion key={question.code} question={question} {...props} />
          ))}
        </Card>
      ))}
      <Actions>
        <LinkButton
          kind="primary"
          icon="arrow-right"
          href={`/candidates/${session.candidateId}/together/${session.id}/check`}
        >
          {t('togetherDone')}
        </LinkButton>
      </Actions>
    </Layout>
  );
}
