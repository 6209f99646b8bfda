import { addressOf } from '../../homes/home.entity.js';
import { namesInSentence } from '../../matching/names-in-sentence.js';
import { proposalNumber } from '../../matching/proposal-number.js';
import { Actions } from '../../platform/web/components/actions.js';
import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Form } from '../../platform/web/components/form.js';
import { Points } from '../../platform/web/components/points.js';
import { TextArea } from '../../platform/web/components/text-area.js';
import { usePage } from '../../platform/web/page-context.js';
import { departsFromMix } from '../mix.queries.js';
import { REASON_LENGTH } from '../placements.dto.js';
import { placementTexts } from '../texts.js';
import type { ProposalPageProps } from './proposal-page-props.js';

/** Approve (while the group still fits) or refuse, with what each brings about said first. */
export function DecideForm(props: ProposalPageProps) {
  const {
    form,
    mix,
    fits,
    proposal: { proposal },
  } = props;
  const t = placementTexts(usePage().language);
  const path = `/proposals/${proposal.id}`;
  return (
    <Card title={t('decide')}>
      {fits && <Consequences {...props} />}
      <Form action={`${path}/${fits ? 'approve' : 'refuse'}`}>
        <TextArea
          name="reason"
          label={t('reason')}
          hint={t(departsFromMix(mix) ? 'reasonHintDeparture' : 'reasonHint')}
          value={form.reason}
          error={form.reasonProblem && t(form.reasonProblem)}
          maxLength={REASON_LENGTH}
        />
        <Actions>
          {fits && <Button icon="check">{t('approve')}</Button>}
          <Button icon="x" kind="danger" formAction={`${path}/refuse`}>
            {t('refuse')}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
}

function Consequences({ proposal: { proposal, members }, rivals }: ProposalPageProps) {
  const { language, formats } = usePage();
  const t = placementTexts(language);
  const names = namesInSentence(members, language);
  const numbers = formats.list(rivals.map(proposalNumber));
  return (
    <Points
      points={[
        { icon: 'key', text: t('approvingReserves', { address: addressOf(proposal.home), names }) },
        {
          icon: 'arrows-split-2',
          text: rivals.length > 0 ? t('approvingEnds', { count: rivals.length, numbers }) : t('approvingEndsNone'),
        },
        { icon: 'x', text: t('refusingFrees') },
      ]}
    />
  );
}
