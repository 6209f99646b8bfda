import { Actions } from '../../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Form } from '../../../platform/web/components/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { stateOf, type MyMeeting } from '../meetings.queries.js';
import { myMeetingTexts } from '../my-texts.js';

/** What somebody can do about a meeting that is to come. */
export function MyMeetingActions({ meeting }: { meeting: MyMeeting }) {
  const t = myMeetingTexts(usePage().language);
  const { id, kind, isProposer, otherId, answer } = meeting;
  const state = stateOf(meeting);
  const isPair = kind === 'pair';
  return (
    <Actions>
      {answer !== 'yes' && (
        <Form action={`/my/meetings/${id}/yes`} inline>
          <Button icon="check">{t('sayYes')}</Button>
        </Form>
      )}
      {state === 'agreed' && (
        <LinkButton icon="calendar-plus" href={`/my/meetings/${id}/calendar.ics`} download>
          {t('calendar')}
        </LinkButton>
      )}
      {isPair && state !== 'agreed' && (
        <LinkButton icon="calendar-time" href={`/my/people/${otherId}/meet`}>
          {t('otherTime')}
        </LinkButton>
      )}
      {answer !== 'no' && (!isPair || state === 'asked') && (
        <Form action={`/my/meetings/${id}/no`} inline>
          <Button kind="secondary" icon="x">
            {t('sayNo')}
          </Button>
        </Form>
      )}
      {isPair && state !== 'asked' && (
        <Form action={`/my/meetings/${id}/cancel`} confirm={state === 'agreed' ? t('cancelConfirm') : undefined} inline>
          <Button kind="subtle" icon="x">
            {t(isProposer && state === 'waiting' ? 'withdraw' : 'cancel')}
          </Button>
        </Form>
      )}
    </Actions>
  );
}
