import { Actions } from '../../platform/web/components/actions.js';
import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { usePage } from '../../platform/web/page-context.js';
import { comparisonTexts } from '../comparison-texts.js';
import { runLabel } from '../run-label.js';
import { runTexts } from '../run-texts.js';
import type { Run } from '../run.entity.js';

export interface ChooseOtherRunProps {
  runId: string;
  /** The completed runs of the round, this one among them. */
  completed: readonly Run[];
  otherId?: string;
}

/** The same as a card on the page of a run; nothing when there is no other. */
export function CompareWithOther({ runId, completed }: Omit<ChooseOtherRunProps, 'otherId'>) {
  const t = comparisonTexts(usePage().language);
  if (!completed.some(({ id }) => id !== runId)) return null;
  return (
    <Card title={t('compareTitle')}>
      <p>{t('compareLead')}</p>
      <ChooseOtherRun runId={runId} completed={completed} />
    </Card>
  );
}

/** Chooses which run of the round to put beside this one. */
export function ChooseOtherRun({ runId, completed, otherId }: ChooseOtherRunProps) {
  const { language, formats } = usePage();
  const t = comparisonTexts(language);
  const options = completed
    .filter(({ id }) => id !== runId)
    .map((run) => ({ value: run.id, label: runLabel(run, runTexts(language), formats) }));
  return (
    <form class="form" method="get" action={`/runs/${runId}/compare`}>
      <SelectField name="with" label={t('compareWith')} options={options} value={otherId} />
      <Actions>
        <Button kind="secondary" icon="arrows-diff">
          {t('compare')}
        </Button>
      </Actions>
    </form>
  );
}
