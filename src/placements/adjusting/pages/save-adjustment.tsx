import { Alert } from '../../../platform/web/components/alert.js';
import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { TextArea } from '../../../platform/web/components/text-area.js';
import { usePage } from '../../../platform/web/page-context.js';
import { REASON_LENGTH } from '../../../candidates/given-reason.js';
import { adjustingTexts } from '../texts.js';
import type { AdjustingConflictType } from '../adjusting-conflicts.js';
import type { AdjustmentPreview } from '../adjustment-previews.js';

/** Why an adjustment was not saved. */
export type PreviewProblem = AdjustingConflictType | 'reasonMissing' | 'reasonHasCitizenNumber';

export interface SaveAdjustmentProps {
  preview: AdjustmentPreview;
  /** Whether who adjusts can't approve it later. */
  fourEyes: boolean;
  reason: string;
  problem: PreviewProblem | null;
}

/** Saving what stands above, with a reason; not while it breaks a limit. */
export function SaveAdjustment({ preview, fourEyes, reason, problem }: SaveAdjustmentProps) {
  const t = adjustingTexts(usePage().language);
  const [own] = preview.drafts;
  if (!preview.maySave)
    return (
      <Alert kind="error" title={t('cannotSave')}>
        <p>{t('cannotSaveText')}</p>
      </Alert>
    );
  const isAboutReason = problem === 'reasonMissing' || problem === 'reasonHasCitizenNumber';
  return (
    <Card title={t('saveTitle')}>
      <Form action={`/placements/${own!.placement.id}/adjust`}>
        <p>
          {t('saveConsequence')} {fourEyes && t('fourEyes')}
        </p>
        {own!.after.candidateIds.map((id) => (
          <input key={id} type="hidden" name="candidateIds" value={id} />
        ))}
        {preview.swap && <input type="hidden" name="swap" value="true" />}
        <input type="hidden" name="stamp" value={preview.stamp} />
        <TextArea
          name="reason"
          label={t('reason')}
          hint={t('reasonHint')}
          value={reason}
          error={isAboutReason ? t(problem) : undefined}
          maxLength={REASON_LENGTH}
          required
        />
        <Button icon="device-floppy">{t('save')}</Button>
      </Form>
    </Card>
  );
}
