import { INTERPRETERS } from '../../candidates/intake/intake-session.entity.js';
import { LANGUAGE_NAMES, languagesFor, type Language } from '../../platform/i18n/languages.js';
import { Actions } from '../../platform/web/components/actions.js';
import { Alert } from '../../platform/web/components/alert.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { ErrorSummary } from '../../platform/web/components/error-summary.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { PersonName } from '../../platform/web/components/person.js';
import { Points } from '../../platform/web/components/points.js';
import { Radios } from '../../platform/web/components/choices.js';
import { ReadAloud } from '../../platform/web/components/read-aloud.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import type { AgreementView, ClauseChoice } from '../agreement.entity.js';
import type { AgreementInFull, TopicNow } from '../agreements.queries.js';
import { agreementTexts } from '../texts.js';
import { spoken } from '../words.js';
import { ChosenClauses } from './chosen-clauses.js';
import { ClauseFields } from './clause-fields.js';
import { BesideDutch } from './in-words.js';

/** What was filled in, when it was not taken. */
export interface TypedRecord {
  choices: Record<string, ClauseChoice>;
  interpreter: string;
  errors: FormErrors;
  /** A colleague changed the topic meanwhile. */
  isChanged: boolean;
}

export interface TopicPageProps {
  full: AgreementInFull;
  topic: TopicNow;
  number: number;
  /** In which the texts stand, with the Dutch under them. */
  beside: Language;
  typed?: TypedRecord;
}

/** One topic of the conversation, large enough to read together: why, questions, what residents say, and what is agreed. */
export function TopicPage({ page, ...props }: PageProps<TopicPageProps>) {
  const { full, topic, number, beside, typed } = props;
  const { agreement, topics } = full;
  const { content, now } = topic;
  const t = agreementTexts(page.language);
  const address = (index: number) => {
    const other = topics[index];
    return other && `/agreements/${agreement.id}/topics/${other.content.code}?beside=${beside}`;
  };
  const [previous, next] = [address(number - 2), address(number)];
  return (
    <Layout page={page} title={spoken(content.title, page.language).text}>
      {typed && <ErrorSummary errors={typed.errors} />}
      {typed?.isChanged && (
        <Alert kind="warning" title={t('changedTitle')} live>
          <p>{t('changedText')}</p>
        </Alert>
      )}
      <PageHeader
        eyebrow={
          <>
            <TextLink href={`/agreements/${agreement.id}`}>{t('overview')}</TextLink> ·{' '}
            {t('topicOf', { number, total: topics.length })}
          </>
        }
        title={<BesideDutch words={content.title} language={beside} />}
        lead={<BesideDutch words={content.purpose} language={beside} />}
      />
      <Languages full={full} topic={topic} beside={beside} />
      <WaitsToBeSigned full={full} />
      <Card title={t('questions')} anchor="questions" aside={<ReadAloud of="#questions" />}>
        <Points
          points={content.questions.map((words) => ({
            icon: 'message-circle',
            text: <BesideDutch words={words} language={beside} />,
            attention: now.differs,
          }))}
        />
      </Card>
      <Views {...props} />
      {typed?.isChanged && (
        <Card title={t('nowThere')} tone="tint">
          <ChosenClauses clauses={content.clauses} choices={now.choices} language={beside} />
        </Card>
      )}
      <RecordForm {...props} />
      <Actions>
        {previous && (
          <LinkButton icon="arrow-left" href={previous}>
            {t('previous')}
          </LinkButton>
        )}
        {next && (
          <LinkButton icon="arrow-right" href={next}>
            {t('next')}
          </LinkButton>
        )}
      </Actions>
    </Layout>
  );
}

/** The languages of the residents: each a link that sets it beside the Dutch. */
function Languages({
  full: { agreement, residents },
  topic,
  beside,
}: Pick<TopicPageProps, 'full' | 'topic' | 'beside'>) {
  const t = agreementTexts(usePage().language);
  const languages = languagesOf(residents, topic);
  if (languages.length < 2) return null;
  return (
    <p>
      {t('beside')}:{' '}
      {languages.map((one) => (
        <span key={one} class="beside-choice">
          {one === beside ? (
            <strong lang={one}>{LANGUAGE_NAMES[one]}</strong>
          ) : (
            <TextLink href={`/agreements/${agreement.id}/topics/${topic.content.code}?beside=${one}`}>
              {LANGUAGE_NAMES[one]}
            </TextLink>
          )}{' '}
        </span>
      ))}
    </p>
  );
}

/** Another text takes back what some may have signed already: said before, not after. */
function WaitsToBeSigned({ full: { versions } }: Pick<TopicPageProps, 'full'>) {
  const t = agreementTexts(usePage().language);
  const waiting = versions.find(({ state }) => state === 'shared');
  if (!waiting) return null;
  return (
    <Alert kind="warning" title={t('waitsTitle', { number: waiting.number })}>
      <p>{t('waitsText')}</p>
    </Alert>
  );
}

function Views({ full: { residents }, topic }: TopicPageProps) {
  const t = agreementTexts(usePage().language);
  if (topic.views.length + topic.earlier.length === 0)
    return (
      <Card title={t('views')}>
        <p>{t('noViews')}</p>
      </Card>
    );
  return (
    <Card title={t('views')}>
      {residents.map(({ candidateId, candidate: { firstName: name } }) => {
        const isOwn = (one: AgreementView) => one.candidateId === candidateId;
        const before = topic.earlier.find(isOwn);
        const view = topic.views.find(isOwn) ?? before;
        return (
          <p key={candidateId} class={view && view === before ? 'muted' : undefined}>
            {t(`stance_${view?.stance ?? 'none'}`, { name })}
            {view && view === before && ` (${t('saidBefore')})`}
            {view?.words && view.language !== 'nl' && ` · ${LANGUAGE_NAMES[view.language]}`}
            {view?.words && (
              <span class="own-words block-words" dir="auto" lang={view.language}>
                {view.words}
              </span>
            )}
          </p>
        );
      })}
    </Card>
  );
}

function RecordForm({ full: { agreement, residents }, topic, beside, typed }: TopicPageProps) {
  const { content, now } = topic;
  const { language, formats } = usePage();
  const t = agreementTexts(language);
  const choices = typed?.choices ?? now.choices;
  const languages = languagesOf(residents, topic);
  return (
    <Card title={t('record')} tone="tint">
      <Form action={`/agreements/${agreement.id}/topics/${content.code}?beside=${beside}`}>
        <input type="hidden" name="revision" value={now.revision} />
        {content.clauses.map((clause) => (
          <ClauseFields
            key={clause.code}
            clause={clause}
            choice={choices[clause.code]}
            beside={beside}
            languages={languages}
            errors={typed?.errors ?? {}}
          />
        ))}
        <Radios
          name="interpreter"
          label={t('interpreter')}
          options={INTERPRETERS.map((value) => ({ value, label: t(`interpreter_${value}`) }))}
          value={typed?.interpreter ?? now.interpreter ?? 'none'}
        />
        <Button icon="check">{t('save')}</Button>
      </Form>
      {now.agreedAt && (
        <p class="small">
          {t('agreedOn', { date: formats.dateTime(now.agreedAt) })}{' '}
          <PersonName name={now.agreedBy?.name ?? t('integration')} />. {t(`interpreter_${now.interpreter ?? 'none'}`)}.
        </p>
      )}
    </Card>
  );
}

/** Dutch first, then those of the residents and those that they wrote in. */
function languagesOf(residents: AgreementInFull['residents'], { views, earlier }: TopicNow): Language[] {
  const theirs = residents.map(({ candidate }) => languagesFor(candidate.language)[0]);
  return [...new Set<Language>(['nl', ...theirs, ...[...views, ...earlier].map(({ language }) => language)])];
}
