import { StatusBadge, type Tone } from '../../platform/web/components/status-badge.js';
import type { ProposalStatus } from '../proposal.entity.js';
import type { ProposalTranslate } from '../texts.js';
import { capitalized } from '../capitalized.js';

const TONES: Record<ProposalStatus, Tone> = {
  open: 'info',
  approved: 'success',
  refused: 'danger',
  withdrawn: 'warning',
  superseded: 'neutral',
};

export function ProposalStatusBadge({ status, t }: { status: ProposalStatus; t: ProposalTranslate }) {
  return <StatusBadge tone={TONES[status]}>{t(`status${capitalized(status)}`)}</StatusBadge>;
}
