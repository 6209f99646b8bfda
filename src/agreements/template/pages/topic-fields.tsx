import { Actions } from '../../../platform/web/components/actions.js';
import { Stack, Tiles } from '../../../platform/web/components/arrangement.js';
import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Checkboxes } from '../../../platform/web/components/choices.js';
import { Form } from '../../../platform/web/components/form.js';
import { TextArea } from '../../../platform/web/components/text-area.js';
import { LANGUAGE_NAMES, SOURCE_LANGUAGE, type Language } from '../../../platform/i18n/languages.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { Words } from '../../words.js';
import {
  LONGEST,
  MOST_CLAUSES,
  MOST_OPTIONS,
  MOST_QUESTIONS,
  type ClauseContent,
  type TopicContent,
} from '../template-content.js';
import { templateTexts } from '../texts.js';

export interface TopicFormProps {
  action: string;
  topic: TopicContent;
  /** Language beside Dutch. */
  second: Language;
  /** Of what is stored, as the person saw it. */
  revision: number | null;
  errors: FormErrors;
}

/** A topic with its texts in Dutch and one other language. Its buttons send all of it, so that nothing typed is lost. */
export function TopicForm({ action, topic, second, revision, errors }: TopicFormProps) {
  const t = useTexts();
  return (
    <Form action={action}>
      <input type="hidden" name="revision" value={revision ?? ''} />
      <input type="hidden" name="with" value={second} />
      <Save />
      <Stack>
        <Card title={t('topic')}>
          <Pair name="title" label={t('topicTitle')} words={topic.title} rows={1} second={second} errors={errors} />
          <Pair name="purpose" label={t('purpose')} words={topic.purpose} rows={2} second={second} errors={errors} />
        </Card>
        <Card title={t('questions')} anchor="questions">
          {topic.questions.map((words, index) => (
            <div key={index}>
              <input type="hidden" name={`questions.${index}.from`} value={index} />
              <Pair
                name={`questions.${index}`}
                label={t('questionNumber', { number: index + 1 })}
                words={words}
                rows={2}
                second={second}
                errors={errors}
              />
              <Part place="questions" index={index} count={topic.questions.length} least={1} />
            </div>
          ))}
          {topic.questions.length < MOST_QUESTIONS && <Add place="questions">{t('addQuestion')}</Add>}
        </Card>
        {topic.clauses.map((clause, index) => (
          <ClauseCard key={clause.code} {...{ clause, index, second, errors }} count={topic.clauses.length} />
        ))}
        {topic.clauses.length < MOST_CLAUSES && (
          <Add place="clauses" anchor={cardOf(topic.clauses.length)}>
            {t('addClause')}
          </Add>
        )}
      </Stack>
      <Save />
    </Form>
  );
}

interface ClauseProps extends Pick<TopicFormProps, 'second' | 'errors'> {
  clause: ClauseContent;
  index: number;
  count: number;
}

function ClauseCard({ clause, index, count, second, errors }: ClauseProps) {
  const t = useTexts();
  const path = `clauses.${index}`;
  const number = index + 1;
  return (
    <Card title={t('clauseNumber', { number })} anchor={cardOf(index)}>
      <input type="hidden" name={`${path}.code`} value={clause.code} />
      <Pair
        name={`${path}.title`}
        label={t('clauseTitle', { number })}
        words={clause.title}
        rows={1}
        second={second}
        errors={errors}
      />
      {clause.options.map((option, at) => (
        <div key={option.code}>
          <input type="hidden" name={`${path}.options.${at}.code`} value={option.code} />
          <Pair
            name={`${path}.options.${at}.text`}
            label={t('optionNumber', { number: at + 1, clause: number })}
            words={option.text}
            rows={3}
            second={second}
            errors={errors}
          />
          <Part place={`${path}.options`} index={at} count={clause.options.length} least={2} />
        </div>
      ))}
      {clause.options.length < MOST_OPTIONS && <Add place={`${path}.options`}>{t('addOption')}</Add>}
      <Checkboxes
        name={`${path}.ownWords`}
        label={t('clauseNumber', { number })}
        values={clause.ownWords ? ['on'] : []}
        options={[{ value: 'on', label: t('ownWords') }]}
      />
      <Part place="clauses" index={index} count={count} least={1} />
    </Card>
  );
}

interface PairProps extends Pick<TopicFormProps, 'second' | 'errors'> {
  name: string;
  label: string;
  words: Words;
  rows: number;
}

/** The same text in Dutch and in the other language. */
function Pair({ name, label, words, rows, second, errors }: PairProps) {
  const t = useTexts();
  const most = rows === 1 ? LONGEST.title : rows === 2 ? LONGEST.line : LONGEST.clause;
  return (
    <Tiles>
      {[SOURCE_LANGUAGE, second].map((language) => (
        <TextArea
          key={language}
          name={`${name}.${language}`}
          label={t('inLanguage', { text: label, language: LANGUAGE_NAMES[language] })}
          value={words[language]}
          rows={rows}
          maxLength={most}
          error={errors[`${name}.${language}`]}
          required={language === SOURCE_LANGUAGE}
          optional={language !== SOURCE_LANGUAGE}
        />
      ))}
    </Tiles>
  );
}

/** Buttons that move or take away one of several parts. */
function Part({ place, index, count, least }: { place: string; index: number; count: number; least: number }) {
  const t = useTexts();
  const name = partName(t, place, index);
  const acts = [
    { verb: 'up' as const, icon: 'arrow-up', isThere: index > 0 },
    { verb: 'down' as const, icon: 'arrow-down', isThere: index < count - 1 },
    { verb: 'remove' as const, icon: 'trash', isThere: count > least },
  ].filter(({ isThere }) => isThere);
  if (acts.length === 0) return null;
  return (
    <Actions>
      {acts.map(({ verb, icon }) => (
        <Button
          key={verb}
          kind="subtle"
          icon={icon}
          name="act"
          value={`${verb}:${place}.${index}`}
          formAction={`#${anchorOf(place, verb, index)}`}
          label={`${t(verb)}: ${name}`}
        >
          {t(verb)}
        </Button>
      ))}
    </Actions>
  );
}

const cardOf = (clause: number) => `clauses.${clause}.options`;

/** Where the page comes back after a button: at the part that was changed, instead of at its top. */
function anchorOf(place: string, verb: string, index: number): string {
  if (place !== 'clauses') return place;
  return cardOf(verb === 'down' ? index + 1 : Math.max(index - 1, 0));
}

function partName(t: ReturnType<typeof useTexts>, place: string, index: number): string {
  if (place === 'questions') return t('questionNumber', { number: index + 1 });
  if (place === 'clauses') return t('clauseNumber', { number: index + 1 });
  return t('optionNumber', { number: index + 1, clause: Number(place.split('.')[1]) + 1 });
}

/** @param anchor where the new part will be */
function Add({ place, anchor = place, children }: { place: string; anchor?: string; children: string }) {
  return (
    <Actions>
      <Button kind="secondary" icon="plus" name="act" value={`add:${place}`} formAction={`#${anchor}`}>
        {children}
      </Button>
    </Actions>
  );
}

/** First in the form too: pressing Enter saves. */
function Save() {
  const t = useTexts();
  return (
    <Actions>
      <Button icon="check" name="act" value="save">
        {t('save')}
      </Button>
    </Actions>
  );
}

const useTexts = () => templateTexts(usePage().language);
