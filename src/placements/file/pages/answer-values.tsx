import { PersonName } from '../../../platform/web/components/person.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PersonAnswer } from '../decision-file.js';
import type { PlacementFile } from '../placement-files.js';
import { fileTexts } from '../texts.js';

interface AnswerValuesProps {
  answers: readonly PersonAnswer[];
  people: PlacementFile['people'];
}

/** What everybody said to the offer, and when. */
export function AnswerValues({ answers, people }: AnswerValuesProps) {
  const { language, formats } = usePage();
  const t = fileTexts(language);
  return (
    <>
      {answers.map(({ candidateId, answer, answeredAt, byStaff }) => (
        <div key={candidateId}>
          <PersonName name={people.get(candidateId)?.firstName ?? ''} />
          {': '}
          {answer ? t(`answer_${answer}`) : t('answerNone')}
          {answeredAt && `, ${formats.dateTime(new Date(answeredAt))}`}
          {byStaff && `, ${t('writtenDown')}`}
        </div>
      ))}
    </>
  );
}
