import { StatusBadge, type Tone } from '../../platform/web/components/status-badge.js';
import { usePage } from '../../platform/web/page-context.js';
import { candidatesTexts } from '../texts.js';
import type { Urgency, UrgencyBand } from '../urgency.js';

const TONES: Record<UrgencyBand, Tone> = { 1: 'neutral', 2: 'neutral', 3: 'info', 4: 'warning' };

/** The band, and with it what makes it so. */
export function UrgencyBadge({ urgency: { band, because } }: { urgency: Urgency }) {
  const t = candidatesTexts(usePage().language);
  return (
    <>
      <StatusBadge tone={TONES[band]} icon={because === 'waiting' ? 'hourglass' : 'flag'}>
        {t('bandOption', { band })}
      </StatusBadge>
      <div class="person__about">{t(because)}</div>
    </>
  );
}
