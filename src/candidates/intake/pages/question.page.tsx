import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Actions } from '../../../platform/web/components/actions.js';
import { Card } from '../../../platform/web/components/card.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { Form } from '../../../platform/web/components/form.js';
import { ReadAloud } from '../../../platform/web/components/read-aloud.js';
import { Layout } from '../../../platform/web/layout.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { Choice } from '../choices-of.js';
import type { Question, Section } from '../question.js';
import { questionWords } from '../question-texts.js';
import { intakeTexts } from '../texts.js';
import { SharingEstimate, type SharingEstimateProps } from '../../affordability/estimate.js';
import { HelpedNow } from './helper-card.js';
import { IntakeProgress } from './intake-progress.js';
import { KeepStatus } from './keep-status.js';
import { QuestionField } from './question-field.js';
import type { TypedFields } from './typed-fields.js';
import { WhoReads } from './who-reads.js';

export interface QuestionPageProps {
  question: Question;
  section: Section;
  number: number;
  total: number;
  choices: readonly Choice[];
  fields: TypedFields;
  /** Id of the candidate. */
  owner: string;
  /** Revision of the answer that is shown. */
  seen: number;
  errors: FormErrors;
  /** Somebody helps at this phone. */
  isHelped: boolean;
  /** Address of the question before, or of where the questions began. */
  back: string;
  /** Under the question: what an answer means for one's money. */
  estimate: SharingEstimateProps | null;
}

/** One question on one screen. */
export function QuestionPage({ page, ...props }: PageProps<QuestionPageProps>) {
  const { question, errors, fields, choices, owner, seen, back, estimate } = props;
  const t = intakeTexts(page.language);
  const words = questionWords(page.language);
  const title = <span id="question">{words.question(question)}</span>;
  return (
    <Layout page={page} title={words.question(question)}>
      <IntakeProgress {...props} />
      <ErrorSummary errors={errors} />
      <Card>
        <Form action={`/my/intake/${question.code}`} keep={{ as: 'page', owner }}>
          <input type="hidden" name="seen" value={seen} />
          <QuestionField
            question={question}
            title={<h1 class="question-title">{title}</h1>}
            choices={choices}
            fields={fields}
            errors={errors}
          />
          {estimate && <SharingEstimate {...estimate} />}
          <ReadAloud of="#question, .tile-choices" />
          <WhoReads readers={question.readers} />
          <KeepStatus />
          <Actions>
            <Button icon="arrow-right">{t('next')}</Button>
            <LinkButton href={back} kind="subtle" icon="arrow-left">
              {t('back')}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
      {props.isHelped && <HelpedNow />}
    </Layout>
  );
}
