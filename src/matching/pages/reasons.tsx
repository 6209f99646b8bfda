import { Card } from '../../platform/web/components/card.js';
import { Points } from '../../platform/web/components/points.js';
import { usePage } from '../../platform/web/page-context.js';
import type { MutualChoices } from '../mutual-choices.js';
import type { Sentence } from '../proposal-sentences.js';
import { proposalTexts } from '../texts.js';

export interface ReasonsProps {
  shared: readonly Sentence[];
  differences: readonly Sentence[];
  choices: MutualChoices;
}

/** Why this group: what they share leads, what to talk about follows. */
export function Reasons({ shared, differences, choices }: ReasonsProps) {
  const t = proposalTexts(usePage().language);
  return (
    <>
      <Card title={t('sharedTitle')} aside={<span class="small">{t('pairsChose', { ...choices })}</span>}>
        {shared.length > 0 ? <Points points={shared.map((one) => point(one))} /> : <p>{t('sharedNothing')}</p>}
      </Card>
      <Card title={t('talkTitle')}>
        {differences.length > 0 ? (
          <Points points={differences.map((one) => point(one, true))} />
        ) : (
          <p>{t('talkNothing')}</p>
        )}
      </Card>
    </>
  );
}

const point = ({ icon, lead, detail }: Sentence, attention = false) => ({
  icon,
  attention,
  text: (
    <>
      <strong>{lead}</strong> {detail}
    </>
  ),
});
