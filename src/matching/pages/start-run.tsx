import { Alert } from '../../platform/web/components/alert.js';
import { Actions } from '../../platform/web/components/actions.js';
import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Radios } from '../../platform/web/components/choices.js';
import { Form } from '../../platform/web/components/form.js';
import { NumberField } from '../../platform/web/components/number-field.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { usePage } from '../../platform/web/page-context.js';
import type { RoundSummary } from '../../rounds/rounds.queries.js';
import type { Run } from '../run.entity.js';
import { ScenarioFields, type ScenarioFieldsProps } from '../scenarios/pages/scenario-fields.js';
import { runLabel } from '../run-label.js';
import { runTexts } from '../run-texts.js';

export interface StartRunProps extends ScenarioFieldsProps {
  round: Pick<RoundSummary, 'id' | 'choosingClosesOn'>;
  /** ISO */
  today: string;
  /** Completed runs of the round, whose groups can be kept. */
  completed: readonly Run[];
}

/** The form that starts a run of a round. */
export function StartRun({ round, today, completed, ...scenario }: StartRunProps) {
  const { language, formats } = usePage();
  const t = runTexts(language);
  const { choosingClosesOn: closesOn } = round;
  const { form, errors } = scenario;
  const earlier = completed.map((run) => ({ value: run.id, label: runLabel(run, t, formats) }));
  return (
    <Card title={t('startRun')} tone="tint" anchor="start-run">
      <p>{t('startRunLead')}</p>
      {closesOn !== null && today < closesOn && (
        <Alert kind="info">{t('startsRehearsal', { date: formats.date(closesOn) })}</Alert>
      )}
      <Form action={`/rounds/${round.id}/runs`}>
        <Radios
          name="effort"
          label={t('effort')}
          value={form.effort}
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
            value={form.earlierRunId}
            placeholder={t('keepNothing')}
          />
        )}
        <NumberField
          name="seed"
          label={t('seed')}
          hint={t('seedHint')}
          value={form.seed}
          error={errors.seed}
          optional
        />
        <ScenarioFields {...scenario} />
        <Actions>
          <Button icon="player-play">{t('start')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
