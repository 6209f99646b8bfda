import { Stack, Tiles } from '../../../platform/web/components/arrangement.js';
import { Heading } from '../../../platform/web/components/heading.js';
import { MixMeter } from '../../../platform/web/components/mix-meter.js';
import { usePage } from '../../../platform/web/page-context.js';
import { figuresTexts } from '../texts.js';
import { FigureCard } from './figure-card.js';
import type { FiguresOf } from './summary-card.js';

/** Who has a home in each location, against the mix rule, and how many of them came in the period. */
export function PlacedCard({ table, figures: { placed } }: FiguresOf) {
  const t = figuresTexts(usePage().language);
  return (
    <FigureCard table={table} note={t('placedNote')}>
      {placed.length === 0 && <p>{t('noLocations')}</p>}
      <Tiles roomy>
        {placed.map(({ id, name, shares: { statusHolder, youngTenant } }) => (
          <Stack key={id}>
            <Heading level={3}>
              <bdi>{name}</bdi>
            </Heading>
            <MixMeter
              statusHolders={{ count: statusHolder.housed, maximum: statusHolder.maximum }}
              youngTenants={{ count: youngTenant.housed, maximum: youngTenant.maximum }}
            />
            <p class="small">{t('cameInPeriod', { count: statusHolder.placed + youngTenant.placed })}</p>
          </Stack>
        ))}
      </Tiles>
    </FigureCard>
  );
}
