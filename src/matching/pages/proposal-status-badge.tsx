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

export interface ProposalStatusProps {
  status: ProposalStatus;
  /** Nobody decides on what a rehearsal proposes. */
  isRehearsal?: boolean;
  t: ProposalTranslate;
}

export function ProposalStatusBadge({ status, isRehearsal = false, t }: ProposalStatusProps) {
  if (isRehearsal && status === 'open') return <StatusBadge tone="warning">{t('statusRehearsal')}</StatusBadge>;
  return <StatusBadge tone={TONES[status]}>{t(`status${capitalized(status)}`)}</StatusBadge>;
}
