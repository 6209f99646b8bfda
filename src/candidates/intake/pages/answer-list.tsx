import { TextLink } from '../../../platform/web/components/text-link.js';
import { usePage } from '../../../platform/web/page-context.js';
import { answerInWords } from '../answer-in-words.js';
import type { Choice } from '../choices-of.js';
import type { CurrentAnswer, IntakeState } from '../intake-state.js';
import type { Question } from '../question.js';
import { questionWords } from '../question-texts.js';
import { intakeTexts } from '../texts.js';
import { AnswerLines } from './answer-lines.js';

export interface AnswerListProps {
  questions: readonly Question[];
  state: IntakeState;
  choices: ReadonlyMap<string, readonly Choice[]>;
  /** Where a question can be answered; null while nothing can be changed. */
  changeAt: ((question: Question) => string) | null;
}

/** Questions with the answers in force, and a way to change each. */
export function AnswerList({ questions, state, choices, changeAt }: AnswerListProps) {
  const page = usePage();
  const t = intakeTexts(page.language);
  const words = questionWords(page.language);
  return (
    <dl class="answer-list">
      {questions.map((question) => {
        const answer = state.answerTo(question);
        const lines = answerInWords(question, answer.value, choices.get(question.code) ?? [], page);
        const link = t(answer.value === null ? 'answerThis' : 'changeThis', { question: words.question(question) });
        return (
          <div class="answer-list__item" key={question.code}>
            <dt class="answer-list__question">{words.question(question)}</dt>
            <dd class="answer-list__answer">
              <AnswerLines lines={lines} />
              <TypedBy answer={answer} />
            </dd>
            {changeAt && (
              <dd class="answer-list__change">
                <TextLink href={changeAt(question)}>
                  <span aria-hidden="true">{t('change')}</span>
                  <span class="visually-hidden">{link}</span>
                </TextLink>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

/** That somebody else typed it, as long as the candidate did not say that it is right. */
function TypedBy({ answer: { row } }: { answer: CurrentAnswer }) {
  const t = intakeTexts(usePage().language);
  if (!row?.session || row.confirmedAt) return null;
  return <p class="small">{t(row.session.helper === 'staff' ? 'typedByStaff' : 'typedByBuddy')}</p>;
}
