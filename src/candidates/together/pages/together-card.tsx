import { LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { usePage } from '../../../platform/web/page-context.js';
import { togetherTexts } from '../texts.js';

/** On a candidate's file: the way to filling in together. */
export function TogetherCard({ candidateId }: { candidateId: string }) {
  const t = togetherTexts(usePage().language);
  return (
    <Card title={t('card')} tone="tint">
      <p>{t('cardText')}</p>
      <LinkButton href={`/candidates/${candidateId}/together`} icon="users">
        {t('start')}
      </LinkButton>
    </Card>
  );
}
