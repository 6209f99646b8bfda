import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { Question } from '../question.js';
import { questionWords } from '../question-texts.js';
import { intakeTexts } from '../texts.js';
import { AnswerLines } from './answer-lines.js';
import type { TypedFields } from './typed-fields.js';

export interface ElsewherePageProps {
  question: Question;
  /** The answer in force, and the one that was just sent, as lines of words. */
  there: readonly string[];
  here: readonly string[];
  typed: TypedFields;
  seen: number;
  next: string;
}

/** Two answers to one question: from here, and from somewhere else meanwhile. */
export function ElsewherePage({ page, question, there, here, typed, seen, next }: PageProps<ElsewherePageProps>) {
  const t = intakeTexts(page.language);
  return (
    <Layout page={page} title={t('elsewhereTitle')}>
      <PageHeader
        eyebrow={questionWords(page.language).question(question)}
        title={t('elsewhereTitle')}
        lead={t('elsewhereLead')}
      />
      <Card title={t('elsewhereThere')}>
        <AnswerLines lines={there} />
        <LinkButton href={next} icon="check">
          {t('keepThere')}
        </LinkButton>
      </Card>
      <Card title={t('elsewhereHere')}>
        <AnswerLines lines={here} />
        <Form action={`/my/intake/${question.code}`}>
          <input type="hidden" name="seen" value={seen} />
          {typed
            .entries()
            .filter(([name]) => name !== 'seen')
            .map(([name, value]) => (
              <input key={`${name}:${value}`} type="hidden" name={name} value={value} />
            ))}
          <Button icon="check">{t('useHere')}</Button>
        </Form>
      </Card>
    </Layout>
  );
}
