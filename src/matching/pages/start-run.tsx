import { Actions } from '../../platform/web/components/actions.js';
import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Radios } from '../../platform/web/components/choices.js';
import { Form } from '../../platform/web/components/form.js';
import { NumberField } from '../../platform/web/components/number-field.js';
import { usePage } from '../../platform/web/page-context.js';
import { runTexts } from '../run-texts.js';

/** The form that starts a run of a round. */
export function StartRun({ roundId }: { roundId: string }) {
  const t = runTexts(usePage().language);
  return (
    <Card title={t('startRun')} tone="tint">
      <p>{t('startRunLead')}</p>
      <Form action={`/rounds/${roundId}/runs`}>
        <Radios
          name="effort"
          label={t('effort')}
          value="normal"
          options={[
            { value: 'quick', label: t('quick'), hint: t('quickHint') },
            { value: 'normal', label: t('normal'), hint: t('normalHint') },
            { value: 'deep', label: t('deep'), hint: t('deepHint') },
          ]}
        />
        <NumberField name="seed" label={t('seed')} hint={t('seedHint')} optional />
        <Actions>
          <Button icon="player-play">{t('start')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
