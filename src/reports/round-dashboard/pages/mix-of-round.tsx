import { Stack, Tiles } from '../../../platform/web/components/arrangement.js';
import { Card } from '../../../platform/web/components/card.js';
import { Heading } from '../../../platform/web/components/heading.js';
import { MixMeter } from '../../../platform/web/components/mix-meter.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { LocationMixNow, MixShareNow } from '../../facts/mix-now.queries.js';
import { dashboardTexts } from '../texts.js';

/** The mix of each location of the round, with who is under way. */
export function MixOfRound({ mix }: { mix: readonly LocationMixNow[] }) {
  const t = dashboardTexts(usePage().language);
  return (
    <Card title={t('mix')}>
      <p>{t(mix.length === 0 ? 'noLocations' : 'mixNote')}</p>
      <Tiles roomy>
        {mix.map(({ id, name, shares: { statusHolder, youngTenant } }) => (
          <Stack key={id}>
            <Heading level={3}>
              <bdi>{name}</bdi>
            </Heading>
            <MixMeter statusHolders={together(statusHolder)} youngTenants={together(youngTenant)} />
            <p class="small">{t('underWay', { count: statusHolder.underWay + youngTenant.underWay })}</p>
          </Stack>
        ))}
      </Tiles>
    </Card>
  );
}

const together = ({ housed, underWay, maximum }: MixShareNow) => ({ count: housed + underWay, maximum });
