import { StatusBadge } from '../../platform/web/components/status-badge.js';
import { usePage } from '../../platform/web/page-context.js';
import type { RoundStatus } from '../round.entity.js';
import { roundsTexts } from '../texts.js';

export function RoundStatusBadge({ status }: { status: RoundStatus }) {
  const t = roundsTexts(usePage().language);
  return <StatusBadge tone={status === 'open' ? 'info' : 'neutral'}>{t(status)}</StatusBadge>;
}
