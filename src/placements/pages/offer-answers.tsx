import { Actions } from '../../platform/web/components/actions.js';
import { Stack } from '../../platform/web/components/arrangement.js';
import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Form } from '../../platform/web/components/form.js';
import { PersonName } from '../../platform/web/components/person.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PlacementMember } from '../placement.entity.js';
import type { PlacementWithPeople } from '../placements.queries.js';
import { placementTexts } from '../texts.js';

/** What each person said to the offer; staff can write down what somebody said by telephone or on paper. */
export function OfferAnswers({ placement, members }: PlacementWithPeople) {
  const { language, formats, user } = usePage();
  const t = placementTexts(language);
  const mayAnswer = placement.status === 'offered' && (user?.may('placements:decide') ?? false);
  return (
    <Card title={t('answers')}>
      {placement.status === 'offered' && placement.answerBy && (
        <p>{t('answerBy', { date: formats.date(placement.answerBy) })}</p>
      )}
      {members.map((member) => (
        <Stack key={member.candidateId}>
          <p>
            <strong>
              <PersonName name={member.candidate.firstName} />
            </strong>
            : <AnswerWords member={member} />
          </p>
          {mayAnswer && member.answer === null && <WriteDown placementId={placement.id} member={member} />}
        </Stack>
      ))}
      {mayAnswer && <p class="small">{t('writeDownNote')}</p>}
    </Card>
  );
}

function AnswerWords({ member: { answer, answeredAt, answeredById, declineReason } }: { member: PlacementMember }) {
  const { language, formats } = usePage();
  const t = placementTexts(language);
  if (!answer) return <>{t('notAnswered')}</>;
  return (
    <>
      {t(answer === 'accepted' ? 'answerYes' : 'answerNo')}
      {answeredAt && `, ${formats.dateTime(answeredAt)}`}
      {answeredById && `, ${t('writtenDown')}`}
      {declineReason && `. ${t(`decline_${declineReason}`)}`}
    </>
  );
}

function WriteDown({
  placementId,
  member: { candidateId, candidate },
}: {
  placementId: string;
  member: PlacementMember;
}) {
  const t = placementTexts(usePage().language);
  const name = <span class="visually-hidden">: {candidate.firstName}</span>;
  return (
    <Form action={`/placements/${placementId}/answers`} inline>
      <input type="hidden" name="candidateId" value={candidateId} />
      <Actions>
        <Button kind="secondary" name="answer" value="accepted" icon="check">
          {t('saidYes')}
          {name}
        </Button>
        <Button kind="subtle" name="answer" value="declined" icon="x">
          {t('saidNo')}
          {name}
        </Button>
      </Actions>
    </Form>
  );
}
