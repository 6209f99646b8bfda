import { capitalized } from '../../matching/capitalized.js';
import { StatusBadge, type Tone } from '../../platform/web/components/status-badge.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PlacementStatus } from '../placement-states.js';
import { placementTexts } from '../texts.js';

const TONES: Record<PlacementStatus, Tone> = {
  draft: 'neutral',
  offered: 'info',
  accepted: 'warning',
  approved: 'success',
  agreed: 'success',
  handedOver: 'success',
  declined: 'neutral',
  expired: 'neutral',
  refused: 'danger',
  withdrawn: 'neutral',
  ended: 'neutral',
};

export function PlacementStatusBadge({ status }: { status: PlacementStatus }) {
  const t = placementTexts(usePage().language);
  return <StatusBadge tone={TONES[status]}>{t(`status${capitalized(status)}`)}</StatusBadge>;
}
