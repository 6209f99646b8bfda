import { addressOf } from '../../../homes/home.entity.js';
import { proposalNumber } from '../../../matching/proposal-number.js';
import { Actions } from '../../../platform/web/components/actions.js';
import { Alert } from '../../../platform/web/components/alert.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PageProps } from '../../../platform/web/page.js';
import { choosingUrl, previewUrl } from '../adjust-urls.js';
import type { AdjustmentPreview } from '../adjustment-previews.js';
import { adjustingTexts } from '../texts.js';
import { DraftChange } from './draft-change.js';
import { EffectOnOthers } from './effect-on-others.js';
import { SaveAdjustment, type PreviewProblem, type SaveAdjustmentProps } from './save-adjustment.js';

/** Everything that an adjustment would do, before it is saved. */
export function PreviewPage({ page, ...props }: PageProps<SaveAdjustmentProps>) {
  const t = adjustingTexts(page.language);
  const { preview, problem } = props;
  const { placement } = preview.drafts[0]!;
  const title = t('previewTitle', { number: proposalNumber(placement.proposal.number) });
  return (
    <Layout page={page} title={title} width="wide">
      <Problem problem={problem} />
      <PageHeader
        eyebrow={<TextLink href={`/placements/${placement.id}`}>{addressOf(placement.home)}</TextLink>}
        title={title}
        lead={t('previewLead')}
      />
      <Stack>
        {preview.drafts.map((draft) => (
          <DraftChange key={draft.placement.id} draft={draft} people={preview.people} />
        ))}
        <Card title={t('others')}>
          <EffectOnOthers drafts={preview.drafts} people={preview.people} />
          <OtherWays preview={preview} />
        </Card>
        <SaveAdjustment {...props} />
      </Stack>
    </Layout>
  );
}

function Problem({ problem }: { problem: PreviewProblem | null }) {
  const t = adjustingTexts(usePage().language);
  if (!problem) return null;
  if (problem === 'reasonMissing' || problem === 'reasonHasCitizenNumber')
    return <ErrorSummary errors={{ reason: t(problem) }} />;
  return (
    <Alert kind="warning" title={t('problemTitle')} live>
      <p>{t(`problem_${problem}`)}</p>
    </Alert>
  );
}

function OtherWays({ preview: { drafts, swap, canSwap } }: { preview: AdjustmentPreview }) {
  const t = adjustingTexts(usePage().language);
  const [{ placement, before, after }] = drafts as [AdjustmentPreview['drafts'][number]];
  const leaves = before.candidateIds.filter((id) => !after.candidateIds.includes(id));
  return (
    <Actions>
      {canSwap && (
        <LinkButton
          icon="arrows-exchange"
          href={previewUrl(placement.id, { candidateIds: after.candidateIds, swap: !swap })}
        >
          {t(swap ? 'withoutSwap' : 'withSwap')}
        </LinkButton>
      )}
      <LinkButton kind="subtle" icon="arrow-left" href={choosingUrl(placement.id, { leaves })}>
        {t('changeChoice')}
      </LinkButton>
    </Actions>
  );
}
