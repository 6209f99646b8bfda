import type { Run } from '../../../matching/run.entity.js';
import { Card } from '../../../platform/web/components/card.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { usePage } from '../../../platform/web/page-context.js';
import { dashboardTexts } from '../texts.js';

export interface UnplacedCardProps {
  run: Run | null;
  roundId: string;
}

/** How many people have no place in the plan of the round, and where the reasons are. */
export function UnplacedCard({ run, roundId }: UnplacedCardProps) {
  const { language, user } = usePage();
  const t = dashboardTexts(language);
  if (!run)
    return (
      <Card title={t('unplaced')}>
        <p>{t('notPublished')}</p>
        <TextLink href={`/rounds/${roundId}`}>{t('toRound')}</TextLink>
      </Card>
    );
  const { id, number, leftOut } = run;
  const name = `R-${number}`;
  const unplaced = run.unplaced ?? 0;
  return (
    <Card title={t('unplaced')}>
      <p>
        {unplaced + leftOut === 0
          ? t('unplacedNone', { run: name })
          : t('unplacedCount', { count: unplaced, run: name })}
      </p>
      {leftOut > 0 && <p>{t('leftOut', { count: leftOut })}</p>}
      {unplaced + leftOut > 0 && user?.may('matching:read') && (
        <TextLink href={`/runs/${id}#unplaced`}>{t('toReasons')}</TextLink>
      )}
    </Card>
  );
}
