import { Alert } from '../../platform/web/components/alert.js';
import { Actions } from '../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Radios } from '../../platform/web/components/choices.js';
import { Disclosure } from '../../platform/web/components/disclosure.js';
import { ErrorSummary } from '../../platform/web/components/error-summary.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Points } from '../../platform/web/components/points.js';
import { PersonName } from '../../platform/web/components/person.js';
import { ReadAloud } from '../../platform/web/components/read-aloud.js';
import { TextArea } from '../../platform/web/components/text-area.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import { STANCES } from '../agreement.entity.js';
import type { TopicNow } from '../agreements.queries.js';
import { myAgreementTexts } from '../my-texts.js';
import type { OwnAgreement } from '../own-agreement.js';
import { InWords } from '../pages/in-words.js';
import { spoken } from '../words.js';
import { MOST_WORDS } from '../conversation/read-said.js';
import { ChosenClauses } from '../pages/chosen-clauses.js';

/** What a resident filled in, when it was not taken. */
export interface TypedSaid {
  stance: string;
  words: string;
  errors: FormErrors;
  /** Somebody changed the topic meanwhile. */
  isChanged: boolean;
}

export interface MyTopicPageProps {
  own: OwnAgreement;
  topic: TopicNow;
  number: number;
  typed?: TypedSaid;
}

/** One topic a screen: why, questions to talk about, how it could be or what was agreed, and what the resident thinks of it. */
export function MyTopicPage({ page, own, topic, number, typed }: PageProps<MyTopicPageProps>) {
  const { language } = page;
  const t = myAgreementTexts(language);
  const { content, now, views } = topic;
  const said = views.find(({ candidateId }) => candidateId === own.candidateId);
  const proposals = views.filter(({ candidateId, words }) => candidateId !== own.candidateId && words);
  const errors = typed?.errors ?? {};
  return (
    <Layout page={page} title={spoken(content.title, language).text}>
      <ErrorSummary errors={errors} />
      {typed?.isChanged && (
        <Alert kind="warning" title={t('changedTitle')} live>
          <p>{t('changedText')}</p>
        </Alert>
      )}
      <PageHeader
        eyebrow={
          <>
            <TextLink href="/my/agreement">{t('back')}</TextLink> · {t('topicOf', { number, total: own.topics.length })}
          </>
        }
        title={<InWords words={content.title} language={language} />}
        lead={<InWords words={content.purpose} language={language} />}
      />
      <Card title={t('questions')} anchor="topic" aside={<ReadAloud of="#topic, #how" />}>
        <Points
          points={content.questions.map((words) => ({
            icon: 'message-circle',
            text: <InWords words={words} language={language} />,
          }))}
        />
      </Card>
      <Card title={t(now.agreedAt ? 'agreedNow' : 'suggestion')} tone="tint" anchor="how">
        {!now.agreedAt && <p>{t('suggestionText')}</p>}
        <ChosenClauses clauses={content.clauses} choices={now.choices} language={language} />
        <OtherOptions topic={topic} />
      </Card>
      {proposals.length > 0 && (
        <Card title={t('othersPropose')}>
          {proposals.map(({ candidateId, candidate, words, language: written }) => (
            <p key={candidateId}>
              <strong>
                <PersonName name={candidate.firstName} />
              </strong>
              :{' '}
              <span class="own-words" dir="auto" lang={written}>
                {words}
              </span>
            </p>
          ))}
        </Card>
      )}
      <Card>
        <Form action={`/my/agreement/topics/${content.code}`}>
          <input type="hidden" name="revision" value={now.revision} />
          <Radios
            name="stance"
            label={t('stance')}
            options={STANCES.map((value) => ({ value, label: t(`stance_${value}`), icon: STANCE_ICONS[value] }))}
            value={typed?.stance ?? said?.stance}
            error={errors.stance}
            tiles="large"
            required
          />
          <TextArea
            name="words"
            label={t('words')}
            hint={t('wordsHint')}
            value={typed?.words ?? said?.words}
            error={errors.words}
            maxLength={MOST_WORDS}
            rows={4}
            optional
          />
          <Actions>
            <Button icon="check">{t('save')}</Button>
            <LinkButton icon="arrow-left" href="/my/agreement">
              {t('back')}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
    </Layout>
  );
}

/** What else there is to choose from, for who has no words for a proposal. */
function OtherOptions({ topic: { content, now } }: { topic: TopicNow }) {
  const { language } = usePage();
  const t = myAgreementTexts(language);
  return (
    <Disclosure summary={t('otherOptions')}>
      {content.clauses.map(({ code, title, options }) => (
        <div key={code}>
          <h3 class="utrecht-heading-3">
            <InWords words={title} language={language} />
          </h3>
          <ul>
            {options
              .filter((option) => option.code !== now.choices[code]?.option)
              .map((option) => (
                <li key={option.code}>
                  <InWords words={option.text} language={language} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  );
}

const STANCE_ICONS = { fine: 'thumb-up', talk: 'messages', proposal: 'pencil' } as const;
