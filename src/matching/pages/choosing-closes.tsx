import { Actions } from '../../platform/web/components/actions.js';
import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { DateField } from '../../platform/web/components/date-field.js';
import { Form } from '../../platform/web/components/form.js';
import { usePage } from '../../platform/web/page-context.js';
import { phasesAfter } from '../../rounds/phases/round-phases.js';
import type { RoundSummary } from '../../rounds/rounds.queries.js';
import { runTexts } from '../run-texts.js';

export interface ChoosingClosesProps {
  round: Pick<RoundSummary, 'id' | 'status' | 'phase' | 'choosingClosesOn'>;
  /** ISO */
  today: string;
  /** A day that was filled in and not taken; what is wrong with it is always the same. */
  refusedDay?: string;
}

/** Until when the people of a round choose each other, what that means for runs, and the form to move it. */
export function ChoosingClosesCard({ round, today, refusedDay }: ChoosingClosesProps) {
  const { language, formats, user } = usePage();
  const t = runTexts(language);
  const { id, status, phase, choosingClosesOn: day } = round;
  const canMove = status === 'open' && phasesAfter(phase).includes('offers');
  const date = day && formats.date(day);
  const words = !date ? t('choosingNotAwaited') : t(today < day ? 'choosingUntil' : 'choosingClosed', { date });
  return (
    <Card title={t('choosingTitle')}>
      <p>{words}</p>
      {canMove && user?.may('rounds:plan') && (
        <Form action={`/rounds/${id}/choosing`}>
          <DateField
            name="closesOn"
            label={t('closesOn')}
            hint={t('closesOnHint')}
            value={refusedDay ?? day}
            error={refusedDay === undefined ? undefined : t('closesOnWrong')}
            optional
          />
          <Actions>
            <Button kind="secondary" icon="check">
              {t('moveChoosing')}
            </Button>
          </Actions>
        </Form>
      )}
    </Card>
  );
}
