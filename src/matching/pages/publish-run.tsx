import { REASON_LENGTH } from '../../candidates/given-reason.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Form } from '../../platform/web/components/form.js';
import { TextArea } from '../../platform/web/components/text-area.js';
import { usePage } from '../../platform/web/page-context.js';
import { whyNot } from '../run-publication.js';
import { runTexts } from '../run-texts.js';
import type { RunDetail } from '../runs.queries.js';

/** Makes the run the plan of its round, or tells since when it is, and why. */
export function PublishRun({ run }: { run: RunDetail }) {
  const { language, formats, user } = usePage();
  const t = runTexts(language);
  if (run.publishedAt)
    return (
      <Card title={t('published')} tone="tint">
        <p>{t('publishedOn', { date: formats.dateTime(run.publishedAt) })}</p>
        <p dir="auto">{run.publishReason}</p>
        {user?.may('placements:read') && (
          <LinkButton href={`/placements?round=${run.roundId}`} icon="arrow-right">
            {t('toPlacements')}
          </LinkButton>
        )}
      </Card>
    );
  if (whyNot(run, run.round) || !user?.may('placements:decide')) return null;
  return (
    <Card title={t('publish')}>
      <p>{t('publishConsequence')}</p>
      <Form action={`/runs/${run.id}/publish`}>
        <TextArea
          name="reason"
          id="publish-reason"
          label={t('publishReason')}
          hint={t('publishReasonHint')}
          maxLength={REASON_LENGTH}
          required
        />
        <Button icon="check">{t('publish')}</Button>
      </Form>
    </Card>
  );
}
