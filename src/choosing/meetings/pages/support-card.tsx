import { Actions } from '../../../platform/web/components/actions.js';
import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { StaffMeeting } from '../activities.queries.js';
import { meetingTexts } from '../staff-texts.js';

/** The wish of two people that a supervisor comes along, what was said to it, and the buttons to say otherwise. */
export function SupportCard({ meeting, isOpen }: { meeting: StaffMeeting; isOpen: boolean }) {
  const t = meetingTexts(usePage().language);
  const { id, supportAnswer, supporterName } = meeting;
  const words = { yes: 'supportYes', no: 'supportNo' } as const;
  return (
    <Card title={t('supportTitle')} tone={isOpen && supportAnswer === null ? 'sun' : 'plain'}>
      <p>{t(supportAnswer ? words[supportAnswer] : 'supportAsked')}</p>
      {supporterName !== null && (
        <p>
          {t('supporter')}: <PersonName name={supporterName} />
        </p>
      )}
      {isOpen && (
        <Form action={`/meetings/${id}/support/yes`}>
          <Actions>
            {supportAnswer !== 'yes' && <Button icon="check">{t('supportSayYes')}</Button>}
            {supportAnswer !== 'no' && (
              <Button kind="secondary" icon="x" formAction={`/meetings/${id}/support/no`}>
                {t('supportSayNo')}
              </Button>
            )}
          </Actions>
        </Form>
      )}
    </Card>
  );
}
