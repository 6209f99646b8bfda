import { Actions } from '../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Form } from '../../platform/web/components/form.js';
import { usePage } from '../../platform/web/page-context.js';
import { runTexts } from '../run-texts.js';

export interface ClosingNow {
  /** Today (ISO). */
  closesOn: string;
  /** Questions about living together that can't be answered with yes any more. */
  questions: number;
}

/** What it means to close choosing at once, before it is done. */
export function CloseChoosingNow({
  roundId,
  closing: { closesOn, questions },
}: {
  roundId: string;
  closing: ClosingNow;
}) {
  const t = runTexts(usePage().language);
  return (
    <Card title={t('closeNowTitle')} tone="sun">
      <p>{t('closeNowText')}</p>
      <p>{t('closeNowQuestions', { count: questions })}</p>
      <Form action={`/rounds/${roundId}/choosing`}>
        <input type="hidden" name="closesOn" value={closesOn} />
        <input type="hidden" name="understood" value="yes" />
        <Actions>
          <Button kind="danger" icon="lock">
            {t('closeNow')}
          </Button>
          <LinkButton href={`/rounds/${roundId}`} kind="subtle">
            {t('closeNowBack')}
          </LinkButton>
        </Actions>
      </Form>
    </Card>
  );
}
