import { Actions } from '../../platform/web/components/actions.js';
import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Radios } from '../../platform/web/components/choices.js';
import { Form } from '../../platform/web/components/form.js';
import { NumberField } from '../../platform/web/components/number-field.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { usePage } from '../../platform/web/page-context.js';
import type { Run } from '../run.entity.js';
import { runTexts } from '../run-texts.js';

export interface StartRunProps {
  roundId: string;
  /** Completed runs of the round, whose groups can be kept. */
  completed: readonly Run[];
}

/** The form that starts a run of a round. */
export function StartRun({ roundId, completed }: StartRunProps) {
  const { language, formats } = usePage();
  const t = runTexts(language);
  const earlier = completed.map(({ id, number, createdAt }) => ({
    value: id,
    label: t('runOfDate', { number, date: formats.dateTime(createdAt) }),
  }));
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
        {earlier.length > 0 && (
          <SelectField
            name="earlierRunId"
            label={t('keepGroupsOf')}
            hint={t('keepGroupsHint')}
            options={earlier}
            placeholder={t('keepNothing')}
          />
        )}
        <NumberField name="seed" label={t('seed')} hint={t('seedHint')} optional />
        <Actions>
          <Button icon="player-play">{t('start')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
